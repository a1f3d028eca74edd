internal import Geography
internal import Parallelism

/// Areas on a sheet with fewer vertices, whose neighbours stay joined: each border is generalised once, for both of its sides.
///
/// Vertices that matter less than what can be seen are left out (``LineSimplification``), and lines that would then meet
/// where they did not before are mended (``CrossingRepair``). No region vanishes: its largest part stays, and so does every
/// part that fills a hole of a neighbour; other islands smaller than the visible size go. A ring that touches or crosses
/// itself is taken apart there, and what it encloses is told by the even–odd rule.
struct Generalisation {
    /// One per region, in millimetres with y downwards; `nil` where it was `nil` before.
    let areas: [MultiPolygon?]
    /// The borders as lines, each once.
    private(set) var borders = BorderLines()
    /// Regions of which a ring crosses or touches itself in the data, or two cross, in ascending order.
    let tangledInData: [Int]

    /// Side of the square that stands for a region too small to be drawn, in hundredths of a millimetre.
    private static let smallestMark: Int32 = 5

    /// Generalises.
    ///
    /// - Parameters:
    ///   - coverage: The areas.
    ///   - frame: Where they stand on the sheet.
    ///   - visibleLength: What is shorter than this cannot be seen, in millimetres; 0 keeps all.
    ///   - groups: For each area the larger area that it is part of, e.g. the county; `nil` = none.
    ///   - workers: Threads; the result is the same for any number.
    init(_ coverage: Coverage, in frame: MapFrame, visibleLength: Double, groups: [Int]? = nil, workers: Int = 1) {
        let sheet = SheetGrid(coverage.grid, in: frame)
        let visibleArea = sheet.squared(millimetres: visibleLength)
        var lines = SheetLines(coverage, on: sheet, threshold: visibleArea, workers: workers)
        let kept = Self.visibleRings(coverage, visibleArea: visibleArea)
        Self.openCollapsedRings(kept, &lines)
        var isUsed = [Bool](repeating: false, count: coverage.arcCount)
        for ring in kept.indices where kept[ring] {
            for arc in coverage.arcs.ofRing(ring) { isUsed[Int(arc < 0 ? ~arc : arc)] = true }
        }
        var isTouched: [Bool]?
        if visibleLength > 0 {
            HoleRepair.apply(to: &lines, kept: kept)
            var repair = CrossingRepair(&lines, isUsed: isUsed, workers: workers)
            // Where lines were mended a hole can have come to lie outside.
            if HoleRepair.apply(to: &lines, kept: kept) {
                repair = CrossingRepair(&lines, isUsed: isUsed, workers: workers)
            }
            isTouched = repair.isTouched
            tangledInData = coverage.arcs.selfTouchingAreas.union(repair.areasCrossingInData).sorted()
        } else {
            tangledInData = coverage.arcs.selfTouchingAreas.sorted()
        }
        areas = Self.areas(lines, kept, isTouched, workers: workers)
        collectBorders(lines, isUsed, groups)
    }

    private mutating func collectBorders(_ lines: SheetLines, _ isUsed: [Bool], _ groups: [Int]?) {
        let arcs = lines.coverage.arcs
        for arc in 0..<arcs.count where isUsed[arc] {
            let line = lines.line(arc)
            guard line.count > 1 else { continue }
            let (first, second) = (Int(arcs.firstAreas[arc]), Int(arcs.secondAreas[arc]))
            if second >= 0 {
                if let groups, groups[first] != groups[second] {
                    borders.betweenGroups.append(line)
                } else {
                    borders.inner.append(line)
                }
            } else if arcs.uses[arc] == 1 {
                // What two parts of one region share, as land and water, is no border.
                borders.outline.append(line)
            }
        }
    }

    /// Rings large enough to be seen, or kept by rule.
    private static func visibleRings(_ coverage: Coverage, visibleArea: Double) -> [Bool] {
        var kept = [Bool](repeating: false, count: coverage.ringAreas.count)
        for region in 0..<coverage.areaCount {
            let rings = coverage.firstRings[region]..<coverage.firstRings[region + 1]
            let largest = rings.filter { coverage.isOuter[$0] }.max { coverage.ringAreas[$0] < coverage.ringAreas[$1] }
            var outerIsKept = true
            for ring in rings {
                let isKept =
                    ring == largest || coverage.ringAreas[ring] >= visibleArea
                    || coverage.arcs.ofRing(ring).contains { coverage.arcs.uses[Int($0 < 0 ? ~$0 : $0)] > 1 }
                if coverage.isOuter[ring] { outerIsKept = isKept }
                kept[ring] = isKept && outerIsKept
            }
        }
        return kept
    }

