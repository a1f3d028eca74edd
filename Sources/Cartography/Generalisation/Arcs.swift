/// Pieces of border from junction to junction, and the rings as chains of them.
struct Arcs: Sendable {
    /// For each arc the index of its first point.
    private(set) var starts: [Int] = []
    /// For each arc its number of points, both ends included.
    private(set) var counts: [Int32] = []
    /// For each arc how many rings run along it.
    private(set) var uses: [Int32] = []
    /// For each arc the area that uses it first.
    private(set) var firstAreas: [Int32] = []
    /// For each arc another area that uses it: its neighbour across the border; -1 = none.
    private(set) var secondAreas: [Int32] = []
    /// For each arc the ids of the vertices at its ends.
    private(set) var ends: [(first: Int32, last: Int32)] = []
    /// Arcs of all rings: the arc's index, or its complement where the ring runs against it.
    private(set) var ringArcs: [Int32] = []
    /// For each ring the index after its last arc.
    private(set) var ringEnds: [Int] = []

    /// Areas of which a ring comes back to one of its points.
    private(set) var selfTouchingAreas: Set<Int> = []

    /// Arcs by their first step, entered from both of their ends; not needed once all are cut.
    private var known = StepTable()

    /// Number of arcs.
    var count: Int { starts.count }

    /// The points of an arc by their indices.
    func range(_ arc: Int) -> Range<Int> { starts[arc]..<starts[arc] + Int(counts[arc]) }

    /// The arcs of a ring.
    func ofRing(_ ring: Int) -> ArraySlice<Int32> { ringArcs[(ring == 0 ? 0 : ringEnds[ring - 1])..<ringEnds[ring]] }

    /// Whether an arc ends where it begins, as a whole ring does.
    func isClosed(_ arc: Int) -> Bool { ends[arc].first == ends[arc].last }

    /// Cuts rings at junctions: points where the neighbours of a vertex are not the same in every ring through it.
    ///
    /// Each ring is turned to begin at a junction, or else at its lowest point.
    init(cutting rings: inout CoverageRings, workers: Int) {
        var ids = VertexIdentity(rings, workers: workers).ids
        let isJunction = Self.junctions(rings, ids)
        for area in 0..<(rings.firstRings.count - 1) {
            for ring in rings.firstRings[area]..<rings.firstRings[area + 1] {
                if rings.counts[ring] > 0 { cut(ring, of: area, &rings, &ids, isJunction) }
                ringEnds.append(ringArcs.count)
            }
        }
        known = StepTable()
    }

    private static func junctions(_ rings: CoverageRings, _ ids: [Int32]) -> [Bool] {
        var isJunction = [Bool](repeating: false, count: ids.count)
        ids.withUnsafeBufferPointer { ids in
            isJunction.withUnsafeMutableBufferPointer { isJunction in
                for ring in 0..<rings.ringCount {
                    for index in rings.starts[ring]..<rings.starts[ring] + rings.counts[ring] {
                        let id = Int(ids[index])
                        if id == index { continue }
                        let (before, after) = (ids[index - 1], ids[index + 1])
                        let (otherBefore, otherAfter) = (ids[id - 1], ids[id + 1])
                        let isSame =
                            before == otherBefore && after == otherAfter || before == otherAfter && after == otherBefore
                        if !isSame { isJunction[id] = true }
                    }
                }
            }
        }
        return isJunction
    }

    private mutating func cut(
        _ ring: Int, of area: Int, _ rings: inout CoverageRings, _ ids: inout [Int32], _ isJunction: [Bool]
    ) {
        let (start, count) = (rings.starts[ring], rings.counts[ring])
        let range = start..<start + count
        if let first = range.first(where: { isJunction[Int(ids[$0])] }) {
            rings.rotate(ring, by: first - start, alongWith: &ids)
        } else {
            // Both users of a ring without junctions must begin alike.
            let lowest = range.min { rings.points[$0].bits < rings.points[$1].bits } ?? start
            rings.rotate(ring, by: lowest - start, alongWith: &ids)
        }
        var nodes = [ids[start]]
        var from = start
        for index in (start + 1)..<(start + count) where isJunction[Int(ids[index])] {
            add(from...index, ids, area: Int32(truncatingIfNeeded: area))
            from = index
            nodes.append(ids[index])
        }
        add(from...(start + count), ids, area: Int32(truncatingIfNeeded: area))
        // Where a ring passes a point twice, its ways go apart: a junction.
        if Set(nodes).count < nodes.count { selfTouchingAreas.insert(area) }
    }

    private mutating func add(_ range: ClosedRange<Int>, _ ids: [Int32], area: Int32) {
        let forth = Self.step(ids[range.lowerBound], ids[range.lowerBound + 1])
        if let arc = known[forth] {
            let index = Int(arc < 0 ? ~arc : arc)
            uses[index] += 1
            if firstAreas[index] != area, secondAreas[index] < 0 { secondAreas[index] = area }
            ringArcs.append(arc)
            return
        }
        let arc = Int32(truncatingIfNeeded: count)
        starts.append(range.lowerBound)
        counts.append(Int32(truncatingIfNeeded: range.count))
        uses.append(1)
        firstAreas.append(area)
        secondAreas.append(-1)
        ends.append((ids[range.lowerBound], ids[range.upperBound]))
        known[forth] = arc
        known[Self.step(ids[range.upperBound], ids[range.upperBound - 1])] = ~arc
        ringArcs.append(arc)
    }

    private static func step(_ from: Int32, _ to: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: to))
    }
}

/// What is known by a step from one vertex to another (open addressing, linear probing).
private struct StepTable: Sendable {
    private var slots: [(step: UInt64, arc: Int32)] = []
    private var filled = 0
    /// No step: both of its vertices would be the last one possible.
    private static let free = UInt64.max

    subscript(step: UInt64) -> Int32? {
        get {
            guard !slots.isEmpty else { return nil }
            let slot = slots[place(of: step)]
            return slot.step == step ? slot.arc : nil
        }
        set {
            guard let newValue else { return }
            if filled * 2 >= slots.count { grow() }
            let place = place(of: step)
            if slots[place].step == Self.free { filled += 1 }
            slots[place] = (step, newValue)
        }
    }

    /// Where a step stands, or would.
    private func place(of step: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: step.mixed.multipliedFullWidth(by: UInt64(slots.count)).high)
        while slots[place].step != Self.free, slots[place].step != step {
            place = place + 1 < slots.count ? place + 1 : 0
        }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: (Self.free, 0), count: max(1_024, old.count * 2))
        for slot in old where slot.step != Self.free { slots[place(of: slot.step)] = slot }
    }
}
