/// Positions spread evenly over an area, for asking how much of it lies in another one.
struct AreaSamples {
    /// The middle of the longest stretch that one of the lines has in the area.
    let middle: Position
    /// All of them, from south to north and west to east.
    let positions: [Position]

    private static let lines = 9
    private static let count = 32

    /// `nil` for an area without extent.
    init?(of area: MultiPolygon, box: BoundingBox) {
        var stretches: [(y: Double, from: Double, to: Double)] = []
        var total = 0.0
        for line in 0..<Self.lines {
            let y = box.minY + box.height * ((Double(line) + 0.5) / Double(Self.lines))
            let crossings = Self.crossings(of: area, at: y)
            for pair in stride(from: 0, to: crossings.count - 1, by: 2) where crossings[pair] < crossings[pair + 1] {
                stretches.append((y, crossings[pair], crossings[pair + 1]))
                total += crossings[pair + 1] - crossings[pair]
            }
        }
        guard total > 0, let longest = stretches.max(by: { $0.to - $0.from < $1.to - $1.from }) else { return nil }
        middle = Position(x: (longest.from + longest.to) / 2, y: longest.y)
        var positions: [Position] = []
        var passed = 0.0
        for stretch in stretches {
            let length = stretch.to - stretch.from
            while positions.count < Self.count {
                let wanted = total * ((Double(positions.count) + 0.5) / Double(Self.count)) - passed
                guard wanted < length else { break }
                positions.append(Position(x: stretch.from + wanted, y: stretch.y))
            }
            passed += length
        }
        self.positions = positions
    }

    /// Where the borders of an area cross a horizontal line, from west to east.
    private static func crossings(of area: MultiPolygon, at y: Double) -> [Double] {
        var crossings: [Double] = []
        area.positions.withUnsafeBufferPointer { positions in
            var start = 0
            for end in area.ringEnds {
                for index in (start + 1)..<max(start + 1, end) {
                    let (a, b) = (positions[index - 1], positions[index])
                    guard (a.y > y) != (b.y > y) else { continue }
                    crossings.append(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x))
                }
                start = end
            }
        }
        return crossings.sorted()
    }
}
