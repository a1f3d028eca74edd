internal import Parallelism

/// For each edge the number of areas that cover its left side.
///
/// The number changes only where borders meet. So it is counted once for each chain of edges between such places.
struct BorderSides {
    /// One per edge.
    private(set) var left: [Int32]

    /// So many edges are looked at for all counts together, at most.
    private static let mostSteps = 3e9

    /// - Parameters:
    ///   - edges: That do not cross each other.
    ///   - workers: Threads.
    /// - Returns: `nil` if counting would take too long.
    init?(_ edges: [EdgeNet.Edge], _ positions: [Position], resolution: Double, workers: Int) {
        left = [Int32](repeating: 0, count: edges.count)
        guard let coverage = CoverageCount(edges, positions) else { return }
        let chains = Self.chains(edges, vertices: positions.count)
        let points = chains.ends.indices.map { chain in
            Self.point(
                leftOf: chains.order[(chain == 0 ? 0 : chains.ends[chain - 1])..<chains.ends[chain]], edges, positions,
                resolution)
        }
        guard points.reduce(0.0, { $0 + Double(coverage.cost(at: $1.y)) }) <= Self.mostSteps else { return nil }
        let counts = points.parallelMap(workers: workers) { Int32(truncatingIfNeeded: coverage.count(at: $0)) }
        for chain in chains.ends.indices {
            for index in (chain == 0 ? 0 : chains.ends[chain - 1])..<chains.ends[chain] {
                left[Int(chains.order[index])] = counts[chain]
            }
        }
    }

    /// A point just to the left of the longest edge.
    private static func point(
        leftOf chain: ArraySlice<Int32>, _ edges: [EdgeNet.Edge], _ positions: [Position], _ resolution: Double
    ) -> Position {
        var longest = (length: -1.0, edge: 0)
        for edge in chain {
            let length = edges[Int(edge)].length(positions)
            if length > longest.length { longest = (length, Int(edge)) }
        }
        return edges[longest.edge].point(leftBy: resolution, positions)
    }

    /// Indices of edges, chain after chain, and for each chain the index after its last edge.
    private static func chains(_ edges: [EdgeNet.Edge], vertices: Int) -> (order: [Int32], ends: [Int]) {
        let starts = EdgeStarts(edges, vertices: vertices)
        var arriving = [Int32](repeating: 0, count: vertices)
        for edge in edges { arriving[Int(edge.to)] += 1 }
        var isTaken = [Bool](repeating: false, count: edges.count)
        var order: [Int32] = []
        var ends: [Int] = []
        order.reserveCapacity(edges.count)
        // The edge behind this one, if nothing else meets between the two.
        let next = { (edge: EdgeNet.Edge) -> Int? in
            let leaving = starts.edges(from: edge.to)
            guard leaving.count == 1, arriving[Int(edge.to)] == 1, let only = leaving.first else { return nil }
            return edges[Int(only)].rise == edge.rise ? Int(only) : nil
        }
        let follow = { (first: Int) in
            var index = first
            while !isTaken[index] {
                isTaken[index] = true
                order.append(Int32(truncatingIfNeeded: index))
                guard let following = next(edges[index]) else { break }
                index = following
            }
            ends.append(order.count)
        }
        for index in edges.indices {
            let vertex = edges[index].from
            if starts.edges(from: vertex).count != 1 || arriving[Int(vertex)] != 1 { follow(index) }
        }
        for index in edges.indices where !isTaken[index] { follow(index) }
        return (order, ends)
    }
}
