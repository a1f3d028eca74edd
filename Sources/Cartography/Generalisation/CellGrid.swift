/// How segments fall into the square cells of a grid, of which there are about as many as segments.
struct CellLayout: Sendable {
    let columns: Int
    let rows: Int
    private let minX: Double
    private let minY: Double
    private let perCell: Double

    init(_ segments: UnsafeBufferPointer<Crossing.Segment>) {
        var (minX, minY, maxX, maxY) = (Int32.max, Int32.max, Int32.min, Int32.min)
        for segment in segments {
            minX = min(minX, segment.a.x, segment.b.x)
            minY = min(minY, segment.a.y, segment.b.y)
            maxX = max(maxX, segment.a.x, segment.b.x)
            maxY = max(maxY, segment.a.y, segment.b.y)
        }
        if segments.isEmpty { (minX, minY, maxX, maxY) = (0, 0, 0, 0) }
        let (width, height) = (Double(maxX) - Double(minX), Double(maxY) - Double(minY))
        let side = max(1, (max(1, width) * max(1, height) / Double(max(1, segments.count))).squareRoot())
        columns = Int(width / side) + 1
        rows = Int(height / side) + 1
        self.minX = Double(minX)
        self.minY = Double(minY)
        perCell = 1 / side
    }

    /// The cells in some rows that a segment may pass through, row by row, so that a long slanting one does not fill its box.
    /// What lies beside the grid belongs to the cells at its edge.
    @inline(__always)
    func forEachCell(of segment: Crossing.Segment, rows wanted: Range<Int>, _ body: (Int) -> Void) {
        let (low, high) = segment.a.y <= segment.b.y ? (segment.a, segment.b) : (segment.b, segment.a)
        let (y0, y1) = ((Double(low.y) - minY) * perCell, (Double(high.y) - minY) * perCell)
        let (firstRow, lastRow) = (row(at: y0), row(at: y1))
        guard firstRow < wanted.upperBound, lastRow >= wanted.lowerBound else { return }
        let (x0, x1) = ((Double(low.x) - minX) * perCell, (Double(high.x) - minX) * perCell)
        if firstRow == lastRow {
            fill(firstRow, min(x0, x1), max(x0, x1), body)
            return
        }
        let slope = (x1 - x0) / (y1 - y0)
        for row in max(firstRow, wanted.lowerBound)...min(lastRow, wanted.upperBound - 1) {
            let from = row == firstRow ? x0 : x0 + (Double(row) - y0) * slope
            let to = row == lastRow ? x1 : x0 + (Double(row + 1) - y0) * slope
            // A hair more on both sides makes up for rounding.
            fill(row, min(from, to) - 1e-6, max(from, to) + 1e-6, body)
        }
    }

    @inline(__always)
    private func row(at y: Double) -> Int { max(0, min(rows - 1, Int(y))) }

    @inline(__always)
    private func fill(_ row: Int, _ from: Double, _ to: Double, _ body: (Int) -> Void) {
        let first = min(columns - 1, max(0, Int(from)))
        let last = max(0, min(columns - 1, Int(to)))
        var column = first
        while column <= last {
            body(row * columns + column)
            column += 1
        }
    }
}

/// Segments sorted into the cells of some rows: two passes, two flat arrays.
struct CellGrid: Sendable {
    /// Number of the first cell in the layout.
    let firstCell: Int
    /// For each cell the index of its first member, and behind the last one their number.
    private let starts: [Int32]
    /// Segments by their places, cell by cell.
    private let members: [Int32]

    init(_ segments: UnsafeBufferPointer<Crossing.Segment>, _ layout: CellLayout, rows: Range<Int>) {
        let firstCell = rows.lowerBound * layout.columns
        // Of each cell the number of members at first, then where its next member goes, one place further on.
        var places = [Int32](repeating: 0, count: rows.count * layout.columns + 2)
        var members: [Int32] = []
        places.withUnsafeMutableBufferPointer { places in
            for segment in segments {
                layout.forEachCell(of: segment, rows: rows) { places[$0 - firstCell + 2] += 1 }
            }
            for index in 2..<places.count { places[index] += places[index - 1] }
            members = Array(repeating: 0, count: Int(places[places.count - 1]))
            members.withUnsafeMutableBufferPointer { members in
                for (index, segment) in segments.enumerated() {
                    layout.forEachCell(of: segment, rows: rows) { cell in
                        members[Int(places[cell - firstCell + 1])] = Int32(truncatingIfNeeded: index)
                        places[cell - firstCell + 1] += 1
                    }
                }
            }
        }
        places.removeLast()
        self.firstCell = firstCell
        starts = places
        self.members = members
    }

    /// The segments in a cell of the layout.
    func members(of cell: Int) -> ArraySlice<Int32> {
        members[Int(starts[cell - firstCell])..<Int(starts[cell - firstCell + 1])]
    }

    /// Calls back with the members of each cell that has more than one.
    func forEachCell(_ body: (Slice<UnsafeBufferPointer<Int32>>) -> Void) {
        members.withUnsafeBufferPointer { members in
            for cell in 0..<starts.count - 1 where starts[cell + 1] - starts[cell] > 1 {
                body(members[Int(starts[cell])..<Int(starts[cell + 1])])
            }
        }
    }
}
