internal import CProj
public import Geography

/// The way from one reference system to another: one operation for all coordinates of a data set.
///
/// A plain value; the library's objects are made anew on each thread that needs them.
///
/// ```swift
/// let toWGS84 = try Transformation(from: utm, to: .init(code: "EPSG:4326"), extent: layerBox)
/// try toWGS84.apply(to: &geometries, workers: 2)
/// toWGS84.operation.accuracyInMetres  // 1
/// ```
public struct Transformation: Equatable, Sendable {
    /// System of the coordinates before.
    public let source: CoordinateReferenceSystem
    /// System of the coordinates after.
    public let target: CoordinateReferenceSystem
    /// What is done to them.
    public let operation: CoordinateOperation
    /// All results lie in this box of the target's units, or the transformation fails: the areas of both systems, see
    /// ``CoordinateReferenceSystem/checkPlausible(_:)``.
    public let allowedResults: BoundingBox

    /// Whether both systems are the same, so that nothing is touched.
    public var isIdentity: Bool { source.code == target.code }

    /// Finds the best operation that does not guess and whose grids are installed.
    ///
    /// - Parameters:
    ///   - source: System of the data.
    ///   - target: System wanted.
    ///   - extent: Of the data, in the source's units; must be plausible there.
    public init(
        from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem, extent: BoundingBox
    ) throws(ProjectionError) {
        let context = try Context()
        self.source = source
        self.target = target
        let place = try source.checkPlausible(extent, in: context)
        guard source.code != target.code else {
            operation = .identity
            allowedResults = extent
            return
        }
        operation = try OperationSearch.best(from: source, to: target, within: place, in: context)
        let ours = try PlausibleArea(of: source, around: place, in: context).box
        let theirs = try PlausibleArea(of: target, around: place, in: context).box
        guard let box = Self.overlap(ours, theirs, isGeographic: target.isGeographic) else {
            throw .noOperation(
                from: source.code, to: target.code, missingGrids: [],
                message: source.areaOfUse.name + " / " + target.areaOfUse.name)
        }
        allowedResults = try Self.projected(box, to: target, in: context)
    }

    /// Moves one position. Makes a context for it: for thousands of positions use ``apply(to:workers:)``.
    public func apply(to position: Position) throws(ProjectionError) -> Position {
        var positions = [position]
        let pipeline = try Pipeline(self)
        var failure: ProjectionError?
        positions.withUnsafeMutableBufferPointer { buffer in
            do throws(ProjectionError) { try pipeline.apply(to: buffer, geometry: nil) } catch { failure = error }
        }
        if let failure { throw failure }
        return positions[0]
    }

    /// What two areas in degrees have in common, or `nil`.
    private static func overlap(_ ours: BoundingBox, _ theirs: BoundingBox, isGeographic: Bool) -> BoundingBox? {
        var box = theirs
        // Beyond ±180 one longitude has two numbers: then latitude alone is compared.
        if ours.minX >= -180, ours.maxX <= 180, theirs.width >= 360 || theirs.minX >= -180 && theirs.maxX <= 180 {
            box.minX = max(ours.minX, theirs.minX)
            box.maxX = min(ours.maxX, theirs.maxX)
        } else if isGeographic {
            box.minX = -360
            box.maxX = 360
        }
        box.minY = max(ours.minY, theirs.minY)
        box.maxY = min(ours.maxY, theirs.maxY)
        return box.minX <= box.maxX && box.minY <= box.maxY ? box : nil
    }

    /// The box around an area in degrees after projection, from a dense grid.
    private static func projected(
        _ box: BoundingBox, to target: CoordinateReferenceSystem, in context: Context
    ) throws(ProjectionError) -> BoundingBox {
        guard !target.isGeographic else { return box }
        let view = try GeographicView(of: target, in: context)
        let results = box.grid(steps: 40).map { view.projected($0) }.filter(\.isFinite)
        guard let projected = BoundingBox(results) else {
            throw .noOperation(from: "", to: target.code, missingGrids: [], message: target.areaOfUse.name)
        }
        return projected
    }
}
