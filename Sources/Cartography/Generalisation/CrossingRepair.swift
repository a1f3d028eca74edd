/// Makes lines on a sheet meet at their vertices only.
///
/// Where two lines cross that do not cross in the data, both get more of their vertices back. What still meets between
/// vertices, because the data do so or because of the sheet's precision, gets a vertex at the place.
struct CrossingRepair {
    /// For each arc whether it has a point in common with another, or with itself, beside its ends.
    private(set) var isTouched: [Bool]
    /// Areas whose own borders cross in the data themselves, in ascending order.
    private(set) var areasCrossingInData: [Int] = []

    private static let roundsOfDetail = 8
    private static let roundsOfVertices = 16

    /// Repairs.
    ///
    /// - Parameters:
    ///   - lines: Of the arcs.
    ///   - isUsed: For each arc whether it is drawn.
    ///   - workers: Threads.
    init(_ lines: inout SheetLines, isUsed: [Bool], workers: Int) {
        isTouched = Array(repeating: false, count: isUsed.count)
        let used = isUsed.indices.filter { isUsed[$0] }
        var index = CrossingIndex(Self.segments(of: used, lines), arcCount: isUsed.count, workers: workers)
        var pairs = index.pairs()
        var inData: [ArcPair: Bool] = [:]
        for round in 0..<(Self.roundsOfDetail + Self.roundsOfVertices) {
            let meetings = pairs.map { Met($0, index) }
            for met in meetings { for arc in met.arcs { isTouched[arc] = true } }
            let isOfDetail = round < Self.roundsOfDetail
            let simplified = isOfDetail ? crossingSimplified(meetings, lines, &inData) : []
            var changed = simplified
            if simplified.isEmpty {
                for (arc, line) in Self.withVertices(meetings, lines) {
                    lines.replace(arc, by: line)
                    changed.insert(arc)
                    isTouched[arc] = true
                }
            } else {
                for arc in simplified.sorted() {
                    lines.lowerThreshold(arc, isLast: round == Self.roundsOfDetail - 1)
                }
                // What meets elsewhere is looked at again once nothing crosses.
                for met in meetings where met.meeting != .sharing { changed.insert(Int(met.one.arc)) }
            }
            if changed.isEmpty { break }
            let arcs = changed.sorted()
            index.replace(arcs) { Self.segments(of: [$0], lines) }
            pairs = index.pairs(of: arcs)
        }
        areasCrossingInData = Self.areas(inData.filter(\.value).keys, lines.coverage.arcs)
    }

    /// Two segments with what they do.
    private struct Met {
        let one: Crossing.Segment
        let other: Crossing.Segment
        let meeting: Crossing.Meeting

        init(_ pair: Crossing.Pair, _ index: CrossingIndex) {
            one = index.segment(pair.first)
            other = index.segment(pair.second)
            meeting = pair.meeting
        }

        var arcs: [Int] { [Int(one.arc), Int(other.arc)] }
    }

    /// Arcs that cross on the sheet and not in the data, and have vertices to get back.
    private func crossingSimplified(
        _ meetings: [Met], _ lines: SheetLines, _ inData: inout [ArcPair: Bool]
    ) -> Set<Int> {
        var simplified: Set<Int> = []
        for met in meetings where met.meeting == .crossing {
            let arcs = ArcPair(met.one.arc, met.other.arc)
            let isInData = inData[arcs] ?? Self.cross(arcs, lines.coverage)
            inData[arcs] = isInData
            let hasMore = !lines.isWhole(Int(arcs.low)) || !lines.isWhole(Int(arcs.high))
            if !isInData, hasMore { simplified.formUnion(met.arcs) }
        }
        return simplified
    }

    /// Two arcs, or one and itself.
    private struct ArcPair: Hashable {
        let low: Int32
        let high: Int32

        init(_ one: Int32, _ other: Int32) {
            low = min(one, other)
            high = max(one, other)
        }
    }

