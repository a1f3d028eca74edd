/// Edges by the vertex that they leave from.
struct EdgeStarts {
    private var starts: [Int32]
    private var members: [Int32]

    init(_ edges: [EdgeNet.Edge], vertices: Int) {
        starts = [Int32](repeating: 0, count: vertices + 1)
        members = [Int32](repeating: 0, count: edges.count)
        for edge in edges { starts[Int(edge.from) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var free = starts
        for (index, edge) in edges.enumerated() {
            members[Int(free[Int(edge.from)])] = Int32(truncatingIfNeeded: index)
            free[Int(edge.from)] += 1
        }
    }

    /// Indices of the edges that leave a vertex.
    func edges(from vertex: Int32) -> ArraySlice<Int32> {
        members[Int(starts[Int(vertex)])..<Int(starts[Int(vertex) + 1])]
    }
}
