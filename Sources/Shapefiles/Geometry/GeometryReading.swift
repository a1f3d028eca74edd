internal import Boundaries
internal import Geography
internal import Parallelism

/// The areas of a checked `.shp`, and what had to be repaired in them.
struct GeometryReading {
    /// One per record; `nil` without geometry.
    private(set) var areas: [MultiPolygon?] = []
    private(set) var notes: [ShapefileNote] = []

    /// No easting, northing or degree on earth is beyond this, whether in metres or feet, with or without a zone prefix.
    private static let largestCoordinate = 1e9

    /// Bytes that are read at one time.
    private static let windowSize = 256 << 10

    /// Reads all records.
    ///
    /// Each thread reads neighbouring records through a handle of its own.
    init(
        _ companions: Companions, shx: [UInt8], scan: GeometryScan, _ options: BoundaryOptions
    ) throws(ShapefileError) {
        let workers = options.workers
        let count = scan.offsets.count
        let shares = max(1, min(workers, count, (scan.offsets.last ?? 0) >> 20))
        // Records lie in the order of the file as a rule: equal shares of bytes are equal shares of work.
        let starts = Self.starts(of: shares, scan.offsets) + [count]
        let portions = try (0..<shares).parallelMap(workers: workers) { share throws(ShapefileError) in
            try Portion(starts[share]..<starts[share + 1], of: count, companions, shx: shx, options.axes)
        }
        var repairs = Repairs()
        areas.reserveCapacity(count)
        for portion in portions {
            areas += portion.areas
            repairs.add(portion.repairs)
        }
        notes = repairs.notes
        if scan.header.shapeType != .polygon { notes.append(.heightsOrMeasuresIgnored(scan.header.shapeType)) }
    }

    /// The first record of each share.
    private static func starts(of shares: Int, _ offsets: [Int]) -> [Int] {
        let end = offsets.last ?? 0
        return (0..<shares).map { share in
            share == 0 ? 0 : offsets.firstIndex { $0 >= end / shares * share } ?? offsets.count
        }
    }

    /// Neighbouring records, read by one thread.
    private struct Portion {
        var areas: [MultiPolygon?] = []
        var repairs = Repairs()

        init(
            _ records: Range<Int>, of count: Int, _ companions: Companions, shx: [UInt8], _ axes: AxisOrder
        ) throws(ShapefileError) {
            let file = companions.name(of: .shp)
            let geometry = try ShapelibGeometry(
                shp: companions.openGeometry(windowSize: GeometryReading.windowSize), shx: shx, file: file)
            guard geometry.count == count else { throw .shapelib(file: file, record: nil, messages: []) }
            areas.reserveCapacity(records.count)
            // One buffer of positions for all records: rings are windows into it until they are assembled.
            var positions: [Position] = []
            var rings: [ArraySlice<Position>] = []
            try geometry.forEachRecord(in: records) { index, record throws(ShapefileError) in
                guard !record.x.isEmpty else {
                    repairs.null.append(index + 1)
                    areas.append(nil)
                    return
                }
                // The windows must be gone before the buffer is filled again, or it would be copied.
                rings.removeAll(keepingCapacity: true)
                positions.removeAll(keepingCapacity: true)
                try Self.take(record, axes, index + 1, file, &positions, &rings)
                let outcome = RingAssembly.assemble(rings)
                repairs.note(outcome, record: index + 1)
                areas.append(outcome.area.isEmpty ? nil : outcome.area)
            }
        }

        private static func take(
            _ record: ShapelibGeometry.Record, _ axes: AxisOrder, _ number: Int, _ file: String,
            _ positions: inout [Position],
            _ rings: inout [ArraySlice<Position>]
        ) throws(ShapefileError) {
            let limit = GeometryReading.largestCoordinate
            let (east, north) = axes == .eastNorth ? (record.x, record.y) : (record.y, record.x)
            for vertex in 0..<min(east.count, north.count) {
                let position = Position(x: east[vertex], y: north[vertex])
                guard abs(position.x) <= limit, abs(position.y) <= limit else {
                    let value = abs(position.x) <= limit ? position.y : position.x
                    throw .impossibleCoordinate(file: file, record: number, position: vertex + 1, value: "\(value)")
                }
                positions.append(position)
            }
            for part in record.partStarts.indices {
                let end = part + 1 < record.partStarts.count ? Int(record.partStarts[part + 1]) : positions.count
                let start = Int(record.partStarts[part])
                // Checked before; shapelib's word is not taken for it.
                guard start >= 0, start <= end, end <= positions.count else {
                    throw .badPartStart(
                        file: file, record: number, part: part + 1, start: start, positions: positions.count)
                }
                rings.append(positions[start..<end])
            }
        }
    }

    private struct Repairs {
        var null: [Int] = []
        private var misdirected: [Int] = []
        private var degenerate: [Int] = []
        private var open: [Int] = []
        private var empty: [Int] = []
        private var repeated: [Int] = []

        mutating func add(_ other: Repairs) {
            null += other.null
            misdirected += other.misdirected
            degenerate += other.degenerate
            open += other.open
            empty += other.empty
            repeated += other.repeated
        }

        mutating func note(_ outcome: RingAssembly.AssembledArea, record: Int) {
            if outcome.misdirectedRings > 0 { misdirected.append(record) }
            if outcome.degenerateRings > 0 { degenerate.append(record) }
            if outcome.openRings > 0 { open.append(record) }
            if outcome.area.isEmpty { empty.append(record) }
            if outcome.repeatedRings > 0 { repeated.append(record) }
        }

        var notes: [ShapefileNote] {
            let all: [(ShapefileNote, [Int])] = [
                (.nullShapes(records: null), null), (.emptyShapes(records: empty), empty),
                (.misdirectedRings(records: misdirected), misdirected),
                (.degenerateRings(records: degenerate), degenerate), (.openRings(records: open), open),
                (.repeatedRings(records: repeated), repeated),
            ]
            return all.filter { !$0.1.isEmpty }.map(\.0)
        }
    }
}
