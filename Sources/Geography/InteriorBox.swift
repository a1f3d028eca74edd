/// The largest upright box of a given shape that fits into an area: where horizontal text has most room.
///
/// Best-first search over quarters of the bounding box, as in Mapbox' polylabel (Agafonkin 2016), with the maximum norm
/// in place of the Euclidean one: in coordinates squeezed by the shape of the box, its half height is exactly the
/// distance in that norm from its middle to the border.
public struct InteriorBox: Equatable, Sendable {
    /// Middle of the box.
    public let center: Position
    /// Half of its height, in the unit of the coordinates.
    public let halfHeight: Double
    /// Half of its width.
    public let halfWidth: Double

    /// Finds the box.
    ///
    /// - Parameters:
    ///   - area: Planar coordinates.
    ///   - aspect: Width divided by height, above 0.
    ///   - precision: How far the half height may stay below the best one, in the unit of the coordinates.
    /// - Returns: The box, or `nil` for an area without parts or extent.
    ///
    /// ```swift
    /// InteriorBox(in: square10by10, aspect: 2, precision: 0.01)  // center (5, …), half width 5, half height 2.5
    /// ```
    public init?(in area: MultiPolygon, aspect: Double, precision: Double) {
        guard aspect > 0, precision > 0, let box = area.boundingBox, box.width > 0, box.height > 0 else { return nil }
        let border = SqueezedBorder(area, aspect: aspect)
        let (width, height) = (box.width / aspect, box.height)
        var queue = CellQueue()
        let side = min(width, height)
        var best = border.cell(x: box.minX / aspect + width / 2, y: box.minY + height / 2, half: 0)
        for column in 0..<min(64, Int((width / side).rounded(.up))) {
            for row in 0..<min(64, Int((height / side).rounded(.up))) {
                queue.push(
                    border.cell(
                        x: box.minX / aspect + (Double(column) + 0.5) * side,
                        y: box.minY + (Double(row) + 0.5) * side, half: side / 2))
            }
        }
        var visited = 0
        while let cell = queue.pop(), cell.potential - best.distance > precision, visited < 20_000 {
            visited += 1
            if cell.distance > best.distance { best = cell }
            let half = cell.half / 2
            for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
                let part = border.cell(x: cell.x + dx, y: cell.y + dy, half: half)
                if part.potential - best.distance > precision { queue.push(part) }
            }
        }
        guard best.distance > 0 else { return nil }
        center = Position(x: best.x * aspect, y: best.y)
        halfHeight = best.distance
        halfWidth = best.distance * aspect
    }
}

/// A square of the search.
private struct Square {
    var x: Double
    var y: Double
    var half: Double
    /// From its middle to the border; negative outside.
    var distance: Double
    /// The most that any point of it can reach.
    var potential: Double { distance + half }
}

/// All segments of an area in one flat buffer, x divided by the shape of the box.
private struct SqueezedBorder {
    private var segments: [SIMD4<Double>] = []

    init(_ area: MultiPolygon, aspect: Double) {
        segments.reserveCapacity(area.positions.count)
        for ring in area.rings {
            var previous: Position?
            for position in ring.positions {
                if let previous {
                    segments.append(SIMD4(previous.x / aspect, previous.y, position.x / aspect, position.y))
                }
                previous = position
            }
        }
    }

    func cell(x: Double, y: Double, half: Double) -> Square {
        var inside = false
        var distance = Double.infinity
        segments.withUnsafeBufferPointer { segments in
            for segment in segments {
                let (ax, ay, bx, by) = (segment[0] - x, segment[1] - y, segment[2] - x, segment[3] - y)
                if (ay > 0) != (by > 0), (ax * (by - ay) - ay * (bx - ax) > 0) == (by > ay) { inside.toggle() }
                // A segment whose box is farther away than the best one need not be looked at closer.
                let outX = max(min(ax, bx), -max(ax, bx), 0)
                let outY = max(min(ay, by), -max(ay, by), 0)
                if max(outX, outY) < distance {
                    distance = min(distance, Self.distance(ax, ay, bx, by))
                }
            }
        }
        return Square(x: x, y: y, half: half, distance: inside ? distance : -distance)
    }

    /// Distance in the maximum norm from the origin to a segment: at an end, or where |x| = |y|.
    private static func distance(_ ax: Double, _ ay: Double, _ bx: Double, _ by: Double) -> Double {
        var least = min(max(abs(ax), abs(ay)), max(abs(bx), abs(by)))
        let (dx, dy) = (bx - ax, by - ay)
        for (numerator, denominator) in [(ay - ax, dx - dy), (-ay - ax, dx + dy)] where denominator != 0 {
            let t = numerator / denominator
            if t > 0, t < 1 { least = min(least, max(abs(ax + t * dx), abs(ay + t * dy))) }
        }
        return least
    }
}

/// The cells still to be looked at, the most promising first (binary heap).
private struct CellQueue {
    private var heap: [Square] = []

    mutating func push(_ cell: Square) {
        heap.append(cell)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].potential > heap[parent].potential else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func pop() -> Square? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < heap.count else { return first }
            if child + 1 < heap.count, heap[child + 1].potential > heap[child].potential { child += 1 }
            guard heap[child].potential > heap[parent].potential else { return first }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
