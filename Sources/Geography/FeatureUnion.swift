/// The area of one region out of the areas of its features.
///
/// Features of a region lie beside each other as a rule. After somebody's join each is there several times, or a whole lies over
/// its parts: what one feature has already counts once.
struct FeatureUnion {
    /// All of it; `nil` without any geometry.
    private(set) var area: MultiPolygon?
    /// Indices of the features that are not wholly in others, ascending; those without geometry are among them.
    private(set) var contributing: [Int]
    /// Indices of the features that another one has wholly or in part, both of them, ascending.
    private(set) var repeating: [Int] = []

    init(_ features: [MultiPolygon?]) {
        contributing = Array(features.indices)
        guard features.count > 1 else {
            area = features.first ?? nil
            return
        }
        let covered = leaveOutCovered(features)
        let present = contributing.filter { features[$0] != nil }
        let parts = present.flatMap { feature in
            (features[feature]?.polygons).map { $0.map { Part(feature: feature, polygon: $0) } } ?? []
        }
        let originals = RepeatedRings.originals(
            of: parts.map(\.polygon.outer.positions), boxes: Self.boxes(parts.map(\.polygon.outer.positions)))
        if originals.contains(where: { $0 != nil }) {
            merge(parts, originals)
        } else {
            area = Self.joined(present.compactMap { features[$0] })
        }
        repeating = Set(repeating).union(covered).sorted()
    }

    /// Features that lie wholly in another one add nothing; of two that are the same the first stays.
    ///
    /// - Returns: They and those that cover them.
    private mutating func leaveOutCovered(_ features: [MultiPolygon?]) -> Set<Int> {
        var left: Set<Int> = []
        var all: Set<Int> = []
        let coverings = Coverings(of: features, share: 1).all
        let parts = Dictionary(uniqueKeysWithValues: coverings.map { ($0.whole, Set($0.parts)) })
        for covering in coverings {
            for part in covering.parts where part > covering.whole || parts[part]?.contains(covering.whole) != true {
                left.insert(part)
                all.formUnion([part, covering.whole])
            }
        }
        contributing.removeAll { left.contains($0) }
        return all
    }

    private struct Part {
        let feature: Int
        let polygon: MultiPolygon.Polygon
    }

    /// Of parts within the same border the first stays, with the holes that all of them have.
    private mutating func merge(_ parts: [Part], _ originals: [Int?]) {
        var holes = parts.map { $0.polygon.holes.map(\.positions) }
        var adding: Set<Int> = []
        var repeating: Set<Int> = []
        for (index, original) in originals.enumerated() {
            guard let original else {
                adding.insert(parts[index].feature)
                continue
            }
            repeating.formUnion([parts[index].feature, parts[original].feature])
            let all = holes[original] + holes[index]
            let same = RepeatedRings.originals(of: all, boxes: Self.boxes(all))
            let common = Set(same[holes[original].count...].compactMap { $0 })
            holes[original] = holes[original].indices.filter { common.contains($0) }.map { holes[original][$0] }
        }
        var merged = MultiPolygon()
        for (index, part) in parts.enumerated() where originals[index] == nil {
            merged.append(outer: part.polygon.outer.positions, holes: holes[index])
        }
        area = merged
        let withParts = Set(parts.map(\.feature))
        contributing = contributing.filter { adding.contains($0) || !withParts.contains($0) }
        self.repeating = repeating.sorted()
    }

    private static func boxes(_ rings: [ArraySlice<Position>]) -> [BoundingBox] {
        rings.map { BoundingBox($0) ?? BoundingBox(minX: 0, minY: 0, maxX: 0, maxY: 0) }
    }

    private static func joined(_ areas: [MultiPolygon]) -> MultiPolygon? {
        guard var all = areas.first else { return nil }
        if areas.count > 1 { all.reserveCapacity(positions: areas.reduce(0) { $0 + $1.positions.count }) }
        for other in areas.dropFirst() { all.append(other) }
        return all
    }
}
