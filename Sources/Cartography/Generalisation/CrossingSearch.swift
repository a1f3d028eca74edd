internal import Geography

/// Finds segments that meet, in a grid of cells.
///
/// Coordinates are whole numbers below 2²⁶ in size, so that every decision is exact.
struct CrossingSearch {
    /// A segment and its place: the arc it belongs to and its number in there.
    struct Segment {
        let a: GridPoint
        let b: GridPoint
        let arc: Int32
        let index: Int32
    }

    /// What two segments do.
    enum Meeting: Int {
        /// They cross between their ends.
        case crossing
        /// An end of one lies on the other, between its ends.
        case touching
        /// They have an end in common and are not neighbours on one line.
        case sharing
    }

    /// Two segments that meet, by their places in the list.
    struct Pair {
        let first: Int32
        let second: Int32
        let meeting: Meeting
    }

    /// Of segments in one cell so many are compared with each other; what lies so densely cannot be seen apart.
    private static let mostInCell = 4_000

    /// All pairs that meet, each once, ordered by their places.
    ///
    /// - Parameter isSuspect: For each arc whether it is looked at; a pair needs one that is. `nil` = all.
    static func pairs(_ segments: [Segment], isSuspect: [Bool]? = nil) -> [Pair] {
        guard segments.count > 1 else { return [] }
        let cells = CellGrid(segments)
        var pairs: [Pair] = []
        segments.withUnsafeBufferPointer { segments in
            cells.members.withUnsafeBufferPointer { members in
                for cell in 0..<cells.count {
                    let range = Int(cells.starts[cell])..<Int(cells.starts[cell + 1])
                    guard range.count > 1 else { continue }
                    let inCell = UnsafeBufferPointer(rebasing: members[range.prefix(mostInCell)])
                    for place in inCell.indices.dropLast() {
                        let one = segments[Int(inCell[place])]
                        let oneIsSuspect = isSuspect?[Int(one.arc)] ?? true
                        for otherPlace in (place + 1)..<inCell.count {
                            let other = segments[Int(inCell[otherPlace])]
                            guard oneIsSuspect || isSuspect?[Int(other.arc)] ?? true,
                                let meeting = meeting(one, other)
                            else { continue }
                            pairs.append(Pair(first: inCell[place], second: inCell[otherPlace], meeting: meeting))
                        }
                    }
                }
            }
        }
        pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }
        var unique: [Pair] = []
        for pair in pairs where unique.last.map({ $0.first != pair.first || $0.second != pair.second }) ?? true {
            unique.append(pair)
        }
        return unique
    }

    /// What two segments do; `nil` = nothing, or they follow each other on one line.
    @inline(__always)
    static func meeting(_ p: Segment, _ q: Segment) -> Meeting? {
        guard max(p.a.x, p.b.x) >= min(q.a.x, q.b.x), max(q.a.x, q.b.x) >= min(p.a.x, p.b.x),
            max(p.a.y, p.b.y) >= min(q.a.y, q.b.y), max(q.a.y, q.b.y) >= min(p.a.y, p.b.y)
        else { return nil }
        return closeMeeting(p, q)
    }

    private static func closeMeeting(_ p: Segment, _ q: Segment) -> Meeting? {
        let (d1, d2) = (side(p.a, p.b, q.a), side(p.a, p.b, q.b))
        if d1 > 0 && d2 > 0 || d1 < 0 && d2 < 0 { return nil }
        let (d3, d4) = (side(q.a, q.b, p.a), side(q.a, q.b, p.b))
        if d3 > 0 && d4 > 0 || d3 < 0 && d4 < 0 { return nil }
        if d1 != 0, d2 != 0, d3 != 0, d4 != 0 { return .crossing }
        if d1 == 0 && isWithin(q.a, p) || d2 == 0 && isWithin(q.b, p) || d3 == 0 && isWithin(p.a, q)
            || d4 == 0 && isWithin(p.b, q)
        {
            return .touching
        }
        guard p.a == q.a || p.a == q.b || p.b == q.a || p.b == q.b else { return nil }
        let follow = p.arc == q.arc && abs(p.index - q.index) == 1
        return follow && !(p.a == q.b && p.b == q.a) ? nil : .sharing
    }

    /// On which side of the line from *a* to *b* a point lies: positive = left, 0 = on it.
    @inline(__always)
    static func side(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Double {
        let (ax, ay) = (Double(a.x), Double(a.y))
        return (Double(b.x) - ax) * (Double(c.y) - ay) - (Double(b.y) - ay) * (Double(c.x) - ax)
    }

    /// Whether a point on the line of a segment lies between its ends.
    static func isWithin(_ point: GridPoint, _ segment: Segment) -> Bool {
        point != segment.a && point != segment.b
            && point.x >= min(segment.a.x, segment.b.x) && point.x <= max(segment.a.x, segment.b.x)
            && point.y >= min(segment.a.y, segment.b.y) && point.y <= max(segment.a.y, segment.b.y)
    }
}

