/// Narrow ground without an area, enclosed by at least two.
struct EnclosedGaps {
    private(set) var slivers: [Sliver] = []
    /// Edges that have nothing to their right and belong to no gap, by index.
    private(set) var outline: [Int] = []

    /// Follows the borders with nothing to their right. Where several leave one vertex, the next is the one that has the
    /// same empty ground to its right.
    ///
    /// - Parameter widest: Gaps of a larger mean width are lakes or foreign ground.
    init(
        _ edges: [EdgeNet.Edge], _ positions: [Position], left: [Int32], widest: Double, resolution: Double
    ) {
        let isSide = edges.indices.map { left[$0] > 0 && left[$0] <= edges[$0].rise }
        let starts = EdgeStarts(edges, vertices: positions.count)
        var isTaken = [Bool](repeating: false, count: edges.count)
        for first in edges.indices where isSide[first] && !isTaken[first] {
            var loop: [Int] = []
            var sum = SliverSum()
            var index: Int? = first
            while let current = index, !isTaken[current] {
                isTaken[current] = true
                loop.append(current)
                sum.add(edges[current], weight: 1, positions)
                index = Self.next(
                    edges[current], among: starts.edges(from: edges[current].to), edges, positions, isSide)
            }
            // Around a gap the borders run clockwise.
            if sum.doubledArea < 0, sum.owners.count > 1, -sum.doubledArea <= widest * sum.perimeter {
                if let gap = sum.sliver(.gap, areas: sum.areas, positions, resolution: resolution) {
                    slivers.append(gap)
                }
            } else {
                outline += loop
            }
        }
    }

    /// The first edge counter-clockwise from the one that arrives.
    private static func next(
        _ edge: EdgeNet.Edge, among leaving: ArraySlice<Int32>, _ edges: [EdgeNet.Edge], _ positions: [Position],
        _ isSide: [Bool]
    ) -> Int? {
        let sides = leaving.filter { isSide[Int($0)] }
        guard sides.count > 1 else { return sides.first.map { Int($0) } }
        let here = positions[Int(edge.to)]
        let back = Position(x: positions[Int(edge.from)].x - here.x, y: positions[Int(edge.from)].y - here.y)
        return sides.min { one, other in
            angle(from: back, to: positions[Int(edges[Int(one)].to)], at: here)
                < angle(from: back, to: positions[Int(edges[Int(other)].to)], at: here)
        }.map { Int($0) }
    }

    /// Grows with the angle counter-clockwise from a direction, 0 to 4, one for each quarter.
    private static func angle(from back: Position, to position: Position, at here: Position) -> Double {
        let (x, y) = (position.x - here.x, position.y - here.y)
        let (along, across) = (back.x * x + back.y * y, back.x * y - back.y * x)
        let sum = abs(along) + abs(across)
        guard sum > 0 else { return 4 }
        let share = along / sum
        return across >= 0 ? 1 - share : 3 + share
    }
}
