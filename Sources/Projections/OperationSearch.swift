internal import CProj
internal import Geography

/// The search for operations between two systems in the database: no ballpark, sorted by PROJ for an area of interest.
final class OperationSearch {
    private let handle: OpaquePointer
    private let context: Context

    init?(_ context: Context) {
        guard let handle = proj_create_operation_factory_context(context.handle, nil) else { return nil }
        self.handle = handle
        self.context = context
        proj_operation_factory_context_set_allow_ballpark_transformations(context.handle, handle, 0)
        proj_operation_factory_context_set_spatial_criterion(
            context.handle, handle, PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION)
        proj_operation_factory_context_set_grid_availability_use(
            context.handle, handle, PROJ_GRID_AVAILABILITY_USED_FOR_SORTING)
    }

    deinit {
        proj_operation_factory_context_destroy(handle)
    }

    /// Candidates, best first.
    func operations(
        from source: LibraryObject, to target: LibraryObject, within area: BoundingBox? = nil
    ) -> LibraryObjectList? {
        if let area {
            proj_operation_factory_context_set_area_of_interest(
                context.handle, handle, area.minX, area.minY, area.maxX, area.maxY)
        }
        return LibraryObjectList(
            proj_create_operations(context.handle, source.handle, target.handle, handle), context)
    }

    /// The best operation that can be carried out here and now.
    static func best(
        from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem, within area: BoundingBox,
        in context: Context
    ) throws(ProjectionError) -> CoordinateOperation {
        let from = try CoordinateReferenceSystem.object(code: source.code, in: context)
        let to = try CoordinateReferenceSystem.object(code: target.code, in: context)
        let list = OperationSearch(context)?.operations(from: from, to: to, within: area)
        let candidates = (0..<(list?.count ?? 0)).compactMap { list?.object(at: $0) }
            .filter { proj_coordoperation_has_ballpark_transformation(context.handle, $0.handle) == 0 }
        for candidate in candidates where candidate.isInstantiable {
            guard let visual = candidate.inVisualOrder(),
                let pipeline = proj_as_proj_string(context.handle, visual.handle, PJ_PROJ_5, nil)
            else { continue }
            let accuracy = candidate.accuracyInMetres
            return CoordinateOperation(
                name: candidate.name, accuracyInMetres: accuracy, grids: candidate.grids,
                definition: String(cString: pipeline),
                passedOver: passedOver(among: candidates, betterThan: accuracy, within: area))
        }
        let missing = candidates.flatMap(\.grids).filter { !$0.isAvailable }.map(\.name)
        throw .noOperation(
            from: source.code, to: target.code, missingGrids: missing, message: context.takeMessage())
    }

    /// The most accurate operation for all of the area that only lacks a grid.
    private static func passedOver(
        among candidates: [LibraryObject], betterThan accuracy: Double?, within area: BoundingBox
    ) -> CoordinateOperation.PassedOver? {
        let corners = area.grid(steps: 1)
        return candidates.lazy.filter { !$0.isInstantiable }
            .filter { candidate in
                guard let place = candidate.areaOfUse else { return false }
                return corners.allSatisfy { place.contains(longitude: $0.x, latitude: $0.y, margin: 0.25) }
            }
            .compactMap { candidate -> CoordinateOperation.PassedOver? in
                let missing = candidate.grids.filter { !$0.isAvailable }.map(\.name)
                guard !missing.isEmpty, let its = candidate.accuracyInMetres, its < accuracy ?? .infinity else {
                    return nil
                }
                return .init(name: candidate.name, accuracyInMetres: its, missingGrids: missing)
            }
            .min { $0.accuracyInMetres < $1.accuracyInMetres }
    }
}

extension LibraryObject {
    fileprivate var isInstantiable: Bool { proj_coordoperation_is_instantiable(context.handle, handle) != 0 }

    fileprivate var accuracyInMetres: Double? {
        let accuracy = proj_coordoperation_get_accuracy(context.handle, handle)
        if accuracy >= 0 { return accuracy }
        return proj_get_type(handle) == PJ_TYPE_CONVERSION ? 0 : nil
    }

    fileprivate var grids: [CoordinateOperation.GridUse] {
        (0..<max(0, proj_coordoperation_get_grid_used_count(context.handle, handle))).compactMap { index in
            var name: UnsafePointer<CChar>?
            var available: Int32 = 0
            guard
                proj_coordoperation_get_grid_used(
                    context.handle, handle, index, &name, nil, nil, nil, nil, nil, &available) != 0, let name
            else { return nil }
            return .init(name: String(cString: name), isAvailable: available != 0)
        }
    }
}
