internal import Parallelism

/// Which vertices of the rings are one point.
struct VertexIdentity {
    /// For each point of the rings the index of one that lies on the same place, the same for all of them.
    private(set) var ids: [Int32]

    /// - Parameters:
    ///   - rings: Fewer than 2³¹ points.
    ///   - workers: Threads; each looks after the points in its tiles, so that none waits for another.
    init(_ rings: CoverageRings, workers: Int) {
        ids = Array(repeating: 0, count: rings.points.count, workers: workers)
        let tiles = PointTiles(rings)
        let shares = rings.points.count < 20_000 ? 1 : max(1, min(workers, 64))
        ids.withDisjointPlaces { ids in
            (0..<shares).parallelMap(workers: workers) { worker in
                rings.points.withUnsafeBufferPointer { points in
                    Self.find(points, rings, tiles, worker: worker, of: shares, ids.all)
                }
            }
        }
        for ring in 0..<rings.ringCount where rings.counts[ring] > 0 {
            let (start, count) = (rings.starts[ring], rings.counts[ring])
            ids[start - 1] = ids[start + count - 1]
            ids[start + count] = ids[start]
        }
    }

    private static func find(
        _ points: UnsafeBufferPointer<GridPoint>, _ rings: CoverageRings, _ tiles: PointTiles, worker: Int,
        of shares: Int, _ ids: UnsafeMutableBufferPointer<Int32>
    ) {
        var table = PointTable(expecting: points.count / shares)
        // Workers begin at different rings, so that they do not write beside each other.
        let first = rings.ringCount * worker / shares
        for turn in 0..<rings.ringCount {
            let ring = turn + first < rings.ringCount ? turn + first : turn + first - rings.ringCount
            // The point of an earlier ring that is the last one here, and its ring's range.
            var twin = -1
            var twins = 0..<0
            for index in rings.starts[ring]..<rings.starts[ring] + rings.counts[ring] {
                let point = points[index]
                guard shares == 1 || tiles.worker(for: point, of: shares) == worker else {
                    twin = -1
                    continue
                }
                // A neighbour has the same points in the other direction: what comes next stands before the last one found.
                if twin > twins.lowerBound, points[twin - 1] == point {
                    twin -= 1
                    ids[index] = ids[twin]
                    continue
                }
                let id = table.representative(of: Int32(truncatingIfNeeded: index), among: points)
                ids[index] = id
                twin = Int(id) == index ? -1 : Int(id)
                if twin >= 0, !twins.contains(twin) { twins = rings.range(around: twin) }
            }
        }
    }
}

/// Square tiles over the points, each of which one worker looks after: many steps from point to point wide, so that a border
/// seldom goes from one to the next.
private struct PointTiles: Sendable {
    private let shift: Int32

    /// Looks at some steps to find how long they are.
    init(_ rings: CoverageRings) {
        var (steps, length) = (0, 0.0)
        for ring in stride(from: 0, to: rings.ringCount, by: max(1, rings.ringCount / 1_000)) {
            let start = rings.starts[ring]
            for index in start..<start + min(8, rings.counts[ring]) {
                let (a, b) = (rings.points[index], rings.points[index + 1])
                length += max(abs(Double(a.x) - Double(b.x)), abs(Double(a.y) - Double(b.y)))
                steps += 1
            }
        }
        let side = max(1, 128 * length / Double(max(1, steps)))
        shift = Int32(min(30, side.exponent))
    }

    @inline(__always)
    func worker(for point: GridPoint, of workers: Int) -> Int {
        let tile = GridPoint(x: point.x >> shift, y: point.y >> shift)
        return Int(truncatingIfNeeded: tile.bits.mixed >> 48) % workers
    }
}

/// A set of points by their indices (open addressing, linear probing).
private struct PointTable {
    private var slots: [Int32]
    private var filled = 0

    init(expecting count: Int) {
        // Most points of a coverage are there twice.
        slots = Array(repeating: -1, count: max(64, count))
    }

    /// The first index that came with this point.
    @inline(__always)
    mutating func representative(
        of index: Int32, among points: UnsafeBufferPointer<GridPoint>
    ) -> Int32 {
        let point = points[Int(index)]
        let hash = point.bits.mixed
        let found = slots.withUnsafeMutableBufferPointer { slots -> Int32? in
            var slot = Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(slots.count)).high)
            while slots[slot] >= 0 {
                if points[Int(slots[slot])] == point { return slots[slot] }
                slot = slot + 1 < slots.count ? slot + 1 : 0
            }
            slots[slot] = index
            return nil
        }
        if let found { return found }
        filled += 1
        if filled * 4 > slots.count * 3 { grow(among: points) }
        return index
    }

    private mutating func grow(among points: UnsafeBufferPointer<GridPoint>) {
        var larger = [Int32](repeating: -1, count: slots.count * 2)
        for index in slots where index >= 0 {
            var slot = Int(
                truncatingIfNeeded: points[Int(index)].bits.mixed.multipliedFullWidth(by: UInt64(larger.count)).high)
            while larger[slot] >= 0 { slot = slot + 1 < larger.count ? slot + 1 : 0 }
            larger[slot] = index
        }
        slots = larger
    }
}
