internal import CProj

/// Sole owner of a `PJ`: a reference system, an ellipsoid or an operation. Keeps its context alive.
final class LibraryObject {
    let handle: OpaquePointer
    let context: Context

    /// Takes over a handle that a PROJ call gave; `nil` where it gave none.
    init?(_ handle: OpaquePointer?, _ context: Context) {
        guard let handle else { return nil }
        self.handle = handle
        self.context = context
    }

    deinit {
        proj_destroy(handle)
    }

    /// Name as in the database.
    var name: String { proj_get_name(handle).map { String(cString: $0) } ?? "" }

    /// `EPSG:25832`, or `nil` for an object without an identifier.
    var code: String? {
        guard let authority = proj_get_id_auth_name(handle, 0), let code = proj_get_id_code(handle, 0) else {
            return nil
        }
        return String(cString: authority) + ":" + String(cString: code)
    }

    /// The same with longitude before latitude and easting before northing.
    func inVisualOrder() -> LibraryObject? {
        LibraryObject(proj_normalize_for_visualization(context.handle, handle), context)
    }

    /// Area for which the database says the object is meant.
    var areaOfUse: AreaOfUse? {
        var west = 0.0
        var south = 0.0
        var east = 0.0
        var north = 0.0
        var name: UnsafePointer<CChar>?
        guard proj_get_area_of_use(context.handle, handle, &west, &south, &east, &north, &name) != 0,
            west.isFinite, south.isFinite, east.isFinite, north.isFinite, abs(south) <= 90, abs(north) <= 90
        else { return nil }
        return AreaOfUse(
            name: name.map { String(cString: $0) } ?? "", west: west, south: south, east: east, north: north)
    }
}

/// Sole owner of a list of objects.
final class LibraryObjectList {
    private let handle: OpaquePointer
    private let context: Context

    init?(_ handle: OpaquePointer?, _ context: Context) {
        guard let handle else { return nil }
        self.handle = handle
        self.context = context
    }

    deinit {
        proj_list_destroy(handle)
    }

    var count: Int { Int(proj_list_get_count(handle)) }

    func object(at index: Int) -> LibraryObject? {
        LibraryObject(proj_list_get(context.handle, handle, Int32(index)), context)
    }
}
