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

/// Reads a key cell by the lengths that official keys have.
///
/// Digits in the lengths of the German keys: Land 2, county 5, municipality (AGS) 8, ARS 12. One digit less, with a first digit
/// 1...9, means a leading zero that a spreadsheet took for idle, if the full length occurs among the regions' keys and the short
/// one does not. Source: Destatis, GV-ISys; the Länder 01...09 are the ones with a zero.
struct KeyReading {
    /// What a cell holds.
    enum Outcome: Equatable {
        case empty
        case key(RegionKey)
        case repaired(RegionKey, [KeyRepair.Kind])
        /// `3,15701E+06`: the last digits are gone.
        case destroyed
    }

    private let regionLengths: Set<Int>
    private let fullLengths: Set<Int>

    init(lengths: Set<Int>) {
        regionLengths = lengths
        var full = lengths.intersection([2, 5, 8, 12])
        // An AGS in the table may belong to an ARS of the regions, and the reverse.
        if lengths.contains(8) { full.insert(12) }
        if lengths.contains(12) { full.insert(8) }
        fullLengths = full
    }

    func read(_ cell: ArraySlice<UInt8>) -> Outcome {
        var text = cell.withoutBlanks
        guard !text.isEmpty else { return .empty }
        var kinds: [KeyRepair.Kind] = []
        if let inner = Self.unwrapped(text) {
            text = inner
            kinds.append(.wrapping)
        }
        if Self.isScientific(text) { return .destroyed }
        let digits = text.prefix(while: isDigit)
        if digits.count < text.count, Self.isIdleFraction(text[digits.endIndex...]),
            accepts(digits) || lacksZero(digits)
        {
            text = digits
            kinds.append(.decimals)
        }
        var spelled = String(decoding: text, as: UTF8.self)
        if digits.count == text.count, lacksZero(digits) {
            spelled = "0" + spelled
            kinds.append(.leadingZero)
        }
        guard let key = RegionKey(spelled) else { return .empty }
        return kinds.isEmpty ? .key(key) : .repaired(key, kinds)
    }

    private func accepts(_ digits: ArraySlice<UInt8>) -> Bool {
        fullLengths.contains(digits.count) || regionLengths.contains(digits.count)
    }

    private func lacksZero(_ digits: ArraySlice<UInt8>) -> Bool {
        guard let first = digits.first, first != UInt8(ascii: "0") else { return false }
        return fullLengths.contains(digits.count + 1) && !regionLengths.contains(digits.count)
    }

    /// `.0`, `,00`
    private static func isIdleFraction(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let sign = rest.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",") else { return false }
        return rest.count > 1 && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    }

    private static func isScientific(_ text: ArraySlice<UInt8>) -> Bool {
        let mantissa = text.prefix { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        let rest = text[mantissa.endIndex...]
        guard let first = mantissa.first, isDigit(first), let letter = rest.first,
            letter == UInt8(ascii: "E") || letter == UInt8(ascii: "e")
        else { return false }
        let exponent = rest.dropFirst()
        guard exponent.first == UInt8(ascii: "+") else { return false }
        return exponent.count > 1 && exponent.dropFirst().allSatisfy(isDigit)
    }

    private static func unwrapped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if text.count > 3, text.first == UInt8(ascii: "="), text[text.startIndex + 1] == UInt8(ascii: "\""),
            text.last == UInt8(ascii: "\"")
        {
            return text.dropFirst(2).dropLast().withoutBlanks
        }
        guard text.first == UInt8(ascii: "'"), let second = text.dropFirst().first, isDigit(second) else { return nil }
        return text.dropFirst()
    }
}
