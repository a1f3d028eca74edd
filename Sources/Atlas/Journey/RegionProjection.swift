internal import Geography
internal import Projections

/// The regions in the two systems they are published in: the map's, in metres, and WGS 84.
struct RegionProjection {
    /// In the CRS of the map, one per region.
    let planar: [MultiPolygon?]
    /// In WGS 84, x = longitude, y = latitude, in degrees.
    let geographic: [MultiPolygon?]
    /// How the map's coordinates were made.
    let toMap: Transformation
    /// How longitude and latitude were made.
    let toWGS84: Transformation
    /// Metres on the ground per unit of the map at its middle.
    let groundMetresPerUnit: Double

    /// Projects regions.
    ///
    /// - Parameters:
    ///   - needsGeographic: Whether GeoJSON or ellipsoidal areas are wanted; without it `geographic` is empty.
    ///   - workers: Threads.
    init(
        _ regions: [Region], from boundaries: BoundaryReading, file: String, mapCRS: String?, needsGeographic: Bool,
        workers: Int
    ) throws(AtlasFailure) {
        let extent = boundaries.extent
        let source = boundaries.system
        if mapCRS == nil, source.isGeographic { throw .noMapCRS(file: file, crs: source.code) }
        do throws(ProjectionError) {
            let target =
                try mapCRS.map { code throws(ProjectionError) in try CoordinateReferenceSystem(code: code) } ?? source
            let wgs84 = try CoordinateReferenceSystem(code: "EPSG:4326")
            toMap = try Transformation(from: source, to: target, extent: extent)
            toWGS84 = try Transformation(from: source, to: wgs84, extent: extent)
            let geometries = regions.map(\.geometry)
            var planar = geometries
            if !toMap.isIdentity { try toMap.apply(to: &planar, workers: workers) }
            var geographic: [MultiPolygon?] = []
            if needsGeographic {
                geographic = geometries
                if !toWGS84.isIdentity { try toWGS84.apply(to: &geographic, workers: workers) }
            }
            self.planar = planar
            self.geographic = geographic
            let box = planar.reduce(nil as BoundingBox?) { box, geometry in
                guard let other = geometry?.boundingBox else { return box }
                return box?.union(other) ?? other
            }
            groundMetresPerUnit = try Geodesy.groundMetresPerUnit(
                of: target, at: box?.center ?? Position(x: extent.center.x, y: extent.center.y))
        } catch {
            throw .projection(error, file: file)
        }
        if toMap.target.isGeographic { throw .mapCRSInDegrees(crs: toMap.target.code) }
    }

    /// What a user should know about the operations.
    var notes: [AtlasNote] {
        let operations = toMap.operation == toWGS84.operation ? [toMap] : [toMap, toWGS84]
        return operations.filter { !$0.isIdentity }.map(\.operation).flatMap { operation -> [AtlasNote] in
            if operation.passedOver != nil { return [.missingGrid(operation)] }
            if operation.accuracyInMetres ?? .infinity > 1 { return [.inaccurate(operation)] }
            return []
        }
    }
}
