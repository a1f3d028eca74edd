public import Geography
internal import Parallelism

/// The areas of a map as a coverage: pieces of border that one or two areas share from end to end ("arcs"), each held once.
///
/// Rings are cut where borders meet or part (M. Bostock, TopoJSON, 2012). Neighbours share a border where both have the same
/// vertices, to a step of the grid. A coverage is made once and serves every map of the same regions.
///
/// ```swift
/// let coverage = Coverage([west, east])
/// coverage.arcCount  // 3: the border between them, and the rest of either ring
/// ```
public struct Coverage: Sendable {
    /// The grid that all points lie on.
    let grid: PlanarGrid
    /// The points of all rings; arcs are windows into them.
    let points: [GridPoint]
    /// The arcs.
    let arcs: Arcs
    /// Number of rings before each area's first one, and of all of them at the end.
    let firstRings: [Int]
    /// For each ring whether it is the first of its polygon.
    let isOuter: [Bool]
    /// For each ring its area in squared steps of the grid.
    let ringAreas: [Double]
    /// The box around all areas in the map's unit; `nil` without any.
    public let boundingBox: BoundingBox?
    /// For each area whether it has a geometry.
    public let isPresent: [Bool]

    /// Number of areas, with and without geometry.
    public var areaCount: Int { isPresent.count }
    /// Number of arcs.
    public var arcCount: Int { arcs.count }

    /// A coverage of planar areas.
    ///
    /// - Parameters:
    ///   - areas: In the map's unit; `nil` = no geometry.
    ///   - workers: Threads; the result is the same for any number.
    public init(_ areas: [MultiPolygon?], workers: Int = 1) {
        let box = areas.reduce(nil as BoundingBox?) { box, area in area?.boundingBox.map { box?.union($0) ?? $0 } ?? box
        }
        self.init(areas, within: box, workers: workers) { body in
            areas.indices.parallelMap(workers: workers) { index in
                areas[index]?.positions.withUnsafeBufferPointer { body(index, $0) }
            }
        }
    }

    /// A coverage of areas whose planar positions are made on the way, so that they need not be kept.
    ///
    /// - Parameters:
    ///   - areas: For their rings and parts; their own positions are not looked at.
    ///   - box: Holds all planar positions.
    ///   - workers: Threads.
    ///   - positions: Calls back once for each area with its positions in the map's unit, as many as the area has, from any
    ///     thread.
    public init<Failure: Error>(
        _ areas: [MultiPolygon?], within box: BoundingBox?, workers: Int,
        positions: (_ body: @Sendable (Int, UnsafeBufferPointer<Position>) -> Void) throws(Failure) -> Void
    ) throws(Failure) {
        grid = PlanarGrid(over: box ?? BoundingBox(minX: 0, minY: 0, maxX: 1, maxY: 1))
        var rings = CoverageRings(roomFor: areas, workers: workers)
        let boxes = try rings.fill(areas, on: grid, from: positions)
        boundingBox = boxes.reduce(nil) { box, other in other.map { box?.union($0) ?? $0 } ?? box }
        isPresent = areas.map { $0.map { !$0.isEmpty } ?? false }
        arcs = Arcs(cutting: &rings, workers: workers)
        points = rings.points
        firstRings = rings.firstRings
        isOuter = rings.isOuter
        ringAreas = rings.doubledAreas.map { $0 / 2 }
    }
}
