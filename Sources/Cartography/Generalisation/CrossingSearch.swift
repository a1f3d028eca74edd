internal import Dispatch
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
        /// The junctions at its ends; -1 = within its line.
        var nodeA: Int32 = -1
        var nodeB: Int32 = -1
    }

    /// What two segments do.
    enum Meeting: Int {
        /// They cross between their ends.
        case crossing
        /// An end of one lies on the other, between its ends.
        case touching
        /// They have an end in common, are not neighbours on one line, and do not meet at the junction of their lines.
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
    /// - Parameters:
    ///   - isSuspect: For each arc whether it is looked at; a pair needs one that is. `nil` = all.
    ///   - workers: Threads; each takes rows of the grid.
    static func pairs(_ segments: [Segment], isSuspect: [Bool]? = nil, workers: Int = 1) -> [Pair] {
        guard segments.count > 1 else { return [] }
        return segments.withUnsafeBufferPointer { segments in
            let layout = CellLayout(segments)
            let wanted = isSuspect.map { layout.cells(of: segments, where: $0) }
            let bands = segments.count < 5_000 ? 1 : min(layout.rows, workers * 4)
            var found = [[Pair]](repeating: [], count: bands)
            found.withUnsafeMutableBufferPointer { found in
                // Each call has rows and a place of its own.
                nonisolated(unsafe) let (found, segments) = (found, segments)
                DispatchQueue.concurrentPerform(iterations: bands) { band in
                    let rows = layout.rows * band / bands..<layout.rows * (band + 1) / bands
                    let cells = CellGrid(segments, layout, rows: rows, wanted: wanted)
                    found[band] = pairs(in: cells, segments, isSuspect)
                }
            }
            return unique(found.flatMap { $0 })
        }
    }

    private static func pairs(
        in cells: CellGrid, _ segments: UnsafeBufferPointer<Segment>, _ isSuspect: [Bool]?
    ) -> [Pair] {
        var pairs: [Pair] = []
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
        return pairs
    }

    /// Two long segments can share more than one cell.
    private static func unique(_ pairs: [Pair]) -> [Pair] {
        var unique: [Pair] = []
        for pair in pairs.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) })
        where unique.last.map({ $0.first != pair.first || $0.second != pair.second }) ?? true {
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
        guard let isJunction = shareOnlyJunction(p, q) else { return nil }
        if isJunction { return nil }
        let follow = p.arc == q.arc && abs(p.index - q.index) == 1
        return follow && !(p.a == q.b && p.b == q.a) ? nil : .sharing
    }

    /// Whether all that two segments have in common is the junction where the lines of both begin or end; `nil` = nothing.
    @inline(__always)
    private static func shareOnlyJunction(_ p: Segment, _ q: Segment) -> Bool? {
        let (first, second) = (p.a == q.a || p.a == q.b, p.b == q.a || p.b == q.b)
        guard first || second else { return nil }
        guard first != second else { return false }
        let node = first ? p.nodeA : p.nodeB
        return node >= 0 && node == ((first ? p.a : p.b) == q.a ? q.nodeA : q.nodeB)
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
