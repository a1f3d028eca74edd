/// Edges cut where they cross, and where the vertex of one lies on another.
struct EdgeSplitting {
    /// Pieces that are not shared.
    private(set) var net: EdgeNet
    /// Positions of all vertices, crossings at the end.
    private(set) var positions: [Position]
    /// Vertices that lie on another border which has no vertex there.
    private(set) var looseVertices: [Int32] = []

    /// So many pairs of edges are compared at most, and so many cuts are made beside one for each edge.
    private static let mostPairs = 3e8
    private static let mostCuts = 100_000

    private struct Cut {
        let edge: Int32
        let vertex: Int32
        /// From 0 to 1 along the edge.
        let share: Double
    }

    /// - Returns: `nil` if too many edges cross each other for that to be a set of neighbours.
    init?(_ net: EdgeNet, _ positions: [Position], resolution: Double) {
        self.positions = positions
        let edges = net.edges
        guard let grid = EdgeGrid(edges, positions, margin: resolution) else {
            self.net = net
            return
        }
        guard grid.pairCount <= Self.mostPairs else { return nil }
        let most = Self.mostCuts + edges.count
        var cuts: [Cut] = []
        var crossings: [UInt64] = []
        grid.forEachPair { one, other in
            guard cuts.count + crossings.count < most else { return }
            let (p, q) = (edges[Int(one)], edges[Int(other)])
            let (a, b) = (positions[Int(p.from)], positions[Int(p.to)])
            let (c, d) = (positions[Int(q.from)], positions[Int(q.to)])
            guard max(a.x, b.x) + resolution >= min(c.x, d.x), max(c.x, d.x) + resolution >= min(a.x, b.x),
                max(a.y, b.y) + resolution >= min(c.y, d.y), max(c.y, d.y) + resolution >= min(a.y, b.y)
            else { return }
            let before = cuts.count
            Self.cut(one, p, at: q, positions, resolution, &cuts)
            Self.cut(other, q, at: p, positions, resolution, &cuts)
            guard cuts.count == before, p.crosses(q, positions) else { return }
            crossings.append(
                UInt64(UInt32(bitPattern: min(one, other))) << 32 | UInt64(UInt32(bitPattern: max(one, other))))
        }
        guard cuts.count + crossings.count < most else { return nil }
        looseVertices = Self.distinct(cuts.map(\.vertex))
        crossings.sort()
        var last: UInt64?
        for crossing in crossings where crossing != last {
            last = crossing
            let (one, other) = (Int32(truncatingIfNeeded: crossing >> 32), Int32(truncatingIfNeeded: crossing))
            let (p, q) = (edges[Int(one)], edges[Int(other)])
            let (a, b) = (positions[Int(p.from)], positions[Int(p.to)])
            let (c, d) = (positions[Int(q.from)], positions[Int(q.to)])
            let share = EdgeNet.Edge.area(c, d, a) / (EdgeNet.Edge.area(c, d, a) - EdgeNet.Edge.area(c, d, b))
            let otherShare = EdgeNet.Edge.area(a, b, c) / (EdgeNet.Edge.area(a, b, c) - EdgeNet.Edge.area(a, b, d))
            guard share.isFinite, otherShare.isFinite else { continue }
            let vertex = Int32(truncatingIfNeeded: self.positions.count)
            self.positions.append(Position(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share))
            cuts.append(Cut(edge: one, vertex: vertex, share: share))
            cuts.append(Cut(edge: other, vertex: vertex, share: otherShare))
        }
        self.net = Self.pieces(edges, cuts)
    }

    private static func pieces(_ edges: [EdgeNet.Edge], _ unsorted: [Cut]) -> EdgeNet {
        let cuts = unsorted.sorted { ($0.edge, $0.share, $0.vertex) < ($1.edge, $1.share, $1.vertex) }
        var net = EdgeNet(capacity: edges.count + cuts.count)
        var next = 0
        for (index, edge) in edges.enumerated() {
            var from = edge.from
            while next < cuts.count, Int(cuts[next].edge) == index {
                net.add(from: from, to: cuts[next].vertex, rise: edge.rise, owner: edge.owner)
                from = cuts[next].vertex
                next += 1
            }
            net.add(from: from, to: edge.to, rise: edge.rise, owner: edge.owner)
        }
        net.settle()
        return net
    }

    /// Cuts an edge at the ends of another one that lie on it.
    private static func cut(
        _ index: Int32, _ edge: EdgeNet.Edge, at other: EdgeNet.Edge, _ positions: [Position], _ resolution: Double,
        _ cuts: inout [Cut]
    ) {
        let (a, b) = (positions[Int(edge.from)], positions[Int(edge.to)])
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 2 * resolution else { return }
        for vertex in [other.from, other.to] where vertex != edge.from && vertex != edge.to {
            let point = positions[Int(vertex)]
            let along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / length
            guard along > 0, along < length, abs((point.y - a.y) * dx - (point.x - a.x) * dy) <= resolution * length
            else {
                continue
            }
            cuts.append(Cut(edge: index, vertex: vertex, share: along / length))
        }
    }

    private static func distinct(_ values: [Int32]) -> [Int32] {
        var distinct: [Int32] = []
        for value in values.sorted() where distinct.last != value { distinct.append(value) }
        return distinct
    }
}
