internal import CProj
internal import Geography

/// Coordinates of a system as longitude and latitude on its own datum: the projection undone, no datum shift.
final class GeographicView {
    private let conversion: LibraryObject?

    init(of system: CoordinateReferenceSystem, in context: Context) throws(ProjectionError) {
        guard !system.isGeographic else {
            conversion = nil
            return
        }
        let object = try CoordinateReferenceSystem.object(code: system.code, in: context)
        guard
            let base = LibraryObject(proj_crs_get_geodetic_crs(context.handle, object.handle), context),
            let search = OperationSearch(context), let operations = search.operations(from: object, to: base),
            let conversion = operations.object(at: 0)?.inVisualOrder()
        else {
            throw .noOperation(from: system.code, to: "", missingGrids: [], message: context.takeMessage())
        }
        self.conversion = conversion
    }

    /// Longitude and latitude in degrees; infinite where there are none.
    func geographic(_ position: Position) -> Position {
        trans(position, PJ_FWD)
    }

    /// The position in the system.
    func projected(_ geographic: Position) -> Position {
        trans(geographic, PJ_INV)
    }

    private func trans(_ position: Position, _ direction: PJ_DIRECTION) -> Position {
        guard let conversion else { return position }
        proj_errno_reset(conversion.handle)
        let result = proj_trans(conversion.handle, direction, proj_coord(position.x, position.y, 0, 0))
        _ = conversion.context.takeMessage()
        return Position(x: result.xy.x, y: result.xy.y)
    }
}
