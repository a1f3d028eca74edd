public import Geography
internal import Tables

/// The names of regions, to be looked up by the names of a table where no official keys fit.
///
/// A name that several regions have finds none of them. A name that is spelled otherwise finds a region only where the pair is
/// the only one left both ways, and of one kind.
public struct RegionNameIndex: Sendable {
    /// One per region.
    private let names: [String?]
    private let keys: [RegionKey]
    /// What each region is, by the boundaries' word for it or by its key.
    private let kinds: [PlaceName.Kind?]
    private let exact: [[UInt8]: [Int]]

    /// An index of names.
    /// - Parameters:
    ///   - names: One per region.
    ///   - keys: Keys of the regions.
    ///   - kinds: Words for what the regions are, as `Landkreis`, one per region; empty if there are none.
    public init(_ names: [String?], keys: [RegionKey], kinds: [String?] = []) {
        self.names = names
        self.keys = keys
        self.kinds = keys.indices.map { index in
            if index < kinds.count, let kind = kinds[index].flatMap({ PlaceName.kind(of: $0) }) { return kind }
            return keys[index].isNumeric && [8, 12].contains(keys[index].text.utf8.count)
                && !keys[index].text.hasSuffix("000")
                ? .municipality : nil
        }
        exact = Dictionary(grouping: names.indices.filter { names[$0] != nil }) { Array((names[$0] ?? "").utf8) }
    }

    /// In how many rows a column has the name of a region, in whatever spelling.
    func matches(of column: Int, in table: Table) -> Int {
        let texts = (0..<min(table.rowCount, KeyFit.sample)).map { RegionKey(table[$0, column]) }
        let found = keys(for: texts, nil).keys
        let known = Set(keys)
        return found.count { $0.map(known.contains) ?? false }
    }

    /// Puts keys of regions in the place of their names; what names no region stays as it is.
    /// - Parameter index: Keys that need no name; `nil` = none.
    func keys(for texts: [RegionKey?], _ index: RegionKeyIndex?) -> (keys: [RegionKey?], matching: NameMatching) {
        var found = texts
        var taken: Set<Int> = []
        var open: [RegionKey: [Int]] = [:]
        var order: [RegionKey] = []
        var ambiguous: [NameMatching.Ambiguous] = []
        for (row, text) in texts.enumerated() {
            guard let text, index.map({ $0.match(text) == .none }) ?? true else { continue }
            if let regions = exact[Array(text.text.utf8)] {
                if regions.count == 1 {
                    found[row] = keys[regions[0]]
                    taken.insert(regions[0])
                    continue
                }
                if open[text] == nil, !ambiguous.contains(where: { $0.name == text.text }) {
                    ambiguous.append(.init(name: text.text, regions: regions.map { keys[$0] }))
                }
            }
            if open[text] == nil { order.append(text) }
            open[text, default: []].append(row)
        }
        let pairs = pairs(of: order, besides: taken)
        for (text, region) in pairs { for row in open[text] ?? [] { found[row] = keys[region] } }
        let solved = Set(pairs.map { $0.text.text })
        return (
            found,
            NameMatching(
                near: pairs.map { .init(table: $0.text.text, region: names[$0.region] ?? "", key: keys[$0.region]) },
                ambiguous: ambiguous.filter { !solved.contains($0.name) })
        )
    }

    /// Names and regions that are the only ones left for each other.
    private func pairs(of texts: [RegionKey], besides taken: Set<Int>) -> [(text: RegionKey, region: Int)] {
        let wanted = texts.map { PlaceName($0.text) }
        let regions = names.indices.filter { !taken.contains($0) && names[$0] != nil }
        let places = regions.map { index in
            let place = PlaceName(names[index] ?? "")
            return (stem: place.stem, kind: place.kind ?? kinds[index], index: index)
        }
        let byStem = Dictionary(grouping: places.indices) { places[$0].stem }
        // A table of counties says so in most rows; a single „Landkreis“ among towns is their total.
        let counties = wanted.count { $0.kind == .county } * 2 > wanted.count
        var pairs: [(RegionKey, Int)] = []
        for (text, place) in zip(texts, wanted) where !place.stem.isEmpty {
            let fitting = (byStem[place.stem] ?? []).map { places[$0] }.filter { region in
                PlaceName.agree(place.kind, region.kind)
                    && (place.kind != .county || region.kind == .county || counties)
            }
            guard fitting.count == 1, let region = fitting.first else { continue }
            let rivals = wanted.indices.filter {
                wanted[$0].stem == place.stem && PlaceName.agree(wanted[$0].kind, region.kind)
                    && (wanted[$0].kind != .county || region.kind == .county || counties)
            }
            if rivals.count == 1 { pairs.append((text, region.index)) }
        }
        return pairs
    }
}

/// How a table's names found regions, as far as it is not letter by letter.
public struct NameMatching: Equatable, Sendable {
    /// Two spellings that were taken for one name.
    public struct Near: Equatable, Sendable {
        /// In the table.
        public let table: String
        /// In the boundaries.
        public let region: String
        /// Key of the region.
        public let key: RegionKey
    }

    /// A name that several regions have.
    public struct Ambiguous: Equatable, Sendable {
        /// The name.
        public let name: String
        /// The regions.
        public let regions: [RegionKey]
    }

    /// Pairs of spellings.
    public let near: [Near]
    /// Names that found nothing since several regions have them.
    public let ambiguous: [Ambiguous]
}
