internal import Geography

/// Signs in the regions of a two-way map that carries no labels, so that it can be read in grey too.
struct ClassSigns {
    private let fields: TwoWayClasses
    private let look: SheetLook

    init(_ fields: TwoWayClasses, _ look: SheetLook) {
        self.fields = fields
        self.look = look
    }

    /// One sign per region that has a field and room for it: as large as the region allows, up to that of a label. The middle
    /// sign is left out, as the legend says: among hundreds of signs only those that matter are seen.
    func marks(_ regions: [MapRegion], _ fills: [RegionFill], _ areas: [MultiPolygon?]) -> [SheetMark] {
        let largest = look.labelSize * 0.75
        return regions.indices.compactMap { index -> SheetMark? in
            guard fills[index].classNumber != nil, let number = regions[index].second?.classNumber,
                let sign = fields.second.classes[number - 1].sign, sign != .plusMinus, let area = areas[index],
                let box = InteriorBox(in: area, aspect: 1, precision: 0.05)
            else { return nil }
            let side = min(largest, box.halfHeight * 2 * 0.8)
            guard side >= Self.leastSide * look.scale else { return nil }
            return sign.mark(center: box.center, side: side, colour: fills[index].textColour(look))
        }
    }

    /// Millimetres at scale 1 below which a sign cannot be told any more.
    private static let leastSide = 0.5
}

extension ClassSign {
    /// The sign in lines, within a square.
    func mark(center: Position, side: Double, colour: String) -> SheetMark {
        let half = side / 2
        let lines: [[(Double, Double)]] =
            switch self {
            case .plus: [[(-half, 0), (half, 0)], [(0, -half), (0, half)]]
            case .minus: [[(-half, 0), (half, 0)]]
            case .plusMinus:
                [
                    [(-half * 0.8, -half * 0.25), (half * 0.8, -half * 0.25)],
                    [(0, -half), (0, half * 0.5)], [(-half * 0.8, half), (half * 0.8, half)],
                ]
            }
        var path = SheetPath(positions: [], ends: [], isClosed: false)
        for line in lines {
            path.positions += line.map { Position(x: center.x + $0.0, y: center.y + $0.1) }
            path.ends.append(path.positions.count)
        }
        return .path(path, SheetPaint(stroke: colour, strokeWidth: max(0.15, side * 0.14)))
    }
}
