internal import Geography

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
