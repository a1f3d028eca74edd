/// An area of one or more parts, each with or without holes.
///
/// All positions lie in one flat buffer, ring after ring; two short arrays say where rings and polygons end.
/// Every ring is closed; outer rings run counter-clockwise, holes clockwise.
///
/// ```swift
/// let square = MultiPolygon(outerRing: [.init(x: 0, y: 0), .init(x: 1, y: 0), .init(x: 1, y: 1), .init(x: 0, y: 0)])
/// square.polygons.count  // 1
/// ```
public struct MultiPolygon: Equatable, Sendable {
    /// All rings one after another, each with its closing position.
    public private(set) var positions: [Position] = []
    /// For each ring the index after its last position.
    public private(set) var ringEnds: [Int] = []
    /// For each polygon the index after its last ring; its first ring is the outer one.
    public private(set) var polygonEnds: [Int] = []

    /// An area without parts.
    public init() {}

    /// An area of one part without holes; the ring is closed and turned counter-clockwise if it is not.
    public init(outerRing: [Position]) {
        append(outer: outerRing[...], holes: [])
    }

    /// One part: its outer ring and the holes in it.
    public struct Polygon: Sendable {
        /// The border of the part.
        public let outer: Ring
        /// What is cut out of it.
        public let holes: [Ring]
    }

    /// Number of parts.
    public var polygonCount: Int { polygonEnds.count }
    /// Number of rings, outer and holes.
    public var ringCount: Int { ringEnds.count }
    /// Number of holes.
    public var holeCount: Int { ringEnds.count - polygonEnds.count }
    /// Whether there is no part.
    public var isEmpty: Bool { polygonEnds.isEmpty }

    /// The ring at an index of ``ringEnds``.
    public func ring(_ index: Int) -> Ring {
        Ring(positions[(index == 0 ? 0 : ringEnds[index - 1])..<ringEnds[index]])
    }

    /// Rings in order, the outer ring of a part before its holes.
    public var rings: some Sequence<Ring> { (0..<ringEnds.count).lazy.map { ring($0) } }

    /// The parts in order.
    public var polygons: some Collection<Polygon> {
        (0..<polygonEnds.count).lazy.map { index in
            let first = index == 0 ? 0 : polygonEnds[index - 1]
            return Polygon(outer: ring(first), holes: ((first + 1)..<polygonEnds[index]).map { ring($0) })
        }
    }

    /// The box around all parts; `nil` without parts.
    public var boundingBox: BoundingBox? { BoundingBox(positions) }

    /// Area in squared units of the coordinates, holes taken off.
    public var planarArea: Double { rings.reduce(0) { $0 + $1.signedArea } }

    /// Makes room for positions that will be added, so that none is left over.
    public mutating func reserveCapacity(positions count: Int) { positions.reserveCapacity(count) }

    /// Adds a part. Rings are closed where they are open and turned to the order that the type promises.
    public mutating func append(outer: ArraySlice<Position>, holes: [ArraySlice<Position>]) {
        appendRing(outer, counterClockwise: true)
        for hole in holes { appendRing(hole, counterClockwise: false) }
        polygonEnds.append(ringEnds.count)
    }

    /// Adds all parts of another area behind those of this one.
    public mutating func append(_ other: MultiPolygon) {
        let positionCount = positions.count
        let ringCount = ringEnds.count
        positions.append(contentsOf: other.positions)
        ringEnds.append(contentsOf: other.ringEnds.map { $0 + positionCount })
        polygonEnds.append(contentsOf: other.polygonEnds.map { $0 + ringCount })
    }

    /// Rewrites every coordinate in place, as a projection does; rings and parts stay as they are.
    ///
    /// - Parameter body: Gets the flat buffer; must keep its count.
    public mutating func withMutablePositions<Failure: Error>(
        _ body: (inout UnsafeMutableBufferPointer<Position>) throws(Failure) -> Void
    ) throws(Failure) {
        var failure: Failure?
        positions.withUnsafeMutableBufferPointer { buffer in
            do throws(Failure) { try body(&buffer) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    private mutating func appendRing(_ ring: ArraySlice<Position>, counterClockwise: Bool) {
        let start = positions.count
        if (Ring(ring).signedArea >= 0) == counterClockwise {
            positions.append(contentsOf: ring)
        } else {
            positions.append(contentsOf: ring.reversed())
        }
        if let first = ring.first, ring.last != first { positions.append(positions[start]) }
        ringEnds.append(positions.count)
    }
}