/// Segments sorted into the cells of a grid: two passes, two flat arrays.
private struct CellGrid {
    private(set) var starts: [Int32]
    private(set) var members: [Int32] = []
    private let columns: Int
    private let rows: Int

    var count: Int { columns * rows }

    init(_ segments: [CrossingSearch.Segment]) {
        var (minX, minY, maxX, maxY) = (Int32.max, Int32.max, Int32.min, Int32.min)
        for segment in segments {
            minX = min(minX, segment.a.x, segment.b.x)
            minY = min(minY, segment.a.y, segment.b.y)
            maxX = max(maxX, segment.a.x, segment.b.x)
            maxY = max(maxY, segment.a.y, segment.b.y)
        }
        let (width, height) = (Double(maxX) - Double(minX), Double(maxY) - Double(minY))
        let side = max(1, (max(1, width) * max(1, height) / Double(segments.count)).squareRoot())
        columns = Int(width / side) + 1
        rows = Int(height / side) + 1
        let layout = Layout(minX: Double(minX), minY: Double(minY), perCell: 1 / side, columns: columns, rows: rows)
        var starts = [Int32](repeating: 0, count: columns * rows + 1)
        starts.withUnsafeMutableBufferPointer { starts in
            for segment in segments { layout.forEachCell(of: segment) { starts[$0 + 1] += 1 } }
            for index in 1..<starts.count { starts[index] += starts[index - 1] }
        }
        var members = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
        var places = starts
        places.withUnsafeMutableBufferPointer { places in
            members.withUnsafeMutableBufferPointer { members in
                for (index, segment) in segments.enumerated() {
                    layout.forEachCell(of: segment) { cell in
                        members[Int(places[cell])] = Int32(truncatingIfNeeded: index)
                        places[cell] += 1
                    }
                }
            }
        }
        self.starts = starts
        self.members = members
    }

    private struct Layout {
        let minX: Double
        let minY: Double
        let perCell: Double
        let columns: Int
        let rows: Int

        /// The cells that a segment may pass through, row by row, so that a long slanting one does not fill its box.
        @inline(__always)
        func forEachCell(of segment: CrossingSearch.Segment, _ body: (Int) -> Void) {
            let (low, high) = segment.a.y <= segment.b.y ? (segment.a, segment.b) : (segment.b, segment.a)
            let (x0, y0) = ((Double(low.x) - minX) * perCell, (Double(low.y) - minY) * perCell)
            let (x1, y1) = ((Double(high.x) - minX) * perCell, (Double(high.y) - minY) * perCell)
            let (firstRow, lastRow) = (min(rows - 1, Int(y0)), min(rows - 1, Int(y1)))
            if firstRow == lastRow {
                fill(firstRow, min(x0, x1), max(x0, x1), body)
                return
            }
            let slope = (x1 - x0) / (y1 - y0)
            for row in firstRow...lastRow {
                let from = x0 + (max(y0, Double(row)) - y0) * slope
                let to = x0 + (min(y1, Double(row + 1)) - y0) * slope
                // A hair more on both sides makes up for rounding.
                fill(row, min(from, to) - 1e-6, max(from, to) + 1e-6, body)
            }
        }

        @inline(__always)
        private func fill(_ row: Int, _ from: Double, _ to: Double, _ body: (Int) -> Void) {
            let first = max(0, Int(from))
            let last = min(columns - 1, Int(to))
            var column = first
            while column <= last {
                body(row * columns + column)
                column += 1
            }
        }
    }
}
