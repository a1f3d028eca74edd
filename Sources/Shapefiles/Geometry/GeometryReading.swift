internal import Geography

/// The areas of a checked `.shp`, and what had to be repaired in them.
struct GeometryReading {
    /// One per record; `nil` without geometry.
    private(set) var areas: [MultiPolygon?] = []
    private(set) var notes: [ShapefileNote] = []

    /// No easting, northing or degree on earth is beyond this, whether in metres or feet, with or without a zone prefix.
    private static let largestCoordinate = 1e9

    init(shp: [UInt8], shx: [UInt8], scan: GeometryScan, file: String) throws(ShapefileError) {
        let geometry = try ShapelibGeometry(shp: shp, shx: shx, file: file)
        guard geometry.count == scan.offsets.count else { throw .shapelib(file: file, record: nil, messages: []) }
        var repairs = Repairs()
        var areas: [MultiPolygon?] = []
        areas.reserveCapacity(geometry.count)
        // One buffer of positions for all records: rings are windows into it until they are assembled.
        var positions: [Position] = []
        var rings: [ArraySlice<Position>] = []
        try geometry.forEachRecord { index, record throws(ShapefileError) in
            guard !record.x.isEmpty else {
                repairs.null.append(index + 1)
                areas.append(nil)
                return
            }
            // The windows must be gone before the buffer is filled again, or it would be copied.
            rings.removeAll(keepingCapacity: true)
            positions.removeAll(keepingCapacity: true)
            for vertex in 0..<min(record.x.count, record.y.count) {
                let position = Position(x: record.x[vertex], y: record.y[vertex])
                guard abs(position.x) <= Self.largestCoordinate, abs(position.y) <= Self.largestCoordinate else {
                    let value = abs(position.x) <= Self.largestCoordinate ? position.y : position.x
                    throw .impossibleCoordinate(
                        file: file, record: index + 1, position: vertex + 1, value: "\(value)")
                }
                positions.append(position)
            }
            for part in record.partStarts.indices {
                let end = part + 1 < record.partStarts.count ? Int(record.partStarts[part + 1]) : positions.count
                let start = Int(record.partStarts[part])
                // Checked before; shapelib's word is not taken for it.
                guard start >= 0, start <= end, end <= positions.count else {
                    throw .badPartStart(
                        file: file, record: index + 1, part: part + 1, start: start, positions: positions.count)
                }
                rings.append(positions[start..<end])
            }
            let outcome = RingAssembly.assemble(rings)
            repairs.note(outcome, record: index + 1)
            areas.append(outcome.area.isEmpty ? nil : outcome.area)
        }
        self.areas = areas
        notes = repairs.notes
        if scan.header.shapeType != .polygon { notes.append(.heightsOrMeasuresIgnored(scan.header.shapeType)) }
    }

    private struct Repairs {
        var null: [Int] = []
        private var misdirected: [Int] = []
        private var degenerate: [Int] = []
        private var open: [Int] = []
        private var empty: [Int] = []

        mutating func note(_ outcome: RingAssembly.Outcome, record: Int) {
            if outcome.misdirectedRings > 0 { misdirected.append(record) }
            if outcome.degenerateRings > 0 { degenerate.append(record) }
            if outcome.openRings > 0 { open.append(record) }
            if outcome.area.isEmpty { empty.append(record) }
        }

        var notes: [ShapefileNote] {
            let all: [(ShapefileNote, [Int])] = [
                (.nullShapes(records: null), null), (.emptyShapes(records: empty), empty),
                (.misdirectedRings(records: misdirected), misdirected),
                (.degenerateRings(records: degenerate), degenerate), (.openRings(records: open), open),
            ]
            return all.filter { !$0.1.isEmpty }.map(\.0)
        }
    }
}
