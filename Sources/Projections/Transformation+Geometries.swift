internal import Dispatch
public import Geography

extension Transformation {
    /// Moves all positions of the geometries in place. Each position is computed by itself, so the result is the same for
    /// every number of workers.
    ///
    /// - Parameters:
    ///   - geometries: Null shapes stay as they are. After an error some are moved and some are not: throw them away.
    ///   - workers: Threads at work at one time, at least 1; each takes a share of about the same number of vertices.
    /// - Throws: ``ProjectionError/coordinateFailed(_:position:message:)`` or
    ///   ``ProjectionError/coordinateOutsideArea(_:position:result:allowed:)`` for the first bad position.
    public func apply(to geometries: inout [MultiPolygon?], workers: Int = 1) throws(ProjectionError) {
        let shares = Self.shares(of: geometries, workers: workers)
        let failure = geometries.withUnsafeMutableBufferPointer { geometries in
            // Shares do not overlap: each worker writes to geometries that are its own.
            nonisolated(unsafe) let geometries = geometries
            return firstFailure(shares) { index, pipeline throws(ProjectionError) in
                try geometries[index]?.withMutablePositions { buffer throws(ProjectionError) in
                    try pipeline.apply(to: buffer, geometry: index)
                }
            }
        }
        if let failure { throw failure }
    }

    /// Calls back with the moved positions of each geometry, without keeping them.
    ///
    /// - Parameters:
    ///   - geometries: Stay as they are; null shapes are passed over.
    ///   - workers: Threads at work at one time.
    ///   - body: Gets the index of the geometry and its positions in the target's units; called once for each, from any thread.
    /// - Throws: As ``apply(to:workers:)``.
    public func forEachMoved(
        _ geometries: [MultiPolygon?], workers: Int = 1,
        _ body: @Sendable (Int, UnsafeBufferPointer<Position>) -> Void
    ) throws(ProjectionError) {
        let failure = firstFailure(Self.shares(of: geometries, workers: workers)) {
            index, pipeline throws(ProjectionError) in
            guard let geometry = geometries[index] else { return }
            guard !isIdentity else { return geometry.positions.withUnsafeBufferPointer { body(index, $0) } }
            var moved = geometry
            try moved.withMutablePositions { buffer throws(ProjectionError) in
                try pipeline.apply(to: buffer, geometry: index)
                body(index, UnsafeBufferPointer(buffer))
            }
        }
        if let failure { throw failure }
    }

    /// Goes through shares on a thread each, with a pipeline of its own; the failure of the first share that has one.
    private func firstFailure(
        _ shares: [Range<Int>], _ body: @Sendable (_ geometry: Int, Pipeline) throws(ProjectionError) -> Void
    ) -> ProjectionError? {
        var failures = [ProjectionError?](repeating: nil, count: shares.count)
        failures.withUnsafeMutableBufferPointer { failures in
            // Each worker writes to a failure of its own.
            nonisolated(unsafe) let failures = failures
            DispatchQueue.concurrentPerform(iterations: shares.count) { share in
                do throws(ProjectionError) {
                    let pipeline = try Pipeline(self)
                    for index in shares[share] { try body(index, pipeline) }
                } catch {
                    failures[share] = error
                }
            }
        }
        return failures.lazy.compactMap { $0 }.first
    }

    private static func shares(of geometries: [MultiPolygon?], workers: Int) -> [Range<Int>] {
        shares(of: geometries.map { $0?.positions.count ?? 0 }, workers: workers)
    }

    /// Neighbouring ranges of geometries with about the same number of vertices; too little work is not shared.
    static func shares(of counts: [Int], workers: Int) -> [Range<Int>] {
        let total = counts.reduce(0, +)
        let wanted = max(1, min(workers, counts.count, total / 2_000, 64))
        var shares: [Range<Int>] = []
        var start = 0
        var done = 0
        for (index, count) in counts.enumerated() {
            done += count
            guard done * wanted >= total * (shares.count + 1), shares.count < wanted - 1 else { continue }
            shares.append(start..<(index + 1))
            start = index + 1
        }
        shares.append(start..<counts.count)
        return shares
    }
}
