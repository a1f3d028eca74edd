internal import Geography

/// Finds arcs whose segments cross others, in a grid of cells.
struct CrossingSearch {
    /// A segment and the arc it belongs to.
    struct Segment {
        let a: Position
        let b: Position
        let arc: Int
    }

    /// The arcs that have at least one segment crossing another one, each once.
    ///
    /// Segments that share an end do not cross there; segments that lie on each other do.
    static func arcs(_ segments: [Segment]) -> Set<Int> {
        guard let box = Self.box(segments), segments.count > 1 else { return [] }
        let side = max(1, Int(Double(segments.count).squareRoot()))
        let width = max(box.width, box.height) / Double(side)
        guard width > 0 else { return [] }
        let columns = Int(box.width / width) + 1
        let rows = Int(box.height / width) + 1
        let cells = { (segment: Segment) -> (columns: ClosedRange<Int>, rows: ClosedRange<Int>) in
            let column = { (x: Double) in min(columns - 1, max(0, Int((x - box.minX) / width))) }
            let row = { (y: Double) in min(rows - 1, max(0, Int((y - box.minY) / width))) }
            return (
                column(min(segment.a.x, segment.b.x))...column(max(segment.a.x, segment.b.x)),
                row(min(segment.a.y, segment.b.y))...row(max(segment.a.y, segment.b.y))
            )
        }
        // Counting sort of segments into cells: two passes, two flat arrays.
        var starts = [Int32](repeating: 0, count: columns * rows + 1)
        for segment in segments {
            let (columnRange, rowRange) = cells(segment)
            for row in rowRange { for column in columnRange { starts[row * columns + column + 1] += 1 } }
        }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var members = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
        var fill = starts
        for (index, segment) in segments.enumerated() {
            let (columnRange, rowRange) = cells(segment)
            for row in rowRange {
                for column in columnRange {
                    members[Int(fill[row * columns + column])] = Int32(truncatingIfNeeded: index)
                    fill[row * columns + column] += 1
                }
            }
        }
        var crossing: Set<Int> = []
        for cell in 0..<(columns * rows) {
            let inCell = members[Int(starts[cell])..<Int(starts[cell + 1])]
            for first in inCell.indices {
                let one = segments[Int(inCell[first])]
                for second in (first + 1)..<max(first + 1, inCell.endIndex) {
                    let other = segments[Int(inCell[second])]
                    guard Self.cross(one, other) else { continue }
                    crossing.insert(one.arc)
                    crossing.insert(other.arc)
                }
            }
        }
        return crossing
    }

    private static func box(_ segments: [Segment]) -> BoundingBox? {
        guard let first = segments.first else { return nil }
        var box = BoundingBox(minX: first.a.x, minY: first.a.y, maxX: first.a.x, maxY: first.a.y)
        for segment in segments {
            box.minX = min(box.minX, segment.a.x, segment.b.x)
            box.minY = min(box.minY, segment.a.y, segment.b.y)
            box.maxX = max(box.maxX, segment.a.x, segment.b.x)
            box.maxY = max(box.maxY, segment.a.y, segment.b.y)
        }
        return box
    }

    static func cross(_ p: Segment, _ q: Segment) -> Bool {
        guard max(p.a.x, p.b.x) >= min(q.a.x, q.b.x), max(q.a.x, q.b.x) >= min(p.a.x, p.b.x),
            max(p.a.y, p.b.y) >= min(q.a.y, q.b.y), max(q.a.y, q.b.y) >= min(p.a.y, p.b.y)
        else { return false }
        let side = { (a: Position, b: Position, c: Position) -> Double in
            (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        }
        let (d1, d2, d3, d4) = (
            side(p.a, p.b, q.a), side(p.a, p.b, q.b), side(q.a, q.b, p.a), side(q.a, q.b, p.b)
        )
        let shared = [p.a == q.a, p.a == q.b, p.b == q.a, p.b == q.b].contains(true)
        if shared {
            // Ends meet: they cross only where they lie on each other.
            guard d1 == 0, d2 == 0 else { return false }
            return overlap(p, q)
        }
        if d1 == 0, d2 == 0 { return overlap(p, q) }
        // Each has an end on either side of the other, or on it.
        return (d1 >= 0 && d2 <= 0 || d1 <= 0 && d2 >= 0) && (d3 >= 0 && d4 <= 0 || d3 <= 0 && d4 >= 0)
    }

    /// Whether two segments on one line have more than a point in common.
    private static func overlap(_ p: Segment, _ q: Segment) -> Bool {
        let isFlat = abs(p.b.x - p.a.x) >= abs(p.b.y - p.a.y)
        let along = { (position: Position) in isFlat ? position.x : position.y }
        let low = max(min(along(p.a), along(p.b)), min(along(q.a), along(q.b)))
        let high = min(max(along(p.a), along(p.b)), max(along(q.a), along(q.b)))
        return low < high
    }
}
