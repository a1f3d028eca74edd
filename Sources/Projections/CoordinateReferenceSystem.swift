internal import CProj

/// What the coordinates of a layer mean: a two-dimensional geographic or projected system of the EPSG data set
/// (or of another authority that PROJ knows). Coordinates always come east before north, whatever order the authority has.
///
/// ```swift
/// let utm = try CoordinateReferenceSystem(code: "EPSG:25832")
/// utm.name  // "ETRS89 / UTM zone 32N"
/// utm.kind  // .projected(metresPerUnit: 1)
/// ```
public struct CoordinateReferenceSystem: Equatable, Sendable {
    /// Degrees, or lengths in a plane.
    public enum Kind: Equatable, Sendable {
        /// Longitude and latitude in degrees.
        case geographic
        /// Easting and northing; metres in one unit of theirs.
        case projected(metresPerUnit: Double)
    }

    /// Name at the authority.
    public let name: String
    /// Authority and number, `EPSG:25832`.
    public let code: String
    /// Degrees, or lengths in a plane.
    public let kind: Kind
    /// Ellipsoid of the datum.
    public let ellipsoid: Ellipsoid
    /// What the system is meant for, as a rule one zone.
    public let areaOfUse: AreaOfUse
    /// What its datum is meant for, as a rule a country or a continent.
    public let datumArea: AreaOfUse
    /// Whether the authority names easting (longitude) first; a tie between two candidates is decided by it.
    let isEastingFirst: Bool

    /// A system by its code.
    ///
    /// - Parameter code: Authority, colon, number: `EPSG:25832`. Lower case is taken too.
    /// - Throws: ``ProjectionError/malformedCode(_:)``, ``ProjectionError/unknownCode(_:message:)``,
    ///   ``ProjectionError/unsupportedSystem(code:name:reason:)``
    public init(code: String) throws(ProjectionError) {
        let context = try Context()
        self = try CoordinateReferenceSystem(Self.object(code: code, in: context))
    }

    /// Whether the coordinates are degrees.
    public var isGeographic: Bool { kind == .geographic }
}

extension CoordinateReferenceSystem {
    /// The library's object for a code.
    static func object(code: String, in context: Context) throws(ProjectionError) -> LibraryObject {
        let parts = code.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, isWord(parts[0]), isWord(parts[1]), code.utf8.count <= 40 else {
            throw .malformedCode(code)
        }
        let handle = proj_create_from_database(
            context.handle, parts[0].uppercased(), String(parts[1]), PJ_CATEGORY_CRS, 0, nil)
        guard let object = LibraryObject(handle, context) else {
            throw .unknownCode(code, message: context.takeMessage())
        }
        return object
    }

    private static func isWord(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == UInt8(ascii: "_")
            }
    }

    /// Reads what there is to know from the library's object.
    init(_ object: LibraryObject) throws(ProjectionError) {
        let context = object.context
        let code = object.code ?? ""
        let name = object.name
        func refusal(_ reason: ProjectionError.Unsupported) -> ProjectionError {
            .unsupportedSystem(code: code, name: name, reason: reason)
        }

        let type = proj_get_type(object.handle)
        guard type == PJ_TYPE_PROJECTED_CRS || type == PJ_TYPE_GEOGRAPHIC_2D_CRS else {
            throw refusal(.kind(.init(type)))
        }
        if let body = proj_get_celestial_body_name(context.handle, object.handle).map({ String(cString: $0) }),
            body != "Earth"
        {
            throw refusal(.celestialBody(body))
        }
        guard
            let geodetic = LibraryObject(proj_crs_get_geodetic_crs(context.handle, object.handle), context),
            let system = LibraryObject(proj_crs_get_coordinate_system(context.handle, object.handle), context),
            let meridian = LibraryObject(proj_get_prime_meridian(context.handle, geodetic.handle), context),
            let figure = LibraryObject(proj_get_ellipsoid(context.handle, geodetic.handle), context),
            let base = LibraryObject(proj_crs_get_coordinate_system(context.handle, geodetic.handle), context)
        else { throw .unknownCode(code, message: context.takeMessage()) }

        var longitude = 0.0
        proj_prime_meridian_get_parameters(context.handle, meridian.handle, &longitude, nil, nil)
        guard longitude == 0 else { throw refusal(.primeMeridian(meridian.name)) }
        let axes = Axis.all(of: system)
        guard axes.count == 2, Set(axes.map(\.direction)) == ["east", "north"], axes[0].unit == axes[1].unit else {
            throw refusal(.axes(axes.map(\.direction)))
        }
        let angles = Axis.all(of: base)
        guard angles.count >= 2, angles.prefix(2).allSatisfy({ abs($0.unit - .pi / 180) < 1e-12 }) else {
            throw refusal(.angularUnit)
        }
        var major = 0.0
        var inverseFlattening = 0.0
        proj_ellipsoid_get_parameters(context.handle, figure.handle, &major, nil, nil, &inverseFlattening)

        self.code = code
        self.name = name
        kind = type == PJ_TYPE_PROJECTED_CRS ? .projected(metresPerUnit: axes[0].unit) : .geographic
        ellipsoid = Ellipsoid(semiMajorAxis: major, inverseFlattening: inverseFlattening)
        let world = AreaOfUse(name: "", west: -180, south: -90, east: 180, north: 90)
        let datumArea = geodetic.areaOfUse ?? world
        self.datumArea = datumArea
        areaOfUse = object.areaOfUse ?? datumArea
        isEastingFirst = axes[0].direction == "east"
    }
}

/// One axis of a coordinate system: its direction and the metres or radians in its unit.
private struct Axis {
    let direction: String
    let unit: Double

    static func all(of system: LibraryObject) -> [Axis] {
        let context = system.context.handle
        return (0..<max(0, proj_cs_get_axis_count(context, system.handle))).compactMap { index in
            var direction: UnsafePointer<CChar>?
            var unit = 0.0
            guard
                proj_cs_get_axis_info(
                    context, system.handle, index, nil, nil, &direction, &unit, nil, nil, nil) != 0, let direction
            else { return nil }
            return Axis(direction: String(cString: direction), unit: unit)
        }
    }
}

extension ProjectionError.Unsupported.Kind {
    fileprivate init(_ type: PJ_TYPE) {
        switch type {
        case PJ_TYPE_VERTICAL_CRS: self = .vertical
        case PJ_TYPE_GEOCENTRIC_CRS: self = .geocentric
        case PJ_TYPE_GEOGRAPHIC_3D_CRS: self = .threeDimensional
        case PJ_TYPE_COMPOUND_CRS: self = .compound
        default: self = .other
        }
    }
}
