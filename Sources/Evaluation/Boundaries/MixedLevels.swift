public import Geography

/// Regions of several levels in one layer, the larger drawn over the smaller: a city and its districts.
public struct MixedLevels: Error, Equatable, Sendable {
    /// A region that lies over others.
    public struct Whole: Equatable, Sendable {
        /// Its key.
        public let key: RegionKey
        /// Its name, if a column holds names.
        public let name: String?
        /// Keys of the regions that it covers, in their order.
        public let parts: [RegionKey]
    }

    /// What would leave one level alone.
    public enum Choice: Equatable, Sendable {
        /// A condition on a column that tells the levels apart.
        case condition(AttributeCondition)
        /// A pattern of the keys.
        case pattern(String)
    }

    /// The regions that lie over others, in order of their key.
    public let wholes: [Whole]
    /// What leaves the finest level; `nil` where neither a column nor the keys tell the levels apart.
    public let choice: Choice?
}

extension MixedLevels {
    /// Looks for them; `nil` if no region covers another one.
    ///
    /// - Parameters:
    ///   - regions: In order of their key.
    ///   - geometries: Theirs, in any one system.
    ///   - layer: The features that they are made of; its attributes are looked at.
    init?(_ regions: [Region], _ geometries: [MultiPolygon?], in layer: FeatureLayer) {
        let all = Coverings(of: geometries).all
        guard !all.isEmpty else { return nil }
        let levels = Levels(all, count: regions.count)
        wholes = all.compactMap { covering in
            let parts = covering.parts.filter { !levels.isTwin(covering.whole, $0) || covering.whole < $0 }
            guard !parts.isEmpty else { return nil }
            let region = regions[covering.whole]
            return Whole(key: region.key, name: region.name, parts: parts.map { regions[$0].key })
        }
        choice =
            levels.condition(regions, layer).map { .condition($0) }
            ?? levels.pattern(regions.map(\.key)).map { .pattern($0) }
    }
}

/// Which regions are wholes, which are parts, and what tells them apart.
private struct Levels {
    /// Lies over another region that is not the same area.
    private var isWhole: [Bool]
    /// Lies in another region and over none.
    private var isPart: [Bool]
    /// Pairs of regions that have one area.
    private var twins: Set<Pair> = []

    private struct Pair: Hashable {
        let first: Int
        let second: Int

        init(_ one: Int, _ other: Int) {
            first = min(one, other)
            second = max(one, other)
        }
    }

    private static let mostValues = 4

    init(_ coverings: [Coverings.Covering], count: Int) {
        isWhole = [Bool](repeating: false, count: count)
        isPart = isWhole
        let parts = Dictionary(uniqueKeysWithValues: coverings.map { ($0.whole, Set($0.parts)) })
        for covering in coverings {
            for part in covering.parts {
                if parts[part]?.contains(covering.whole) == true {
                    twins.insert(Pair(covering.whole, part))
                } else {
                    isWhole[covering.whole] = true
                    isPart[part] = true
                }
            }
        }
        // Of a county that is one municipality either may be left.
        let paired = Set(twins.flatMap { [$0.first, $0.second] })
        for region in 0..<count where isWhole[region] || paired.contains(region) { isPart[region] = false }
    }

    func isTwin(_ one: Int, _ other: Int) -> Bool { twins.contains(Pair(one, other)) }

    /// Whether a choice leaves all parts, no whole, and one of those that have one area.
    private func leavesOneLevel(_ isChosen: [Bool]) -> Bool {
        guard isChosen.indices.allSatisfy({ isChosen[$0] ? !isWhole[$0] : !isPart[$0] }) else { return false }
        var isThere = isChosen
        for pair in twins {
            if isChosen[pair.first], isChosen[pair.second] { return false }
            if isChosen[pair.first] { isThere[pair.second] = true }
            if isChosen[pair.second] { isThere[pair.first] = true }
        }
        return isChosen.contains(true)
            && twins.allSatisfy { pair in
                (isThere[pair.first] || isWhole[pair.first]) && (isThere[pair.second] || isWhole[pair.second])
            }
    }

    /// The condition that leaves most regions, by the first of the columns with the fewest values for that.
    func condition(_ regions: [Region], _ layer: FeatureLayer) -> AttributeCondition? {
        var best: (condition: AttributeCondition, left: Int)?
        for (field, cells) in zip(layer.fields, layer.columns) {
            let values = regions.map { region -> String? in
                guard let first = region.features.first, let value = cells[first], Self.canBeWritten(value) else {
                    return nil
                }
                return region.features.allSatisfy { cells[$0] == value } ? value : nil
            }
            let unlike = Set(values.indices.filter { isWhole[$0] }.map { values[$0] })
            var candidates: [Set<String?>] = []
            let ofParts = Set(values.indices.filter { isPart[$0] }.map { values[$0] })
            if !ofParts.isEmpty {
                let others = Set(values).subtracting(unlike).union(ofParts)
                candidates = [ofParts, others]
            } else {
                candidates = Array(Set(values.prefix(1_000))).sorted { ($0 ?? "") < ($1 ?? "") }.prefix(8).map { [$0] }
            }
            for candidate in candidates where candidate.count <= Self.mostValues && !candidate.contains(nil) {
                let chosen = values.map { candidate.contains($0) }
                let left = chosen.count { $0 }
                // A value for each region is no level.
                guard candidate.count * 2 <= left, left > best?.left ?? 0, leavesOneLevel(chosen) else { continue }
                best = (
                    AttributeCondition(column: field.name, allowed: candidate.compactMap { $0 }.sorted()), left
                )
            }
        }
        return best?.condition
    }

    /// Whether a value can be given in an option as it is.
    private static func canBeWritten(_ value: String) -> Bool {
        value.utf8.count <= 40 && value.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "|") && $0 != 0x7F }
            && value.utf8.first != 0x20 && value.utf8.last != 0x20
    }

    /// The pattern that leaves most regions: by the beginning, by the length, by both; or a short list of keys.
    func pattern(_ keys: [RegionKey]) -> String? {
        let parts = keys.indices.filter { isPart[$0] }.map { keys[$0].text }
        guard let first = parts.first else { return nil }
        let prefix = parts.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
        let lengths = Set(parts.map(\.utf8.count)).sorted()
        let marks = { (length: Int) in String(repeating: "?", count: max(0, length)) }
        var candidates = [prefix + "*", lengths.map(marks).joined(separator: ",")]
        candidates.append(lengths.map { prefix + marks($0 - prefix.utf8.count) }.joined(separator: ","))
        if parts.count <= 12 { candidates.append(parts.joined(separator: ",")) }
        var best: (text: String, left: Int)?
        for text in candidates where text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) && text.utf8.count <= 200 {
            let pattern = KeyPattern(text)
            let chosen = keys.map(pattern.matches)
            let left = chosen.count { $0 }
            if leavesOneLevel(chosen), left > best?.left ?? 0 { best = (text, left) }
        }
        return best?.text
    }
}

extension String {
    /// The characters of ASCII that both begin with.
    fileprivate func commonPrefix(with other: String) -> String {
        String(decoding: zip(utf8, other.utf8).prefix { $0 == $1 && $0 < 0x80 }.map(\.0), as: UTF8.self)
    }
}
