internal import Cartography
internal import Geography
internal import Projections

/// The ways from the boundaries' system to the two that regions are published in: the map's, in metres, and WGS 84.
struct RegionProjection: Sendable {
    /// How the map's coordinates are made.
    let toMap: Transformation
    /// How longitude and latitude are made.
    let toWGS84: Transformation
    /// The map's system was chosen by the place of the regions.
    let isChosen: Bool
    private let extent: BoundingBox
    private let file: String
    private let workers: Int

    /// Finds the ways.
    ///
    /// - Parameters:
    ///   - source: The boundaries' system.
    ///   - extent: Of the boundaries, in their units.
    ///   - file: Of the boundaries, for messages.
    ///   - regions: Geometries of the regions, in the boundaries' units; the map's system is chosen by their place if it must be.
    ///   - mapCRS: Code of the map's system; `nil` = the boundaries', or the usual one of the place if that is in degrees.
    ///   - workers: Threads.
    init(
        from source: CoordinateReferenceSystem, extent: BoundingBox, file: String, regions: [MultiPolygon?],
        mapCRS: String?, workers: Int
    ) throws(DataFailure) {
        self.extent = extent
        self.file = file
        self.workers = workers
        isChosen = mapCRS == nil && source.isGeographic
        let usual = source.isGeographic ? MapSystem.code(of: regions, extent: extent) : source.code
        let target: CoordinateReferenceSystem
        do throws(ProjectionError) {
            target = try mapCRS == nil && !isChosen ? source : CoordinateReferenceSystem(code: mapCRS ?? usual)
        } catch {
            throw .projection(error, file: file)
        }
        if target.isGeographic { throw .mapCRSInDegrees(crs: target.code, usual: usual) }
        do throws(ProjectionError) {
            let wgs84 = try CoordinateReferenceSystem(code: "EPSG:4326")
            toMap = try Transformation(from: source, to: target, extent: extent)
            toWGS84 = try Transformation(from: source, to: wgs84, extent: extent)
        } catch {
            throw .projection(error, file: file)
        }
    }

    /// The regions in the plane of the maps, and metres on the ground per unit of it. Coordinates go through the projection once and are not kept beside it.
    func plane(_ geometries: [MultiPolygon?]) throws(DataFailure) -> (coverage: Coverage, metresPerUnit: Double) {
        do throws(ProjectionError) {
            let coverage = try Coverage(
                geometries, within: toMap.isIdentity ? extent : toMap.allowedResults, workers: workers
            ) { body throws(ProjectionError) in
                try toMap.forEachMoved(geometries, workers: workers, body)
            }
            let middle = if let box = coverage.boundingBox { box.center } else { try toMap.apply(to: extent.center) }
            return (coverage, try Geodesy.groundMetresPerUnit(of: toMap.target, at: middle))
        } catch {
            throw .projection(error, file: file)
        }
    }

    /// Turns the geometries into longitude and latitude, in place.
    func moveToWGS84(_ geometries: inout [MultiPolygon?]) throws(DataFailure) {
        guard !toWGS84.isIdentity else { return }
        do throws(ProjectionError) {
            try toWGS84.apply(to: &geometries, workers: workers)
        } catch {
            throw .projection(error, file: file)
        }
    }

    /// Areas in m² on the ellipsoid of WGS 84.
    func areas(of geometries: [MultiPolygon?]) throws(DataFailure) -> [Double?] {
        do throws(ProjectionError) {
            return try toWGS84.mapMoved(geometries, workers: workers) { geometry, positions in
                Geodesy.area(of: geometry, at: positions, on: .wgs84)
            }
        } catch {
            throw .projection(error, file: file)
        }
    }

    /// What a user should know about the operations.
    var notes: [DataNote] {
        let operations = toMap.operation == toWGS84.operation ? [toMap] : [toMap, toWGS84]
        let chosen: [DataNote] = isChosen ? [.mapSystemChosen(toMap.target, from: toMap.source, file: file)] : []
        return chosen
            + operations.filter { !$0.isIdentity }.map(\.operation).flatMap { operation -> [DataNote] in
                if operation.passedOver != nil { return [.missingGrid(operation)] }
                if operation.accuracyInMetres ?? .infinity > 1 { return [.inaccurate(operation)] }
                return []
            }
    }
}
