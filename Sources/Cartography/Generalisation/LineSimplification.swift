/// Leaves out the vertices of a line that matter least (M. Visvalingam and J. D. Whyatt, Line generalisation by repeated
/// elimination of points, The Cartographic Journal 30 (1993), 46–51).
///
/// A vertex matters as much as the triangle with its neighbours is large; triangles at acute angles count less, those at flat
/// angles more (weight 1 − 0.7 · cos of the angle, as in mapshaper), which makes lines smoother. Keeps its working space from
/// one line to the next.
struct LineSimplification {
    /// Links of the vertices that are left.
    private var previous: [Int32] = []
    private var next: [Int32] = []
    /// For each vertex its valid entry in the heap.
    private var entries: [UInt64] = []
    /// Size of the triangle (as the bits of a `Float`, which sort like the number) and vertex; smallest first.
    private var heap: [UInt64] = []

    /// Calls back with the indices of the points that stay, ends included.
    ///
    /// - Parameters:
    ///   - line: Points of a line.
    ///   - threshold: Smaller triangles go, in squared units of the points; 0 keeps every vertex.
    ///   - isClosed: Whether the last point is the first; at least three different ones stay then.
    mutating func forEachKept(
        in line: UnsafeBufferPointer<GridPoint>, threshold: Double, isClosed: Bool, _ body: (Int) -> Void
    ) {
        let kept = isClosed ? 4 : 2
        guard threshold > 0, line.count > kept else {
            for index in line.indices { body(index) }
            return
        }
        let room = line.count
        if entries.count < room {
            previous = Array(repeating: 0, count: room)
            next = previous
            entries = Array(repeating: 0, count: room)
        }
        heap.removeAll(keepingCapacity: true)
        let limit = Float(threshold)
        previous.withUnsafeMutableBufferPointer { previous in
            next.withUnsafeMutableBufferPointer { next in
                entries.withUnsafeMutableBufferPointer { entries in
                    Self.thin(line, limit, kept, previous, next, entries, &heap)
                    var index = 0
                    while index < line.count {
                        body(index)
                        index = Int(next[index])
                    }
                }
            }
        }
    }

    private static func thin(
        _ line: UnsafeBufferPointer<GridPoint>, _ limit: Float, _ kept: Int,
        _ previous: UnsafeMutableBufferPointer<Int32>, _ next: UnsafeMutableBufferPointer<Int32>,
        _ entries: UnsafeMutableBufferPointer<UInt64>, _ heap: inout [UInt64]
    ) {
        let last = line.count - 1
        // Behind all entries of sizes below the limit.
        let end = UInt64(limit.bitPattern) << 32
        for index in 0...last {
            previous[index] = Int32(truncatingIfNeeded: index - 1)
            next[index] = Int32(truncatingIfNeeded: index + 1)
            guard index > 0, index < last else { continue }
            let size = size(line[index - 1], line[index], line[index + 1])
            entries[index] = entry(size, index)
            if size < limit { heap.append(entries[index]) }
        }
        MinimumHeap.order(&heap)
        var left = line.count
        while left > kept, let smallest = heap.first {
            let vertex = Int(smallest & 0xFFFF_FFFF)
            let current = entries[vertex]
            if current != smallest, current < end {
                // It has grown since, and comes again in its turn.
                MinimumHeap.replaceFirst(by: current, &heap)
                continue
            }
            MinimumHeap.removeFirst(&heap)
            guard current == smallest else { continue }
            entries[vertex] = .max
            left -= 1
            let (before, after) = (Int(previous[vertex]), Int(next[vertex]))
            next[before] = Int32(truncatingIfNeeded: after)
            previous[after] = Int32(truncatingIfNeeded: before)
            if before > 0 {
                let size = size(line[Int(previous[before])], line[before], line[after])
                update(before, size, end, entries, &heap)
            }
            if after < last {
                let size = size(line[before], line[after], line[Int(next[after])])
                update(after, size, end, entries, &heap)
            }
        }
    }

    /// Gives a vertex another size. The heap holds an entry for each vertex below the limit that is not larger than the size
    /// it has now: most grow, and need no further one.
    @inline(__always)
    private static func update(
        _ vertex: Int, _ size: Float, _ end: UInt64, _ entries: UnsafeMutableBufferPointer<UInt64>,
        _ heap: inout [UInt64]
    ) {
        let entry = entry(size, vertex)
        if entry < entries[vertex], entry < end { MinimumHeap.insert(entry, &heap) }
        entries[vertex] = entry
    }

    @inline(__always)
    private static func entry(_ size: Float, _ vertex: Int) -> UInt64 {
        UInt64(size.bitPattern) << 32 | UInt64(UInt32(truncatingIfNeeded: vertex))
    }

    @inline(__always)
    private static func size(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Float {
        let (bx, by) = (Double(b.x), Double(b.y))
        let (ux, uy, vx, vy) = (Double(a.x) - bx, Double(a.y) - by, Double(c.x) - bx, Double(c.y) - by)
        let lengths = ((ux * ux + uy * uy) * (vx * vx + vy * vy)).squareRoot()
        guard lengths > 0 else { return 0 }
        return Float(abs(ux * vy - uy * vx) / 2 * (1 - 0.7 * (ux * vx + uy * vy) / lengths))
    }
}

/// A heap of whole numbers, the smallest first.
private enum MinimumHeap {
    static func order(_ heap: inout [UInt64]) {
        for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(&heap, from: index) }
    }

    @inline(__always)
    static func insert(_ number: UInt64, _ heap: inout [UInt64]) {
        heap.append(number)
        heap.withUnsafeMutableBufferPointer { heap in
            var child = heap.count - 1
            while child > 0 {
                let parent = (child - 1) / 2
                guard number < heap[parent] else { break }
                heap[child] = heap[parent]
                child = parent
            }
            heap[child] = number
        }
    }

    @inline(__always)
    static func removeFirst(_ heap: inout [UInt64]) {
        guard let last = heap.popLast(), !heap.isEmpty else { return }
        replaceFirst(by: last, &heap)
    }

    @inline(__always)
    static func replaceFirst(by number: UInt64, _ heap: inout [UInt64]) {
        heap[0] = number
        sink(&heap, from: 0)
    }

    @inline(__always)
    private static func sink(_ heap: inout [UInt64], from start: Int) {
        heap.withUnsafeMutableBufferPointer { heap in
            let number = heap[start]
            var parent = start
            while true {
                var child = 2 * parent + 1
                guard child < heap.count else { break }
                if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
                guard heap[child] < number else { break }
                heap[parent] = heap[child]
                parent = child
            }
            heap[parent] = number
        }
    }
}
