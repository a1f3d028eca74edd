/// A point in the plane of a coordinate reference system: easting and northing in metres,
/// or longitude and latitude in degrees. Which of the two it is, the layer's CRS says.
///
/// ```swift
/// Position(x: 601_234.5, y: 5_797_000)  // ETRS89 / UTM 32N
/// ```
public struct Position: Equatable, Sendable {
    /// Easting in metres, or longitude in degrees.
    public var x: Double
    /// Northing in metres, or latitude in degrees.
    public var y: Double

    /// A position from its two coordinates.
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    /// Neither coordinate is infinite or not-a-number.
    public var isFinite: Bool { x.isFinite && y.isFinite }
}
