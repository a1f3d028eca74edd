public import Geography

/// A key that a spreadsheet had damaged and that was restored without doubt.
public struct KeyRepair: Equatable, Sendable {
    /// What was wrong with it.
    public enum Kind: String, Sendable {
        /// `3157006` for `03157006`.
        case leadingZero = "leading zero"
        /// `3157006.0` or `3157006,0`.
        case decimals = "decimals"
        /// `="03157006"` or `'03157006`, which shield a key from a spreadsheet.
        case wrapping = "wrapping"
        /// `03157001 Edemissen`: the key stands in a text.
        case inText = "in text"
        /// `DE03157001`: letters before every key.
        case prefix = "prefix"
        /// `157006` for `03157006`.
        case land = "Land"
        /// `03157000` for the county `03157`, or the other way.
        case countyZeros = "zeros behind county"
    }

    /// Text in the file.
    public let from: String
    /// The key.
    public let to: RegionKey
    /// Line of the file.
    public let line: Int
    /// What was wrong, in the order in which it was put right.
    public let kinds: [Kind]
}
