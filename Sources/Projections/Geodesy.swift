internal import CProj
public import Geography

/// Lengths and areas on the ellipsoid.
///
/// C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013) 43–55, in PROJ's implementation.
public enum Geodesy {
    /// Area in square metres of a geometry in longitude and latitude, its sides taken as geodesics and its holes taken off.
    ///
    /// - Parameters:
    ///   - geometry: In degrees.
    ///   - ellipsoid: That of the geometry's datum.
    public static func area(of geometry: MultiPolygon, on ellipsoid: Ellipsoid) -> Double {
        geometry.positions.withUnsafeBufferPointer { area(of: geometry, at: $0, on: ellipsoid) }
    }

    /// As ``area(of:on:)``, for the rings of a geometry whose positions have been moved to longitude and latitude.
    ///
    /// - Parameter positions: In degrees, as many as the geometry has.
    public static func area(
        of geometry: MultiPolygon, at positions: UnsafeBufferPointer<Position>, on ellipsoid: Ellipsoid
    ) -> Double {
        guard positions.count == geometry.positions.count else { return 0 }
        var geodesic = geod_geodesic()
        geod_init(&geodesic, ellipsoid.semiMajorAxis, ellipsoid.flattening)
        var area = 0.0
        var (ring, start) = (0, 0)
        for polygonEnd in geometry.polygonEnds {
            let outer = ring
            while ring < polygonEnd {
                let end = geometry.ringEnds[ring]
                let positions = UnsafeBufferPointer(rebasing: positions[start..<end])
                let size = abs(signedArea(of: positions, geodesic: &geodesic))
                area += ring == outer ? size : -size
                ring += 1
                start = end
            }
        }
        return area
    }

    private static func signedArea(
        of ring: UnsafeBufferPointer<Position>, geodesic: inout geod_geodesic
    ) -> Double {
        var polygon = geod_polygon()
        geod_polygon_init(&polygon, 0)
        for position in ring.dropLast() {
            geod_polygon_addpoint(&geodesic, &polygon, position.y, position.x)
        }
        var area = 0.0
        geod_polygon_compute(&geodesic, &polygon, 0, 1, &area, nil)
        return area
    }

    /// Metres on the ground for one unit of the coordinates, measured along the horizontal through a position: 1/cos φ is
    /// its inverse for Web Mercator, about 1 for UTM. For a scale bar.
    ///
    /// - Parameters:
    ///   - system: Of the position.
    ///   - position: As a rule the middle of a map.
    /// - Throws: ``ProjectionError/coordinateFailed(_:position:message:)`` where the system has no longitude and latitude.
    public static func groundMetresPerUnit(
        of system: CoordinateReferenceSystem, at position: Position
    ) throws(ProjectionError) -> Double {
        let halfStep: Double
        switch system.kind {
        case .geographic: halfStep = 0.005
        case .projected(let metresPerUnit): halfStep = 500 / metresPerUnit
        }
        let view = try GeographicView(of: system, in: Context())
        let west = view.geographic(Position(x: position.x - halfStep, y: position.y))
        let east = view.geographic(Position(x: position.x + halfStep, y: position.y))
        var geodesic = geod_geodesic()
        geod_init(&geodesic, system.ellipsoid.semiMajorAxis, system.ellipsoid.flattening)
        var metres = Double.nan
        geod_inverse(&geodesic, west.y, west.x, east.y, east.x, &metres, nil, nil)
        guard metres.isFinite, metres > 0 else {
            throw .coordinateFailed(.init(geometry: nil, vertex: 0), position: position, message: "")
        }
        return metres / (2 * halfStep)
    }
}