    private static func segments(of arcs: [Int], _ lines: SheetLines) -> [Crossing.Segment] {
        let ends = lines.coverage.arcs.ends
        var segments: [Crossing.Segment] = []
        segments.reserveCapacity(arcs.reduce(0) { $0 + lines.line($1).count })
        for arc in arcs {
            let line = lines.line(arc)
            let number = Int32(truncatingIfNeeded: arc)
            for (index, place) in line.indices.dropLast().enumerated() {
                segments.append(
                    .init(
                        a: line[place], b: line[place + 1], arc: number, index: Int32(truncatingIfNeeded: index),
                        nodeA: index == 0 ? ends[arc].first : -1,
                        nodeB: place + 2 == line.endIndex ? ends[arc].last : -1))
            }
        }
        return segments
    }

    /// The areas that both arcs of a pair belong to.
    private static func areas(_ pairs: some Sequence<ArcPair>, _ arcs: Arcs) -> [Int] {
        var areas: Set<Int32> = []
        for pair in pairs {
            let (low, high) = (Int(pair.low), Int(pair.high))
            for area in [arcs.firstAreas[low], arcs.secondAreas[low]] where area >= 0 {
                if area == arcs.firstAreas[high] || area == arcs.secondAreas[high] { areas.insert(area) }
            }
        }
        return areas.map { Int($0) }.sorted()
    }

    /// Whether two arcs cross with all of their vertices.
    private static func cross(_ pair: ArcPair, _ coverage: Coverage) -> Bool {
        var segments: [Crossing.Segment] = []
        for arc in pair.low == pair.high ? [pair.low] : [pair.low, pair.high] {
            let points = coverage.points[coverage.arcs.range(Int(arc))]
            for index in points.indices.dropFirst() {
                segments.append(
                    .init(
                        a: points[index - 1], b: points[index], arc: arc,
                        index: Int32(truncatingIfNeeded: index - points.startIndex)))
            }
        }
        return CrossingIndex(segments, arcCount: Int(pair.high) + 1, workers: 1).pairs().contains { found in
            guard found.meeting == .crossing else { return false }
            return pair == ArcPair(segments[Int(found.first)].arc, segments[Int(found.second)].arc)
        }
    }

    /// The lines of all arcs that meet between vertices, each with a vertex at the place.
    private static func withVertices(_ meetings: [Met], _ lines: SheetLines) -> [(arc: Int, line: [GridPoint])] {
        var wanted: [Int32: [(segment: Int32, point: GridPoint)]] = [:]
        for met in meetings where met.meeting != .sharing {
            let (one, other) = (met.one, met.other)
            let places =
                met.meeting == .crossing
                ? [intersection(one, other)] : [one.a, one.b, other.a, other.b]
            for segment in [one, other] {
                for place in places
                where met.meeting == .crossing
                    ? place != segment.a && place != segment.b
                    : Crossing.side(segment.a, segment.b, place) == 0 && Crossing.isWithin(place, segment)
                {
                    wanted[segment.arc, default: []].append((segment.index, place))
                }
            }
        }
        return wanted.keys.sorted().map { arc in
            let line = lines.line(Int(arc))
            let places = wanted[arc] ?? []
            var result: [GridPoint] = []
            for (index, point) in line.enumerated() {
                if result.last != point { result.append(point) }
                let here = places.filter { $0.segment == Int32(index) }.map(\.point)
                    .sorted { (distance($0, point), $0.bits) < (distance($1, point), $1.bits) }
                for place in here where result.last != place { result.append(place) }
            }
            return (Int(arc), result)
        }
    }

    private static func distance(_ a: GridPoint, _ b: GridPoint) -> Double {
        let (x, y) = (Double(a.x) - Double(b.x), Double(a.y) - Double(b.y))
        return x * x + y * y
    }

    /// Where two segments cross, to the nearest hundredth.
    private static func intersection(_ p: Crossing.Segment, _ q: Crossing.Segment) -> GridPoint {
        let (before, behind) = (Crossing.side(q.a, q.b, p.a), Crossing.side(q.a, q.b, p.b))
        let share = before / (before - behind)
        return GridPoint(
            x: PlanarGrid.rounded(Double(p.a.x) + (Double(p.b.x) - Double(p.a.x)) * share),
            y: PlanarGrid.rounded(Double(p.a.y) + (Double(p.b.y) - Double(p.a.y)) * share))
    }
}
