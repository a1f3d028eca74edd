/// The smallest upright rectangle around something, in the unit of its coordinates.
public struct BoundingBox: Equatable, Sendable {
    /// Westernmost coordinate.
    public var minX: Double
    /// Southernmost coordinate.
    public var minY: Double
    /// Easternmost coordinate.
    public var maxX: Double
    /// Northernmost coordinate.
    public var maxY: Double

    /// A box from its four sides.
    public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
        self.minX = minX
        self.minY = minY
        self.maxX = maxX
        self.maxY = maxY
    }

    /// The box around positions; `nil` if there are none.
    public init?(_ positions: some Sequence<Position>) {
        var box = BoundingBox(minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)
        for position in positions {
            box.minX = min(box.minX, position.x)
            box.minY = min(box.minY, position.y)
            box.maxX = max(box.maxX, position.x)
            box.maxY = max(box.maxY, position.y)
        }
        guard box.minX <= box.maxX else { return nil }
        self = box
    }

    /// East–west extent.
    public var width: Double { maxX - minX }
    /// South–north extent.
    public var height: Double { maxY - minY }
    /// The middle of the box.
    public var center: Position { Position(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

    /// The box around this and another one.
    public func union(_ other: BoundingBox) -> BoundingBox {
        BoundingBox(
            minX: min(minX, other.minX), minY: min(minY, other.minY),
            maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
    }

    /// Whether the two boxes share at least a point.
    public func intersects(_ other: BoundingBox) -> Bool {
        minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
    }

    /// Whether the position lies in the box or on its edge.
    public func contains(_ position: Position) -> Bool {
        position.x >= minX && position.x <= maxX && position.y >= minY && position.y <= maxY
    }

    /// Whether the other box lies wholly in this one.
    public func contains(_ other: BoundingBox) -> Bool {
        other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
    }
}