    /// A ring of two straight lines encloses nothing: its arcs get vertices back until it has three corners.
    private static func openCollapsedRings(_ kept: [Bool], _ lines: inout SheetLines) {
        for ring in kept.indices where kept[ring] {
            let arcs = lines.coverage.arcs.ofRing(ring).map { Int($0 < 0 ? ~$0 : $0) }
            // Between three and more junctions there are three corners, if there are any at all.
            guard arcs.count < 3 else { continue }
            while lines.points(ofRing: ring).count < 3, arcs.contains(where: { !lines.isWhole($0) }) {
                for arc in arcs where !lines.isWhole(arc) { lines.lowerThreshold(arc) }
            }
        }
    }

    private static func areas(_ lines: SheetLines, _ kept: [Bool], _ isTouched: [Bool]?, workers: Int)
        -> [MultiPolygon?]
    {
        let count = lines.coverage.areaCount
        return (0..<count).parallelMap(workers: min(workers, count / 50)) { area($0, lines, kept, isTouched) }
    }

    private static func area(_ region: Int, _ lines: SheetLines, _ kept: [Bool], _ isTouched: [Bool]?) -> MultiPolygon?
    {
        let coverage = lines.coverage
        guard coverage.isPresent[region] else { return nil }
        let rings = coverage.firstRings[region]..<coverage.firstRings[region + 1]
        let drawn = rings.filter { kept[$0] }
        let area =
            coverage.arcs.selfTouchingAreas.contains(region) || needsUntangling(drawn, lines, isTouched)
            ? RingAssembly.assemble(
                RingUntangling.loops(drawn.map { lines.points(ofRing: $0) }).map { positions($0)[...] }
            ).area : plain(drawn, lines)
        return area.isEmpty ? mark(for: rings, lines) : area
    }

    /// Whether rings of a region meet beside their junctions, or run along each other as those of land and water do.
    private static func needsUntangling(_ rings: [Int], _ lines: SheetLines, _ isTouched: [Bool]?) -> Bool {
        let arcs = lines.coverage.arcs
        return rings.contains { ring in
            arcs.ofRing(ring).contains { reference in
                let arc = Int(reference < 0 ? ~reference : reference)
                return isTouched?[arc] == true || arcs.uses[arc] > 1 && arcs.secondAreas[arc] < 0
            }
        }
    }

    /// The polygons as they are in the data.
    private static func plain(_ rings: [Int], _ lines: SheetLines) -> MultiPolygon {
        var area = MultiPolygon()
        var outer: [GridPoint] = []
        var holes: [[GridPoint]] = []
        func close() {
            guard outer.count >= 3 else { return }
            area.append(outer: positions(outer)[...], holes: holes.map { positions($0)[...] })
        }
        for ring in rings {
            let points = lines.points(ofRing: ring)
            if lines.coverage.isOuter[ring] {
                close()
                (outer, holes) = (points, [])
            } else if points.count >= 3 {
                holes.append(points)
            }
        }
        close()
        return area
    }

    /// Millimetres, the first position repeated at the end.
    private static func positions(_ points: [GridPoint]) -> [Position] {
        var positions: [Position] = []
        positions.reserveCapacity(points.count + 1)
        for point in points { positions.append(point.inMillimetres) }
        if let first = positions.first { positions.append(first) }
        return positions
    }

    /// A small square where a region is of which nothing else is left.
    private static func mark(for rings: Range<Int>, _ lines: SheetLines) -> MultiPolygon? {
        guard let point = rings.lazy.compactMap({ lines.points(ofRing: $0).first }).first else { return nil }
        let (left, top) = (point.x - smallestMark / 2, point.y - smallestMark / 2)
        let (right, bottom) = (left + smallestMark, top + smallestMark)
        return MultiPolygon(
            outerRing: positions(
                [(left, top), (right, top), (right, bottom), (left, bottom)].map { GridPoint(x: $0.0, y: $0.1) }))
    }
}
