public import Geography
internal import Parallelism

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
        try geometries.withDisjointPlaces { places throws(ProjectionError) in
            try shares.parallelMap(workers: workers) { share throws(ProjectionError) in
                let pipeline = try Pipeline(self)
                let own = places[share]
                for place in own.indices {
                    try own[place]?.withMutablePositions { buffer throws(ProjectionError) in
                        try pipeline.apply(to: buffer, geometry: share.lowerBound + place)
                    }
                }
            }
        }
    }

    /// What a function makes of the moved positions of each geometry, without keeping them.
    ///
    /// ```swift
    /// let areas = try toWGS84.mapMoved(geometries, workers: 2) { Geodesy.area(of: $0, at: $1, on: .wgs84) }
    /// ```
    ///
    /// - Parameters:
    ///   - geometries: Stay as they are.
    ///   - workers: Threads at work at one time.
    ///   - body: Gets a geometry as it was and its positions in the target's units; called once for each, from any thread.
    /// - Returns: One value per geometry; `nil` for null shapes.
    /// - Throws: As ``apply(to:workers:)``.
    public func mapMoved<Value: Sendable>(
        _ geometries: [MultiPolygon?], workers: Int = 1,
        _ body: @Sendable (MultiPolygon, UnsafeBufferPointer<Position>) -> Value
    ) throws(ProjectionError) -> [Value?] {
        try Self.shares(of: geometries, workers: workers).parallelMap(workers: workers) {
            share throws(ProjectionError) -> [Value?] in
            var values = [Value?](repeating: nil, count: share.count)
            try forEachMoved(geometries, in: share) { index, geometry, positions in
                values[index - share.lowerBound] = body(geometry, positions)
            }
            return values
        }.flatMap { $0 }
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
        try Self.shares(of: geometries, workers: workers).parallelMap(workers: workers) {
            share throws(ProjectionError) in
            try forEachMoved(geometries, in: share) { index, _, positions in body(index, positions) }
        }
    }

    /// Goes through a share of the geometries on one thread, with a pipeline of its own.
    private func forEachMoved(
        _ geometries: [MultiPolygon?], in share: Range<Int>,
        _ body: (Int, MultiPolygon, UnsafeBufferPointer<Position>) -> Void
    ) throws(ProjectionError) {
        let pipeline = try Pipeline(self)
        for index in share {
            guard let geometry = geometries[index] else { continue }
            guard !isIdentity else {
                geometry.positions.withUnsafeBufferPointer { body(index, geometry, $0) }
                continue
            }
            var moved = geometry
            try moved.withMutablePositions { buffer throws(ProjectionError) in
                try pipeline.apply(to: buffer, geometry: index)
                body(index, geometry, UnsafeBufferPointer(buffer))
            }
        }
    }

    private static func shares(of geometries: [MultiPolygon?], workers: Int) -> [Range<Int>] {
        shares(of: geometries.map { $0?.positions.count ?? 0 }, workers: workers)
    }

    /// Neighbouring ranges of geometries with about the same number of vertices; too little work is not shared.
    static func shares(of counts: [Int], workers: Int) -> [Range<Int>] {
        let worthwhile = counts.reduce(0, +) / 2_000
        return counts.indices.parts(min(workers, worthwhile, 64)) { counts[$0] }
    }
}
