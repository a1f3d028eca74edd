/// Gives a simplified line back the area that it lost on one side.
///
/// Borders bend outwards more than inwards, so that leaving out small bends makes regions shrink. All vertices of the line but
/// its ends are moved to one side by the same length, far below what can be seen, until the area on either side is as before.
struct AreaBalance {
    /// To the right of the line, in steps of the grid.
    private let shift: Double
    private let isClosed: Bool

    /// - Parameters:
    ///   - line: All points.
    ///   - kept: Indices of those that stay.
    ///   - isClosed: Whether the last point is the first; it is moved as well then.
    ///   - limit: The longest shift.
    init(of line: UnsafeBufferPointer<GridPoint>, kept: [Int], isClosed: Bool, limit: Double) {
        self.isClosed = isClosed
        guard kept.count > 2, kept.count < line.count else {
            shift = 0
            return
        }
        var lost = 0.0
        var reach = 0.0
        for place in 1..<kept.count {
            let (from, to) = (kept[place - 1], kept[place])
            // Twice the area between the points left out and the segment that stands for them.
            let origin = line[from]
            var previous = (x: 0.0, y: 0.0)
            for index in (from + 1)...to {
                let x = Double(line[index].x) - Double(origin.x)
                let y = Double(line[index].y) - Double(origin.y)
                lost += previous.x * y - x * previous.y
                previous = (x, y)
            }
            if place + 1 < kept.count { reach += Self.span(line, kept[place - 1], kept[place + 1]).length }
        }
        if isClosed { reach += Self.span(line, kept[kept.count - 2], kept[1]).length }
        shift = reach > 0 ? min(limit, max(-limit, lost / reach)) : 0
    }

    /// Where a kept point is moved to.
    @inline(__always)
    func moved(_ place: Int, of line: UnsafeBufferPointer<GridPoint>, kept: [Int]) -> (x: Double, y: Double) {
        let point = line[kept[place]]
        let (x, y) = (Double(point.x), Double(point.y))
        let isEnd = place == 0 || place == kept.count - 1
        guard shift != 0, !isEnd || isClosed else { return (x, y) }
        let span = Self.span(line, kept[isEnd ? kept.count - 2 : place - 1], kept[isEnd ? 1 : place + 1])
        guard span.length > 0 else { return (x, y) }
        return (x + shift * span.y / span.length, y - shift * span.x / span.length)
    }

    @inline(__always)
    private static func span(
        _ line: UnsafeBufferPointer<GridPoint>, _ from: Int, _ to: Int
    ) -> (x: Double, y: Double, length: Double) {
        let x = Double(line[to].x) - Double(line[from].x)
        let y = Double(line[to].y) - Double(line[from].y)
        return (x, y, (x * x + y * y).squareRoot())
    }
}
