public import Geography

/// The keys of an atlas' regions, to be looked up by the keys of a table.
///
/// An ARS (12 digits) and an AGS (8) that name one municipality fit together, in either direction.
public struct RegionKeyIndex: Sendable {
    /// How a table's key fits a region.
    public enum Match: Equatable, Sendable {
        /// Letter by letter.
        case exact(Int)
        /// One is the ARS of the other.
        case viaARS(Int)
        /// The AGS fits the ARS of several regions.
        case ambiguous([Int])
        /// Not at all.
        case none

        /// Index of the region, if it is one.
        public var region: Int? {
            switch self {
            case .exact(let index), .viaARS(let index): index
            case .ambiguous, .none: nil
            }
        }
    }

    /// The keys, in the order of the regions.
    public let keys: [RegionKey]
    /// Lengths that occur among keys of digits.
    let lengths: Set<Int>
    /// Whether there are keys of words, and keys that begin like a number and go on otherwise.
    let (hasWords, hasMixed): (Bool, Bool)
    /// Keys that occur more than once; the first region counts.
    let duplicates: Int

    /// What the regions are called, where tables may find them by their names.
    let names: RegionNameIndex?

    private let exact: [RegionKey: Int]
    /// The first region of an AGS inside an ARS.
    private let byAGS: [RegionKey: Int]
    /// All regions of those that are inside more than one.
    private let ambiguous: [RegionKey: [Int]]

    /// An index of keys; the order of the regions is kept.
    /// - Parameter names: What the regions are called, where tables may find them by their names.
    public init(_ keys: [RegionKey], names: RegionNameIndex? = nil) {
        self.names = names
        var exact: [RegionKey: Int] = [:]
        exact.reserveCapacity(keys.count)
        var byAGS: [RegionKey: Int] = [:]
        var ambiguous: [RegionKey: [Int]] = [:]
        var lengths: Set<Int> = []
        var (hasWords, hasMixed) = (false, false)
        for (index, key) in keys.enumerated() where exact[key] == nil {
            exact[key] = index
            if key.isNumeric {
                lengths.insert(key.text.utf8.count)
            } else if key.text.utf8.first.map({ $0 <= UInt8(ascii: "9") }) ?? false {
                hasMixed = true
            } else {
                hasWords = true
            }
            guard let ags = key.agsOfARS else { continue }
            if let first = byAGS[ags] {
                ambiguous[ags, default: [first]].append(index)
            } else {
                if byAGS.isEmpty { byAGS.reserveCapacity(keys.count) }
                byAGS[ags] = index
            }
        }
        self.keys = keys
        self.exact = exact
        self.byAGS = byAGS
        self.ambiguous = ambiguous
        self.lengths = lengths
        (self.hasWords, self.hasMixed) = (hasWords, hasMixed)
        duplicates = keys.count - exact.count
    }

    /// Finds the region of a table's key.
    public func match(_ key: RegionKey) -> Match {
        if let index = exact[key] { return .exact(index) }
        if let indices = ambiguous[key] { return .ambiguous(indices) }
        if let index = byAGS[key] { return .viaARS(index) }
        if let ags = key.agsOfARS, let index = exact[ags] { return .viaARS(index) }
        return .none
    }
}
