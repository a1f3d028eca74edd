internal import Geography
internal import Projections

/// The system that maps are drawn in where none is declared and the boundaries are in degrees.
enum MapSystem {
    /// Code of the usual system of the place where regions lie.
    ///
    /// - Parameters:
    ///   - geometries: Of the regions that take part, in degrees.
    ///   - extent: Of the whole file, if none of them has a geometry.
    static func code(of geometries: [MultiPolygon?], extent: BoundingBox) -> String {
        let boxes = geometries.compactMap { $0?.boundingBox }
        let all = boxes.dropFirst().reduce(boxes.first ?? extent) { $0.union($1) }
        return LocalSystem.code(forMapsOf: all, middles: boxes.map(\.center))
    }
}
