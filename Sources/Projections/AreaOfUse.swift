/// The part of the Earth that a reference system or an operation is meant for, in degrees.
public struct AreaOfUse: Equatable, Sendable {
    /// Name in the EPSG data set, in English.
    public let name: String
    /// Western longitude; greater than ``east`` where the area crosses the antimeridian.
    public let west: Double
    /// Southern latitude.
    public let south: Double
    /// Eastern longitude.
    public let east: Double
    /// Northern latitude.
    public let north: Double

    /// An area from its name and sides.
    public init(name: String, west: Double, south: Double, east: Double, north: Double) {
        self.name = name
        self.west = west
        self.south = south
        self.east = east
        self.north = north
    }

    /// East–west extent in degrees, 0...360.
    var width: Double { west <= east ? min(east - west, 360) : east - west + 360 }

    /// Whether longitude and latitude lie in the area or at most some degrees beside it.
    func contains(longitude: Double, latitude: Double, margin: Double = 0) -> Bool {
        guard latitude >= south - margin, latitude <= north + margin else { return false }
        guard longitude.isFinite, abs(longitude) <= 720 else { return false }
        var east = (longitude - (west - margin)).truncatingRemainder(dividingBy: 360)
        if east < 0 { east += 360 }
        return east <= width + 2 * margin
    }
}
