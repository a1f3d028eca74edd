internal import Geography
internal import Parallelism

/// The arcs of a coverage as lines on a sheet, with the vertices that matter there.
///
/// Points are whole hundredths of a millimetre, as they are printed, so that what is checked is what a reader gets.
struct SheetLines {
    /// The areas' borders.
    let coverage: Coverage
    private let sheet: SheetGrid
    /// One per arc, in squared steps of the coverage's grid: smaller triangles go.
    private var thresholds: [Double]
    /// The points of all lines; lines that were replaced stay behind unused.
    private var points: [GridPoint] = []
    private var starts: [Int] = []
    private var counts: [Int32] = []

    /// Simplifies every arc.
    ///
    /// - Parameters:
    ///   - threshold: Squared steps of the coverage's grid; 0 keeps every vertex.
    ///   - workers: Threads; each takes a share of about the same number of points.
    init(_ coverage: Coverage, on sheet: SheetGrid, threshold: Double, workers: Int) {
        self.coverage = coverage
        self.sheet = sheet
        thresholds = Array(repeating: threshold, count: coverage.arcCount)
        let shares = Self.shares(of: coverage.arcs, workers: workers)
        let portions = shares.parallelMap(workers: workers) {
            Portion($0, of: coverage, on: sheet, threshold: threshold)
        }
        points.reserveCapacity(portions.reduce(0) { $0 + $1.points.count })
        starts.reserveCapacity(coverage.arcCount)
        counts.reserveCapacity(coverage.arcCount)
        for portion in portions {
            for count in portion.counts {
                starts.append((starts.last ?? 0) + Int(counts.last ?? 0))
                counts.append(count)
            }
            points += portion.points
        }
    }

    /// The points of an arc's line, ends included; one alone where the whole arc is smaller than a hundredth of a millimetre.
    func line(_ arc: Int) -> ArraySlice<GridPoint> { points[starts[arc]..<starts[arc] + Int(counts[arc])] }

    /// Whether an arc has all of its vertices.
    func isWhole(_ arc: Int) -> Bool { thresholds[arc] <= 0 }

    /// Gives an arc more of its vertices back.
    ///
    /// - Parameter isLast: All of them.
    mutating func lowerThreshold(_ arc: Int, isLast: Bool = false) {
        // Below a quarter of a hundredth of a millimetre vertices are left out in vain: rounding is coarser.
        thresholds[arc] = isLast || thresholds[arc] < sheet.squaredHundredth / 16 ? 0 : thresholds[arc] / 4
        let portion = Portion(arc..<arc + 1, of: coverage, on: sheet, threshold: thresholds[arc])
        replace(arc, by: portion.points)
    }

    /// Gives an arc another line.
    mutating func replace(_ arc: Int, by line: [GridPoint]) {
        starts[arc] = points.count
        counts[arc] = Int32(truncatingIfNeeded: line.count)
        points += line
    }

    /// The points of a ring, the first one not repeated.
    func points(ofRing ring: Int) -> [GridPoint] {
        var result: [GridPoint] = []
        for reference in coverage.arcs.ofRing(ring) {
            let line = line(Int(reference < 0 ? ~reference : reference))
            let isJoined = result.last != nil && result.last == (reference < 0 ? line.last : line.first)
            if reference < 0 {
                result.append(contentsOf: line.reversed().dropFirst(isJoined ? 1 : 0))
            } else {
                result.append(contentsOf: line.dropFirst(isJoined ? 1 : 0))
            }
        }
        while result.count > 1, result.last == result.first { result.removeLast() }
        return result
    }

    /// Neighbouring ranges of arcs with about the same number of points.
    private static func shares(of arcs: Arcs, workers: Int) -> [Range<Int>] {
        let total = arcs.counts.reduce(0) { $0 + Int($1) }
        return (0..<arcs.count).parts(min(workers * 4, 64, total / 5_000)) { Int(arcs.counts[$0]) }
    }

    /// The lines of neighbouring arcs, made by one thread.
    private struct Portion {
        var points: [GridPoint] = []
        var counts: [Int32] = []

        init(_ arcs: Range<Int>, of coverage: Coverage, on sheet: SheetGrid, threshold: Double) {
            var simplification = LineSimplification()
            var kept: [Int] = []
            counts.reserveCapacity(arcs.count)
            coverage.points.withUnsafeBufferPointer { all in
                for arc in arcs {
                    let line = UnsafeBufferPointer(rebasing: all[coverage.arcs.range(arc)])
                    let start = points.count
                    kept.removeAll(keepingCapacity: true)
                    let isClosed = coverage.arcs.isClosed(arc)
                    simplification.forEachKept(in: line, threshold: threshold, isClosed: isClosed) { kept.append($0) }
                    let balance = AreaBalance(
                        of: line, kept: kept, isClosed: isClosed, limit: threshold.squareRoot() / 6)
                    for place in kept.indices {
                        let moved = balance.moved(place, of: line, kept: kept)
                        let point = sheet.point(atX: moved.x, y: moved.y)
                        if points.count == start || points[points.count - 1] != point { points.append(point) }
                    }
                    counts.append(Int32(truncatingIfNeeded: points.count - start))
                }
            }
        }
    }
}

/// How points of a coverage become hundredths of a millimetre on a sheet, y downwards.
struct SheetGrid {
    private let offsetX: Double
    private let offsetY: Double
    private let scale: Double

    init(_ grid: PlanarGrid, in frame: MapFrame) {
        let middle = frame.onSheet(grid.origin)
        offsetX = middle.x * 100
        offsetY = middle.y * 100
        scale = grid.step * frame.scale * 100
    }

    /// A hundredth of a millimetre, squared, in squared steps of the coverage's grid.
    var squaredHundredth: Double { 1 / (scale * scale) }

    /// A length in millimetres, squared, in squared steps of the coverage's grid.
    func squared(millimetres: Double) -> Double { millimetres * millimetres * 1e4 * squaredHundredth }

    /// The nearest hundredth to a place on the coverage's grid.
    @inline(__always)
    func point(atX x: Double, y: Double) -> GridPoint {
        GridPoint(x: PlanarGrid.rounded(offsetX + x * scale), y: PlanarGrid.rounded(offsetY - y * scale))
    }
}
