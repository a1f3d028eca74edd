internal import Geography

/// How much each vertex of an arc matters: the weighted area of the triangle with its neighbours at the time it would be left out.
///
/// M. Visvalingam and J. D. Whyatt, Line generalisation by repeated elimination of points, The Cartographic Journal 30 (1993),
/// 46–51. Triangles at acute angles count less, those at flat angles more (weight 1 − 0.7 · cos of the angle, as in mapshaper),
/// which makes lines smoother. The ends of an arc have infinite importance.
struct VertexImportance {
    /// One per position of the arc, in squared units; never less than that of a vertex left out before.
    private(set) var values: [Double]

    /// - Parameters:
    ///   - arc: Positions of an arc.
    ///   - isClosed: Whether the last position is the first; the arc keeps at least three different ones then.
    init(_ arc: ArraySlice<Position>, isClosed: Bool) {
        let first = arc.startIndex
        let count = arc.count
        values = Array(repeating: .infinity, count: count)
        let kept = isClosed ? 4 : 2
        guard count > kept else { return }
        var previous = (0..<count).map { Int32($0 - 1) }
        var next = (0..<count).map { Int32($0 + 1) }
        var queue = TriangleQueue(capacity: count)
        for index in 1..<(count - 1) {
            queue.push(
                Triangle(
                    area: Self.area(arc[first + index - 1], arc[first + index], arc[first + index + 1]), vertex: index))
        }
        var largest = 0.0
        var left = count
        while left > kept, let triangle = queue.pop() {
            let vertex = triangle.vertex
            largest = max(largest, triangle.area)
            values[vertex] = largest
            left -= 1
            let (before, after) = (Int(previous[vertex]), Int(next[vertex]))
            next[before] = Int32(after)
            previous[after] = Int32(before)
            for neighbour in [before, after] where neighbour > 0 && neighbour < count - 1 {
                queue.change(
                    neighbour,
                    to: Self.area(
                        arc[first + Int(previous[neighbour])], arc[first + neighbour], arc[first + Int(next[neighbour])]
                    ))
            }
        }
    }

    private static func area(_ a: Position, _ b: Position, _ c: Position) -> Double {
        let (ux, uy, vx, vy) = (a.x - b.x, a.y - b.y, c.x - b.x, c.y - b.y)
        let lengths = ((ux * ux + uy * uy) * (vx * vx + vy * vy)).squareRoot()
        guard lengths > 0 else { return 0 }
        return abs(ux * vy - uy * vx) / 2 * (1 - 0.7 * (ux * vx + uy * vy) / lengths)
    }
}

private struct Triangle {
    var area: Double
    let vertex: Int
}

/// Triangles, the smallest first (binary heap that knows where each vertex is).
private struct TriangleQueue {
    private var heap: [Triangle] = []
    private var places: [Int32]

    init(capacity: Int) {
        heap.reserveCapacity(capacity)
        places = Array(repeating: -1, count: capacity)
    }

    mutating func push(_ triangle: Triangle) {
        heap.append(triangle)
        places[triangle.vertex] = Int32(heap.count - 1)
        rise(from: heap.count - 1)
    }

    mutating func pop() -> Triangle? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        places[first.vertex] = -1
        if !heap.isEmpty {
            heap[0] = last
            places[last.vertex] = 0
            sink(from: 0)
        }
        return first
    }

    mutating func change(_ vertex: Int, to area: Double) {
        let place = Int(places[vertex])
        guard place >= 0 else { return }
        let old = heap[place].area
        heap[place].area = area
        if area < old { rise(from: place) } else { sink(from: place) }
    }

    private func goesBefore(_ left: Int, _ right: Int) -> Bool {
        (heap[left].area, heap[left].vertex) < (heap[right].area, heap[right].vertex)
    }

    private mutating func swap(_ left: Int, _ right: Int) {
        heap.swapAt(left, right)
        places[heap[left].vertex] = Int32(left)
        places[heap[right].vertex] = Int32(right)
    }

    private mutating func rise(from start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard goesBefore(child, parent) else { return }
            swap(child, parent)
            child = parent
        }
    }

    private mutating func sink(from start: Int) {
        var parent = start
        while true {
            var child = 2 * parent + 1
            guard child < heap.count else { return }
            if child + 1 < heap.count, goesBefore(child + 1, child) { child += 1 }
            guard goesBefore(child, parent) else { return }
            swap(child, parent)
            parent = child
        }
    }
}
