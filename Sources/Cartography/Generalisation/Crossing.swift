internal import Geography

/// What two segments of lines have in common.
///
/// Coordinates are whole numbers below 2²⁶ in size, so that every decision is exact.
enum Crossing {
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
