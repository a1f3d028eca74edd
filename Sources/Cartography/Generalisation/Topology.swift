internal import Geography

/// Areas as arcs: pieces of border that one or two regions share from end to end, each held once.
///
/// Rings are cut where borders meet or part (M. Bostock, TopoJSON, 2012). Neighbours share a border where both have the same
/// vertices, to a thousandth of the map's unit.
struct Topology {
    /// Positions of all arcs, one after another.
    private(set) var positions: [Position] = []
    /// For each arc the index after its last position.
    private(set) var arcEnds: [Int] = []
    /// For each arc how many rings run along it.
    private(set) var uses: [Int] = []
    /// For each arc the area that uses it first.
    private(set) var firstAreas: [Int32] = []
    /// For each arc whether another area uses it too: a border between neighbours.
    private(set) var isBetweenAreas: [Bool] = []
    /// For each arc whether it ends where it begins, as a whole ring does.
    private(set) var isClosed: [Bool] = []
    /// Arcs of all rings: the arc's index, or its complement where the ring runs against it.
    private(set) var ringArcs: [Int32] = []
    /// For each ring the index after its last arc.
    private(set) var ringEnds: [Int] = []
    /// Number of rings before each area's first one, and of all of them at the end.
    private(set) var firstRings: [Int] = []
    /// For each ring whether it is the first of its polygon.
    private(set) var isOuter: [Bool] = []

    /// Cuts areas into arcs; `nil` areas have no rings.
    init(_ areas: [MultiPolygon?]) {
        var cutting = RingCutting(areas)
        for area in areas {
            firstRings.append(ringEnds.count)
            guard let area else { continue }
            var outer = Set([0])
            for end in area.polygonEnds { outer.insert(end) }
            for ring in 0..<area.ringCount {
                isOuter.append(outer.contains(ring))
                for piece in cutting.nextRing() {
                    add(piece, cutting, area: Int32(truncatingIfNeeded: firstRings.count - 1))
                }
                ringEnds.append(ringArcs.count)
            }
        }
        firstRings.append(ringEnds.count)
    }

    /// Number of arcs.
    var arcCount: Int { arcEnds.count }

    /// The positions of an arc by their indices.
    func range(ofArc arc: Int) -> Range<Int> { (arc == 0 ? 0 : arcEnds[arc - 1])..<arcEnds[arc] }

    /// The arcs of a ring.
    func arcs(ofRing ring: Int) -> ArraySlice<Int32> { ringArcs[(ring == 0 ? 0 : ringEnds[ring - 1])..<ringEnds[ring]] }

    /// Arcs by their first step; each arc is entered from both of its ends.
    private var known: [Step: Int32] = [:]

    private struct Step: Hashable {
        let from: Int32
        let to: Int32
    }

    private mutating func add(_ piece: RingCutting.Piece, _ cutting: RingCutting, area: Int32) {
        let ids = piece.vertices.map { cutting.ids[$0] }
        if let arc = known[Step(from: ids[0], to: ids[1])] {
            let index = Int(arc < 0 ? ~arc : arc)
            uses[index] += 1
            if firstAreas[index] != area { isBetweenAreas[index] = true }
            ringArcs.append(arc)
            return
        }
        let arc = Int32(truncatingIfNeeded: arcEnds.count)
        positions.append(contentsOf: piece.vertices.lazy.map { cutting.positions[$0] })
        arcEnds.append(positions.count)
        uses.append(1)
        firstAreas.append(area)
        isBetweenAreas.append(false)
        isClosed.append(ids.first == ids.last)
        known[Step(from: ids[0], to: ids[1])] = arc
        known[Step(from: ids[ids.count - 1], to: ids[ids.count - 2])] = ~arc
        ringArcs.append(arc)
    }
}
