/// The figure of the Earth that a reference system stands on.
public struct Ellipsoid: Equatable, Sendable {
    /// Radius of the equator in metres.
    public let semiMajorAxis: Double
    /// Semi-major axis by the difference of the axes; 0 for a sphere.
    public let inverseFlattening: Double

    /// An ellipsoid from its two parameters.
    public init(semiMajorAxis: Double, inverseFlattening: Double) {
        self.semiMajorAxis = semiMajorAxis
        self.inverseFlattening = inverseFlattening
    }

    /// World Geodetic System 1984.
    public static let wgs84 = Ellipsoid(semiMajorAxis: 6_378_137, inverseFlattening: 298.257223563)

    var flattening: Double { inverseFlattening == 0 ? 0 : 1 / inverseFlattening }
}
