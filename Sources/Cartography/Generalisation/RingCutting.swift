internal import Geography

/// Cuts the rings of areas at junctions: points where the neighbours of a vertex are not the same in every ring through it.
struct RingCutting {
    /// A piece of a ring from junction to junction, or a whole ring.
    struct Piece {
        /// Indices of positions, both ends included.
        let vertices: [Int]
    }

    /// All rings one after another, without their closing positions.
    let positions: [Position]
    /// For each position the index of the first one at the same point.
    let ids: [Int32]
    private var ringEnds: [Int] = []
    private var isJunction: [Bool]
    private var ring = 0

    init(_ areas: [MultiPolygon?]) {
        var positions: [Position] = []
        positions.reserveCapacity(areas.reduce(0) { $0 + ($1?.positions.count ?? 0) })
        var ringEnds: [Int] = []
        for case let area? in areas {
            for ring in area.rings {
                var last: Position?
                for position in ring.positions.dropLast() where position != last {
                    positions.append(position)
                    last = position
                }
                ringEnds.append(positions.count)
            }
        }
        self.positions = positions
        self.ringEnds = ringEnds
        ids = VertexIdentity(positions).ids
        isJunction = Self.junctions(ids, ringEnds)
    }

    private static func junctions(_ ids: [Int32], _ ringEnds: [Int]) -> [Bool] {
        var isJunction = [Bool](repeating: false, count: ids.count)
        var before = [Int32](repeating: -1, count: ids.count)
        var after = before
        var start = 0
        for end in ringEnds {
            for index in start..<end {
                let id = Int(ids[index])
                let previous = ids[index == start ? end - 1 : index - 1]
                let next = ids[index + 1 == end ? start : index + 1]
                if before[id] < 0 {
                    before[id] = previous
                    after[id] = next
                } else if !(before[id] == previous && after[id] == next || before[id] == next && after[id] == previous)
                {
                    isJunction[id] = true
                }
            }
            start = end
        }
        return isJunction
    }

    /// The pieces of the next ring in the order of the areas.
    mutating func nextRing() -> [Piece] {
        let (start, end) = (ring == 0 ? 0 : ringEnds[ring - 1], ringEnds[ring])
        ring += 1
        let count = end - start
        guard count >= 3 else { return [] }
        let cuts = (start..<end).filter { isJunction[Int(ids[$0])] }
        guard let first = cuts.first else {
            // Without a junction the ring starts at the vertex with the lowest id, so that both of its users start alike.
            let lowest = (start..<end).min { ids[$0] < ids[$1] } ?? start
            let order = (0...count).map { start + (lowest - start + $0) % count }
            return [Piece(vertices: order)]
        }
        return cuts.indices.map { index in
            let from = cuts[index]
            let to = index + 1 < cuts.count ? cuts[index + 1] : first + count
            return Piece(vertices: (from...to).map { $0 < end ? $0 : $0 - count })
        }
    }
}
