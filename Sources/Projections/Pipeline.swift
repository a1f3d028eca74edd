internal import CProj
internal import Geography

/// A transformation at work: its operation in a context of its own, on one thread.
struct Pipeline {
    /// Positions that are transformed between two checks; the originals are kept until the results have passed.
    private static let batch = 2048

    private let object: LibraryObject?
    private let allowed: BoundingBox

    init(_ transformation: Transformation) throws(ProjectionError) {
        allowed = transformation.allowedResults
        guard !transformation.isIdentity else {
            object = nil
            return
        }
        let context = try Context()
        let handle = proj_create(context.handle, transformation.operation.definition)
        guard let object = LibraryObject(handle, context) else {
            throw .noOperation(
                from: transformation.source.code, to: transformation.target.code,
                missingGrids: transformation.operation.grids.map(\.name), message: context.takeMessage())
        }
        self.object = object
    }

    /// Rewrites a flat buffer in place, up to the batch that holds the first bad coordinate.
    func apply(
        to buffer: UnsafeMutableBufferPointer<Position>, geometry: Int?
    ) throws(ProjectionError) {
        guard let object else { return try checkFinite(buffer, geometry: geometry) }
        var results: [Position] = []
        var start = 0
        while start < buffer.count {
            let end = min(start + Self.batch, buffer.count)
            results.removeAll(keepingCapacity: true)
            results.append(contentsOf: buffer[start..<end])
            transform(&results, object)
            for offset in 0..<results.count {
                let result = results[offset]
                if allowed.contains(result), buffer[start + offset].isFinite { continue }
                throw failure(
                    .init(geometry: geometry, vertex: start + offset), buffer[start + offset], result, object)
            }
            for offset in 0..<results.count { buffer[start + offset] = results[offset] }
            start = end
        }
    }

    private func transform(_ positions: inout [Position], _ object: LibraryObject) {
        positions.withUnsafeMutableBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            let count = bytes.count / MemoryLayout<Position>.stride
            let x = base.assumingMemoryBound(to: Double.self)
            let stride = MemoryLayout<Position>.stride
            proj_trans_generic(
                object.handle, PJ_FWD, x, stride, count, x + 1, stride, count, nil, 0, 0, nil, 0, 0)
        }
    }

    private func failure(
        _ place: ProjectionError.Place, _ position: Position, _ result: Position, _ object: LibraryObject
    ) -> ProjectionError {
        guard position.isFinite, result.isFinite else {
            proj_errno_reset(object.handle)
            _ = object.context.takeMessage()
            _ = proj_trans(object.handle, PJ_FWD, proj_coord(position.x, position.y, 0, 0))
            return .coordinateFailed(place, position: position, message: object.context.takeMessage())
        }
        return .coordinateOutsideArea(place, position: position, result: result, allowed: allowed)
    }

    private func checkFinite(
        _ buffer: UnsafeMutableBufferPointer<Position>, geometry: Int?
    ) throws(ProjectionError) {
        guard let vertex = buffer.firstIndex(where: { !$0.isFinite }) else { return }
        throw .coordinateFailed(.init(geometry: geometry, vertex: vertex), position: buffer[vertex], message: "")
    }
}
