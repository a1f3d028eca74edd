/// Areas whose rings cross themselves, brought into order: what an odd number of their rings enclose is theirs, as SVG fills it.
///
/// Where a simplification has made a shared border cross another one, both neighbours have the same edges all the same. What
/// they cover twice shows only when each area's loops are turned the right way round.
struct RingCrossings {
    /// Indices, ascending.
    let areas: [Int]

    private static let mostPairs = 3e8

    /// - Parameter lines: Every line of all borders once.
    /// - Returns: `nil` if there are too many lines in one place.
    init?(_ lines: [EdgeNet.Line], _ positions: [Position], resolution: Double) {
        let edges = lines.map { EdgeNet.Edge(from: $0.low, to: $0.high, rise: 1, owner: 0) }
        guard let grid = EdgeGrid(edges, positions, margin: resolution) else {
            areas = []
            return
        }
        guard grid.pairCount <= Self.mostPairs else { return nil }
        var found: Set<Int32> = []
        grid.forEachPair { one, other in
            guard edges[Int(one)].crosses(edges[Int(other)], positions) else { return }
            let (p, q) = (lines[Int(one)], lines[Int(other)])
            for owner in [p.forwardOwner, p.backwardOwner]
            where owner >= 0 && (owner == q.forwardOwner || owner == q.backwardOwner) {
                found.insert(owner)
            }
        }
        areas = found.map { Int($0) }.sorted()
    }

    /// The border of one area, turned so that the area lies to the left of it; `nil` if that would take too long.
    static func ordered(
        _ area: MultiPolygon, owner: Int32, _ vertices: inout VertexNumbers
    ) -> [EdgeNet.Edge]? {
        var net = EdgeNet(capacity: area.positions.count)
        net.add(area, owner: owner, &vertices)
        net.settle()
        let resolution = vertices.resolution
        guard let split = EdgeSplitting(net, vertices.positions, resolution: resolution),
            let sides = BorderSides(split.net.edges, split.positions, resolution: resolution, workers: 1)
        else { return nil }
        return split.net.edges.enumerated().compactMap { index, edge in
            let left = sides.left[index] & 1
            guard edge.rise & 1 == 1 else { return nil }
            let from = vertices.number(of: split.positions[Int(edge.from)])
            let to = vertices.number(of: split.positions[Int(edge.to)])
            return left == 1
                ? EdgeNet.Edge(from: from, to: to, rise: 1, owner: owner)
                : EdgeNet.Edge(from: to, to: from, rise: 1, owner: owner)
        }
    }
}

extension EdgeNet {
    /// Adds the rings of an area.
    mutating func add(_ area: MultiPolygon, owner: Int32, _ vertices: inout VertexNumbers) {
        forEachEdge(of: area, &vertices) { net, from, to in net.add(from: from, to: to, owner: owner) }
    }

    /// Takes the rings of an area away again.
    mutating func remove(_ area: MultiPolygon, _ vertices: inout VertexNumbers) {
        forEachEdge(of: area, &vertices) { net, from, to in net.remove(from: from, to: to) }
    }

    private mutating func forEachEdge(
        of area: MultiPolygon, _ vertices: inout VertexNumbers, _ body: (inout EdgeNet, Int32, Int32) -> Void
    ) {
        for ring in area.rings {
            var previous: Int32?
            for position in ring.positions {
                let vertex = vertices.number(of: position)
                if let previous { body(&self, previous, vertex) }
                previous = vertex
            }
        }
    }
}
