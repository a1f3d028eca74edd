public import Geography

/// Which projected system the maps of a place are drawn in where its boundaries are in degrees.
///
/// ```swift
/// LocalSystem.code(forMapsOf: boxOfPeine, middles: [Position(x: 10.23, y: 52.32)])  // EPSG:25832
/// ```
public enum LocalSystem {
    /// Degrees of longitude in two zones of UTM; maps of more are drawn true to area.
    private static let twoZones = 12.0

    /// The code of the usual system: LV95 in Switzerland and Liechtenstein, Austria Lambert in Austria, else the UTM zone of
    /// the middle, on ETRS89 in Europe and on WGS 84 elsewhere; for more than two zones ETRS89-LAEA in Europe and Equal Earth elsewhere.
    ///
    /// - Parameters:
    ///   - extent: Of all regions, in degrees.
    ///   - middles: Of some or all regions, in degrees; they tell a country better than the extent does.
    public static func code(forMapsOf extent: BoundingBox, middles: [Position]) -> String {
        if CountryOutline.switzerland.holds(middles) { return "EPSG:2056" }
        if CountryOutline.austria.holds(middles) { return "EPSG:3416" }
        let middle = extent.center
        guard extent.width <= twoZones else { return isEuropean(extent) ? "EPSG:3035" : "EPSG:8857" }
        let longitude = middle.x - (middle.x / 360).rounded() * 360
        let zone = Int(max(1, min(60, ((longitude + 180) / 6).rounded(.down) + 1)))
        if (28...38).contains(zone), isEuropean(BoundingBox(around: middle)) { return "EPSG:\(25800 + zone)" }
        return "EPSG:\((middle.y < 0 ? 32700 : 32600) + zone)"
    }

    /// Within the area of ETRS89, by the box of the continent.
    private static func isEuropean(_ box: BoundingBox) -> Bool {
        BoundingBox(minX: -32, minY: 34.5, maxX: 45, maxY: 85).contains(box)
    }
}

extension BoundingBox {
    fileprivate init(around position: Position) {
        self.init(minX: position.x, minY: position.y, maxX: position.x, maxY: position.y)
    }
}
