/// How many areas cover a point: the winding number of what is left of their borders.
struct CoverageCount {
    private let edges: [EdgeNet.Edge]
    private let positions: [Position]
    private let minY: Double
    private let perUnit: Double
    /// For each horizontal band the index of its first member, and their number at the end.
    private var starts: [Int32]
    private var members: [Int32] = []

    /// - Returns: `nil` without edges of any height.
    init?(_ edges: [EdgeNet.Edge], _ positions: [Position]) {
        self.edges = edges
        self.positions = positions
        var (low, high, climb) = (Double.infinity, -Double.infinity, 0.0)
        for edge in edges {
            let (a, b) = (positions[Int(edge.from)].y, positions[Int(edge.to)].y)
            low = min(low, a, b)
            high = max(high, a, b)
            climb += abs(b - a)
        }
        guard high > low, climb.isFinite else { return nil }
        // As many bands as keep the entries in proportion to the edges.
        let affordable = 4 * Double(edges.count) * (high - low) / max(climb, high - low)
        let count = max(1, min(edges.count, Int(min(affordable, 1e8))))
        minY = low
        perUnit = Double(count) / (high - low)
        starts = [Int32](repeating: 0, count: count + 1)
        guard perUnit.isFinite else { return nil }
        var total = 0
        for edge in edges {
            for band in bands(edge) {
                starts[band + 1] += 1
                total += 1
            }
        }
        guard total < Int(Int32.max) else { return nil }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        members = [Int32](repeating: 0, count: total)
        var free = starts
        for (index, edge) in edges.enumerated() {
            for band in bands(edge) {
                members[Int(free[band])] = Int32(truncatingIfNeeded: index)
                free[band] += 1
            }
        }
    }

    /// How many edges a question at a height looks at.
    func cost(at y: Double) -> Int {
        let band = band(y)
        return Int(starts[band + 1] - starts[band])
    }

    /// The number of areas at a position; negative within a ring that crosses itself.
    func count(at position: Position) -> Int {
        let band = band(position.y)
        var count = 0
        for index in Int(starts[band])..<Int(starts[band + 1]) {
            let edge = edges[Int(members[index])]
            let (a, b) = (positions[Int(edge.from)], positions[Int(edge.to)])
            // The ray runs to the east; an edge upwards has its area to the west of it.
            guard (a.y > position.y) != (b.y > position.y) else { continue }
            let side = (b.x - a.x) * (position.y - a.y) - (b.y - a.y) * (position.x - a.x)
            if b.y > a.y, side > 0 { count += Int(edge.rise) }
            if b.y < a.y, side < 0 { count -= Int(edge.rise) }
        }
        return count
    }

    private func band(_ y: Double) -> Int { Int(max(0, min(Double(starts.count - 2), (y - minY) * perUnit))) }

    private func bands(_ edge: EdgeNet.Edge) -> ClosedRange<Int> {
        let (a, b) = (positions[Int(edge.from)].y, positions[Int(edge.to)].y)
        return band(min(a, b))...band(max(a, b))
    }
}
