internal import CProj
internal import Geography

/// Where data of a reference system may lie: in its zone, or near it in the area of its datum.
///
/// The zone is no limit, since a quarter of Germany lies outside that of UTM 32 and maps of Germany use it. The area that the EPSG
/// gives a datum may be smaller than the country (DHDN: the West German states), while the datum's operations cover the whole of it.
struct PlausibleArea {
    /// Degrees beside an area that still count as in it: areas are drawn to land and territorial waters.
    private static let margin = 0.5
    /// Degrees beside the zone to which the datum's area may be used; all of Germany lies within 8° of any German zone.
    private static let reach = 10.0

    private let zone: AreaOfUse
    private let datum: [AreaOfUse]

    /// - Parameter place: Of the data, in degrees. Only if it leaves the datum's area are the datum's operations looked up.
    init(of system: CoordinateReferenceSystem, around place: BoundingBox, in context: Context) throws(ProjectionError) {
        zone = system.areaOfUse
        let corners = place.grid(steps: 1)
        if corners.allSatisfy({ system.datumArea.contains(longitude: $0.x, latitude: $0.y) }) {
            datum = [system.datumArea]
        } else {
            datum = try [system.datumArea] + Self.operationAreas(of: system, in: context)
        }
    }

    /// Whether the position lies in the area, or so many degrees beside it.
    func contains(_ position: Position, beyond: Double) -> Bool {
        func lies(in area: AreaOfUse, _ margin: Double) -> Bool {
            area.contains(longitude: position.x, latitude: position.y, margin: margin + beyond)
        }
        return lies(in: zone, Self.margin)
            || lies(in: zone, Self.reach) && datum.contains { lies(in: $0, Self.margin) }
    }

    /// The box in degrees around the area; it lies around the zone's middle longitude and may pass ±180.
    var box: BoundingBox {
        let core = Self.box(zone, around: zone)
        let reach = core.widened(by: Self.reach)
        var all = core.widened(by: Self.margin)
        for area in datum {
            let box = Self.box(area, around: zone).widened(by: Self.margin)
            guard box.intersects(reach) else { continue }
            all = all.union(
                BoundingBox(
                    minX: max(box.minX, reach.minX), minY: max(box.minY, reach.minY),
                    maxX: min(box.maxX, reach.maxX), maxY: min(box.maxY, reach.maxY)))
        }
        return BoundingBox(minX: all.minX, minY: max(-90, all.minY), maxX: all.maxX, maxY: min(90, all.maxY))
    }

    /// An area as a box whose middle longitude is within 180° of the other area's.
    private static func box(_ area: AreaOfUse, around other: AreaOfUse) -> BoundingBox {
        let shift = (area.west + area.width / 2) - (other.west + other.width / 2)
        let west = area.west - (shift / 360).rounded() * 360
        return BoundingBox(minX: west, minY: area.south, maxX: west + area.width, maxY: area.north)
    }

    /// What the operations from the datum to WGS 84 are meant for.
    private static func operationAreas(
        of system: CoordinateReferenceSystem, in context: Context
    ) throws(ProjectionError) -> [AreaOfUse] {
        let object = try CoordinateReferenceSystem.object(code: system.code, in: context)
        let world = try CoordinateReferenceSystem.object(code: "EPSG:4326", in: context)
        guard let base = LibraryObject(proj_crs_get_geodetic_crs(context.handle, object.handle), context),
            let operations = OperationSearch(context)?.operations(from: base, to: world)
        else { return [] }
        return (0..<operations.count).compactMap { operations.object(at: $0)?.areaOfUse }
    }
}
