public import Geography

/// A usual system that coordinates of an extent can be in, and where they would lie then.
public struct FittingSystem: Equatable, Sendable {
    /// Authority and number.
    public let code: String
    /// Name at the authority.
    public let name: String
    /// The middle of the extent, in degrees.
    public let middle: Position
    /// The eastings begin with the number of the zone.
    public let hasZonePrefix: Bool

    private static let withPrefix: [String: String] = [
        "EPSG:4647": "EPSG:25832", "EPSG:5650": "EPSG:25833", "EPSG:5649": "EPSG:25831",
    ]
    /// Those of the German-speaking countries first, then their neighbours'.
    private static let usual =
        ["EPSG:25832", "EPSG:25833", "EPSG:4647", "EPSG:5650", "EPSG:31467", "EPSG:31468", "EPSG:31466", "EPSG:31469"]
        + ["EPSG:3068", "EPSG:2056", "EPSG:21781", "EPSG:31287", "EPSG:31254", "EPSG:31255", "EPSG:31256", "EPSG:3035"]
        + ["EPSG:3857", "EPSG:25831", "EPSG:5649", "EPSG:28992", "EPSG:31370", "EPSG:2154", "EPSG:2180", "EPSG:5514"]

    /// The usual systems that fit, the likeliest first.
    ///
    /// - Parameters:
    ///   - extent: Of the data, in the units of their coordinates.
    ///   - system: What the data were said to be in; where another one differs from it by the zone's number alone, it is the answer.
    public static func all(fitting extent: BoundingBox, insteadOf system: CoordinateReferenceSystem? = nil) -> [FittingSystem] {
        if extent.fitsDegrees { return degrees(extent) }
        let partner = system.flatMap { system in
            withPrefix[system.code] ?? withPrefix.first { $0.value == system.code }?.key
        }
        if let partner, let fitting = fitting(partner, extent) { return [fitting] }
        return usual.filter { $0 != system?.code }.compactMap { fitting($0, extent) }
    }

    private static func degrees(_ extent: BoundingBox) -> [FittingSystem] {
        guard let system = try? CoordinateReferenceSystem(code: "EPSG:4326") else { return [] }
        return [FittingSystem(code: system.code, name: system.name, middle: extent.center, hasZonePrefix: false)]
    }

    /// `nil` unless the whole extent lies in the zone for which the system is meant.
    private static func fitting(_ code: String, _ extent: BoundingBox) -> FittingSystem? {
        guard let context = try? Context(), let system = try? CoordinateReferenceSystem(code: code),
            let view = try? GeographicView(of: system, in: context)
        else { return nil }
        let samples = extent.grid(steps: 2).map { view.geographic($0) }
        let area = system.areaOfUse
        guard samples.allSatisfy({ $0.isFinite && area.contains(longitude: $0.x, latitude: $0.y, margin: 0.5) }) else {
            return nil
        }
        return FittingSystem(
            code: code, name: system.name, middle: view.geographic(extent.center),
            hasZonePrefix: withPrefix[code] != nil)
    }
}

extension BoundingBox {
    /// Small enough for longitude and latitude, in whichever order.
    var fitsDegrees: Bool {
        [minX, minY, maxX, maxY].allSatisfy { abs($0) <= 360 } && min(max(abs(minX), abs(maxX)), max(abs(minY), abs(maxY))) <= 90
    }

    /// East and north taken for each other.
    var swapped: BoundingBox { BoundingBox(minX: minY, minY: minX, maxX: maxY, maxY: maxX) }
}
