internal import Geography

/// The borders of regions as lines of their own: each shared one once, and the outline of them all.
struct BorderLines {
    /// Lines between two regions, of one larger area if such are known.
    var inner = Runs()
    /// Lines between regions of different larger areas, e.g. counties.
    var betweenGroups = Runs()
    /// Lines that only one region has: the outline, unless the neighbours of the set do not share their vertices.
    var outline = Runs()

    /// Open lines in one flat buffer.
    struct Runs {
        /// Millimetres on the sheet, line after line.
        private(set) var positions: [Position] = []
        /// For each line the index after its last position.
        private(set) var ends: [Int] = []

        /// Adds a line in hundredths of a millimetre.
        mutating func append(_ line: ArraySlice<GridPoint>) {
            for point in line { positions.append(point.inMillimetres) }
            ends.append(positions.count)
        }
    }

    /// Share (0...1) of the outline's edges behind which another region lies: borders that do not match.
    ///
    /// Looks a little way beyond up to 500 of them.
    func mismatch(with areas: [MultiPolygon?]) -> Double {
        guard outline.positions.count > 1, areas.count > 1 else { return 0 }
        let candidates = AreasByEasting(areas)
        let step = max(1, outline.positions.count / 500)
        var sampled = 0
        var covered = 0
        let firsts = Set([0] + outline.ends)
        for index in stride(from: 1, to: outline.positions.count, by: step) where !firsts.contains(index) {
            let (a, b) = (outline.positions[index - 1], outline.positions[index])
            let (dx, dy) = (b.x - a.x, b.y - a.y)
            let length = (dx * dx + dy * dy).squareRoot()
            guard length > 0 else { continue }
            sampled += 1
            // Outer rings run counter-clockwise in the data, so the outside is on the right hand; y points downwards here.
            let offset = max(length * 0.01, 1e-6)
            let beyond = Position(x: (a.x + b.x) / 2 - dy / length * offset, y: (a.y + b.y) / 2 + dx / length * offset)
            let hit = candidates.contains(beyond) { region in
                areas[region]?.rings.reduce(false) { $0 != ($1.side(of: beyond) == .inside) } ?? false
            }
            if hit { covered += 1 }
        }
        return sampled == 0 ? 0 : Double(covered) / Double(sampled)
    }
}

/// Boxes of areas from west to east, to look for those around a position.
private struct AreasByEasting {
    private let boxes: [(box: BoundingBox, area: Int)]
    private let widest: Double

    init(_ areas: [MultiPolygon?]) {
        boxes = areas.indices.compactMap { area in areas[area]?.boundingBox.map { ($0, area) } }
            .sorted { ($0.box.minX, $0.area) < ($1.box.minX, $1.area) }
        widest = boxes.reduce(0) { max($0, $1.box.width) }
    }

    /// Whether an area whose box holds a position fulfils a condition.
    func contains(_ position: Position, where condition: (Int) -> Bool) -> Bool {
        var (low, high) = (0, boxes.count)
        while low < high {
            let middle = (low + high) / 2
            if boxes[middle].box.minX < position.x - widest { low = middle + 1 } else { high = middle }
        }
        var index = low
        while index < boxes.count, boxes[index].box.minX <= position.x {
            if boxes[index].box.contains(position), condition(boxes[index].area) { return true }
            index += 1
        }
        return false
    }
}
