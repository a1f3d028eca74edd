/// Edges by the cells of a grid that they run through.
struct EdgeGrid {
    private let cells: GridCells
    /// For each cell the index of its first member, and their number at the end.
    private let starts: [Int32]
    private let members: [Int32]

    /// - Parameters:
    ///   - edges: With ends in `positions`.
    ///   - margin: Edges count as that much thicker on either side.
    ///   - smallestCell: Cells are not narrower.
    init?(_ edges: [EdgeNet.Edge], _ positions: [Position], margin: Double, smallestCell: Double = 0) {
        guard let cells = GridCells(edges, positions, margin: margin, smallestCell: smallestCell) else { return nil }
        self.cells = cells
        var starts = [Int32](repeating: 0, count: cells.count + 1)
        var total = 0
        for edge in edges {
            cells.forEachCell(positions[Int(edge.from)], positions[Int(edge.to)]) { cell in
                starts[cell + 1] += 1
                total += 1
            }
        }
        guard total < Int(Int32.max) else { return nil }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var members = [Int32](repeating: 0, count: total)
        var free = starts
        for (index, edge) in edges.enumerated() {
            cells.forEachCell(positions[Int(edge.from)], positions[Int(edge.to)]) { cell in
                members[Int(free[cell])] = Int32(truncatingIfNeeded: index)
                free[cell] += 1
            }
        }
        self.starts = starts
        self.members = members
    }

    /// How many pairs of edges are in one cell.
    var pairCount: Double {
        var pairs = 0.0
        for cell in 1..<starts.count {
            let count = Double(starts[cell] - starts[cell - 1])
            pairs += count * (count - 1) / 2
        }
        return pairs
    }

    /// Calls back with the pairs of edges that share a cell, some more than once.
    func forEachPair(_ body: (Int32, Int32) -> Void) {
        for cell in 1..<starts.count {
            let range = Int(starts[cell - 1])..<Int(starts[cell])
            for first in range {
                for second in (first + 1)..<max(first + 1, range.upperBound) { body(members[first], members[second]) }
            }
        }
    }

    /// Calls back with the edges that share a cell with the box, some more than once.
    func forEachEdge(near box: BoundingBox, _ body: (Int32) -> Void) {
        cells.forEachCell(in: box) { cell in
            for index in Int(starts[cell])..<Int(starts[cell + 1]) { body(members[index]) }
        }
    }
}

/// The cells of a grid over edges.
private struct GridCells {
    private let box: BoundingBox
    private let side: Double
    private let columns: Int
    private let rows: Int
    private let margin: Double

    init?(_ edges: [EdgeNet.Edge], _ positions: [Position], margin: Double, smallestCell: Double) {
        var box = BoundingBox(minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)
        var length = 0.0
        for edge in edges {
            let (a, b) = (positions[Int(edge.from)], positions[Int(edge.to)])
            box.minX = min(box.minX, a.x, b.x)
            box.minY = min(box.minY, a.y, b.y)
            box.maxX = max(box.maxX, a.x, b.x)
            box.maxY = max(box.maxY, a.y, b.y)
            length += abs(b.x - a.x) + abs(b.y - a.y)
        }
        box = BoundingBox(
            minX: box.minX - margin, minY: box.minY - margin, maxX: box.maxX + margin, maxY: box.maxY + margin)
        guard box.width > 0, box.height > 0, box.width.isFinite, box.height.isFinite else { return nil }
        let count = Double(edges.count)
        // So wide that an edge runs through a few cells on average, and that there are not more cells than edges.
        side = max(
            smallestCell, (box.width * box.height / count).squareRoot(), length / count,
            max(box.width, box.height) / 1e6)
        columns = Int(box.width / side) + 1
        rows = Int(box.height / side) + 1
        guard rows <= (1 << 28) / columns else { return nil }
        self.box = box
        self.margin = margin
    }

    var count: Int { columns * rows }

    private func column(_ x: Double) -> Int { Int(max(0, min(Double(columns - 1), (x - box.minX) / side))) }
    private func row(_ y: Double) -> Int { Int(max(0, min(Double(rows - 1), (y - box.minY) / side))) }

    func forEachCell(in box: BoundingBox, _ body: (Int) -> Void) {
        for row in row(box.minY)...row(box.maxY) {
            for column in column(box.minX)...column(box.maxX) { body(row * columns + column) }
        }
    }

    func forEachCell(_ a: Position, _ b: Position, _ body: (Int) -> Void) {
        let (low, high) = a.y <= b.y ? (a, b) : (b, a)
        let slope = high.y > low.y ? (high.x - low.x) / (high.y - low.y) : 0
        for row in row(low.y - margin)...row(high.y + margin) {
            // The piece of the edge within the row, a little more to be safe.
            let from = max(low.y, box.minY + Double(row) * side - margin)
            let to = min(high.y, box.minY + Double(row + 1) * side + margin)
            var (west, east) = (low.x + (from - low.y) * slope, low.x + (to - low.y) * slope)
            if high.y == low.y || from > to { (west, east) = (min(a.x, b.x), max(a.x, b.x)) }
            for column in column(min(west, east) - margin)...column(max(west, east) + margin) {
                body(row * columns + column)
            }
        }
    }
}
