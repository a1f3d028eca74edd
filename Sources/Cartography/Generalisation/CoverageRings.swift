internal import Geography
internal import Parallelism

/// The rings of all areas on a grid, in one flat buffer.
///
/// Each ring stands between a copy of its last point and a copy of its first one, so that both neighbours of every vertex
/// are at hand without asking where the ring begins. Points that repeat the one before are left out.
struct CoverageRings {
    /// All rings; also room that repeated points would have taken.
    var points: [GridPoint]
    /// For each ring the index of its first point.
    private(set) var starts: [Int]
    /// For each ring its number of points, closing one not counted; 0 where fewer than three differ.
    private(set) var counts: [Int]
    /// For each ring twice its area in squared steps, without sign.
    private(set) var doubledAreas: [Double]
    /// For each ring whether it is the first of its polygon.
    private(set) var isOuter: [Bool]
    /// Number of rings before each area's first one, and of all of them at the end.
    let firstRings: [Int]

    /// Room for the rings of areas, whose points are laid down later.
    init(roomFor areas: [MultiPolygon?], workers: Int) {
        var firstRings = [0]
        firstRings.reserveCapacity(areas.count + 1)
        var room = 0
        var starts: [Int] = []
        var isOuter: [Bool] = []
        for area in areas {
            if let area {
                var start = 0
                for end in area.ringEnds {
                    starts.append(room + 1)
                    // The closing position of the ring is one of its two copies.
                    room += end - start + 1
                    start = end
                }
                let first = isOuter.count
                isOuter.append(contentsOf: repeatElement(false, count: area.ringCount))
                if area.ringCount > 0 { isOuter[first] = true }
                for end in area.polygonEnds.dropLast() { isOuter[first + end] = true }
            }
            firstRings.append(starts.count)
        }
        points = Array(repeating: GridPoint(x: 0, y: 0), count: room + 1, workers: workers)
        counts = Array(repeating: 0, count: starts.count)
        doubledAreas = Array(repeating: 0, count: starts.count)
        self.starts = starts
        self.isOuter = isOuter
        self.firstRings = firstRings
    }

    /// Number of rings.
    var ringCount: Int { starts.count }

    /// The points of the ring that a point belongs to.
    func range(around point: Int) -> Range<Int> {
        var (low, high) = (0, starts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= point { low = middle } else { high = middle - 1 }
        }
        return starts[low]..<starts[low] + counts[low]
    }

    /// Lays the areas down that a function delivers, each once, from any thread.
    mutating func fill<Failure: Error>(
        _ areas: [MultiPolygon?], on grid: PlanarGrid,
        from deliver: (_ body: @Sendable (Int, UnsafeBufferPointer<Position>) -> Void) throws(Failure) -> Void
    ) throws(Failure) -> [BoundingBox?] {
        var boxes = [BoundingBox?](repeating: nil, count: areas.count)
        let (starts, firstRings) = (starts, firstRings)
        // Every area has its own part of each buffer.
        try points.withDisjointPlaces { points throws(Failure) in
            try counts.withDisjointPlaces { counts throws(Failure) in
                try doubledAreas.withDisjointPlaces { doubledAreas throws(Failure) in
                    try boxes.withDisjointPlaces { boxes throws(Failure) in
                        try deliver { index, positions in
                            guard let area = areas[index], positions.count == area.positions.count,
                                let base = points.all.baseAddress
                            else { return }
                            boxes[index] = BoundingBox(positions)
                            var from = 0
                            for (ring, end) in zip(firstRings[index]..., area.ringEnds) {
                                let laid = Self.lay(
                                    UnsafeBufferPointer(rebasing: positions[from..<max(from, end - 1)]), on: grid,
                                    at: base + starts[ring])
                                counts[ring] = laid.count
                                doubledAreas[ring] = laid.doubledArea
                                from = end
                            }
                        }
                    }
                }
            }
        }
        return boxes
    }

    /// Lays one ring down, without its closing position.
    private static func lay(
        _ ring: UnsafeBufferPointer<Position>, on grid: PlanarGrid, at target: UnsafeMutablePointer<GridPoint>
    ) -> (count: Int, doubledArea: Double) {
        var count = 0
        var doubledArea = 0.0
        for position in ring {
            let point = grid.point(at: position)
            if count > 0 {
                let before = target[count - 1]
                if before == point { continue }
                let (x, y) = (Double(target[0].x), Double(target[0].y))
                doubledArea +=
                    (Double(before.x) - x) * (Double(point.y) - y) - (Double(point.x) - x) * (Double(before.y) - y)
            }
            target[count] = point
            count += 1
        }
        while count > 1, target[count - 1] == target[0] { count -= 1 }
        guard count >= 3 else { return (0, 0) }
        target[-1] = target[count - 1]
        target[count] = target[0]
        return (count, abs(doubledArea))
    }

    /// Turns a ring so that it begins with another of its points, here and in a list that goes with the points.
    mutating func rotate(_ ring: Int, by offset: Int, alongWith ids: inout [Int32]) {
        guard offset > 0 else { return }
        let range = starts[ring]..<starts[ring] + counts[ring]
        Self.rotate(&points, range, by: offset)
        Self.rotate(&ids, range, by: offset)
        points[range.upperBound] = points[range.lowerBound]
        ids[range.upperBound] = ids[range.lowerBound]
    }

    private static func rotate<Element>(_ list: inout [Element], _ range: Range<Int>, by offset: Int) {
        let middle = range.lowerBound + offset
        list[range.lowerBound..<middle].reverse()
        list[middle..<range.upperBound].reverse()
        list[range].reverse()
    }
}
