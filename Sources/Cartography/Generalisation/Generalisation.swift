internal import Geography

/// Areas with fewer vertices, whose neighbours stay joined: each border is generalised once, for both of its sides.
///
/// Vertices that matter less than what can be seen are left out (``VertexImportance``). Where a line would then cross another
/// one that it did not cross before, both get more of their vertices back. No region vanishes: its largest part stays, and so
/// does every part that fills a hole of a neighbour; other islands smaller than the visible size go.
struct Generalisation {
    /// One per region; `nil` where it was `nil` before.
    let areas: [MultiPolygon?]
    /// The borders as lines, each once.
    private(set) var borders = BorderLines()

    private static let rounds = 12

    /// Generalises.
    ///
    /// - Parameters:
    ///   - topology: Of the areas, in planar units.
    ///   - visibleLength: What is shorter than this cannot be seen on the sheet, in the same units; 0 keeps all.
    init(_ topology: Topology, visibleLength: Double) {
        let visibleArea = visibleLength * visibleLength
        var lines = ArcLines(topology, threshold: visibleArea)
        let kept = Self.visibleRings(topology, visibleArea: visibleArea)
        lines.openCollapsedRings(kept)
        if visibleLength > 0 {
            // What crosses in the data itself is looked for only if something crosses at all.
            var before: Set<Int>?
            for round in 0..<Self.rounds {
                var crossing = Self.crossings(lines, topology, kept)
                guard !crossing.isEmpty else { break }
                let inData = before ?? Self.crossings(ArcLines(topology, threshold: 0), topology, kept)
                before = inData
                crossing.subtract(inData)
                guard !crossing.isEmpty else { break }
                for arc in crossing.sorted() { lines.lowerThreshold(ofArc: arc, isLast: round >= Self.rounds - 2) }
            }
        }
        areas = (0..<(topology.firstRings.count - 1)).map { region in
            Self.area(region, topology, lines, kept)
        }
        var used = [Bool](repeating: false, count: topology.arcCount)
        for ring in kept.indices where kept[ring] {
            for arc in topology.arcs(ofRing: ring) { used[Int(arc < 0 ? ~arc : arc)] = true }
        }
        for arc in 0..<topology.arcCount where used[arc] {
            let line = lines.positions(ofArc: arc)
            // What two parts of one region share, as land and water, is no border.
            if topology.isBetweenAreas[arc] {
                borders.inner.append(line)
            } else if topology.uses[arc] == 1 {
                borders.outline.append(line)
            }
        }
    }

    /// Rings large enough to be seen, or kept by rule.
    private static func visibleRings(_ topology: Topology, visibleArea: Double) -> [Bool] {
        var kept = [Bool](repeating: false, count: topology.ringEnds.count)
        let sizes = (0..<kept.count).map { ring in
            abs(topology.arcs(ofRing: ring).reduce(0) { $0 + topology.doubledArea(ofArc: $1) }) / 2
        }
        for region in 0..<(topology.firstRings.count - 1) {
            let rings = topology.firstRings[region]..<topology.firstRings[region + 1]
            let largest = rings.filter { topology.isOuter[$0] }.max { sizes[$0] < sizes[$1] }
            var outerIsKept = true
            for ring in rings {
                let isShared = topology.arcs(ofRing: ring).contains { topology.uses[Int($0 < 0 ? ~$0 : $0)] > 1 }
                let isKept = ring == largest || isShared || sizes[ring] >= visibleArea
                if topology.isOuter[ring] { outerIsKept = isKept }
                kept[ring] = isKept && outerIsKept
            }
        }
        return kept
    }

    private static func crossings(_ lines: ArcLines, _ topology: Topology, _ kept: [Bool]) -> Set<Int> {
        var used = [Bool](repeating: false, count: topology.arcCount)
        for ring in kept.indices where kept[ring] {
            for arc in topology.arcs(ofRing: ring) { used[Int(arc < 0 ? ~arc : arc)] = true }
        }
        var segments: [CrossingSearch.Segment] = []
        for arc in 0..<topology.arcCount where used[arc] {
            var previous: Position?
            lines.forEachPosition(ofArc: arc) { position in
                if let previous, previous != position {
                    segments.append(CrossingSearch.Segment(a: previous, b: position, arc: arc))
                }
                previous = position
            }
        }
        return CrossingSearch.arcs(segments)
    }

    private static func area(_ region: Int, _ topology: Topology, _ lines: ArcLines, _ kept: [Bool]) -> MultiPolygon? {
        let rings = topology.firstRings[region]..<topology.firstRings[region + 1]
        guard !rings.isEmpty else { return nil }
        var area = MultiPolygon()
        var outer: [Position] = []
        var holes: [ArraySlice<Position>] = []
        for ring in rings {
            if topology.isOuter[ring], !outer.isEmpty {
                area.append(outer: outer[...], holes: holes)
                (outer, holes) = ([], [])
            }
            guard kept[ring] else { continue }
            let positions = lines.positions(ofRing: ring)
            if topology.isOuter[ring] { outer = positions } else { holes.append(positions[...]) }
        }
        if !outer.isEmpty { area.append(outer: outer[...], holes: holes) }
        return area
    }
}
