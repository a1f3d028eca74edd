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
        let boxes = areas.map { $0?.boundingBox }
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
            let hit = areas.indices.contains { region in
                guard boxes[region]?.contains(beyond) == true, let area = areas[region] else { return false }
                return area.rings.reduce(false) { $0 != ($1.side(of: beyond) == .inside) }
            }
            if hit { covered += 1 }
        }
        return sampled == 0 ? 0 : Double(covered) / Double(sampled)
    }
}
