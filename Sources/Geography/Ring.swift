/// One closed line of a polygon: a window into the flat buffer of its ``MultiPolygon``.
///
/// The first position is repeated at the end. Outer rings run counter-clockwise, holes clockwise
/// (RFC 7946, section 3.1.6), seen with x to the east and y to the north.
public struct Ring: Sendable {
    /// The positions, closing one included.
    public let positions: ArraySlice<Position>

    /// A window over closed positions.
    public init(_ positions: ArraySlice<Position>) {
        self.positions = positions
    }

    /// Where a position lies in relation to a ring.
    public enum Side: Sendable {
        /// Enclosed by the ring.
        case inside
        /// Exactly on one of its segments.
        case boundary
        /// Not enclosed.
        case outside
    }

    /// Area in squared units of the coordinates; positive where the ring runs counter-clockwise.
    ///
    /// Shoelace formula, taken relative to the first position so that large eastings cost no precision.
    public var signedArea: Double {
        guard let first = positions.first else { return 0 }
        return positions.withUnsafeBufferPointer { buffer in
            var doubled = 0.0
            var previousX = 0.0
            var previousY = 0.0
            for position in buffer {
                let x = position.x - first.x
                let y = position.y - first.y
                doubled += previousX * y - x * previousY
                previousX = x
                previousY = y
            }
            return doubled / 2
        }
    }

    /// The box around the ring; `nil` if it has no positions.
    public var boundingBox: BoundingBox? { BoundingBox(positions) }

    /// On which side of the ring the position lies (crossing number).
    public func side(of position: Position) -> Side {
        positions.withUnsafeBufferPointer { buffer in
            var inside = false
            for index in 1..<max(1, buffer.count) {
                switch Self.crossing(from: buffer[index - 1], to: buffer[index], by: position) {
                case .none: break
                case .once: inside.toggle()
                case .touched: return .boundary
                }
            }
            return inside ? .inside : .outside
        }
    }

    /// What a ray from a position to the east does to a segment.
    enum RayCrossing {
        /// It misses the segment.
        case none
        /// It crosses the segment.
        case once
        /// The position itself lies on the segment.
        case touched
    }

    /// What the ray from a position to the east does to the segment from *a* to *b*.
    static func crossing(from a: Position, to b: Position, by position: Position) -> RayCrossing {
        // Above or below: neither touched nor crossed. Decides most segments by two comparisons.
        guard min(a.y, b.y) <= position.y, position.y <= max(a.y, b.y) else { return .none }
        let cross = (b.x - a.x) * (position.y - a.y) - (b.y - a.y) * (position.x - a.x)
        if cross == 0, min(a.x, b.x) <= position.x, position.x <= max(a.x, b.x) { return .touched }
        return (a.y > position.y) != (b.y > position.y) && (cross > 0) == (b.y > a.y) ? .once : .none
    }
}
