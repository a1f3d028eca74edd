internal import Foundation

/// Takes rings apart where they come back to a point or run along each other.
enum RingUntangling {
    /// Loops that enclose, by the even–odd rule, what the rings enclose together. The rings meet at their points only.
    ///
    /// Each loop passes through each of its points once, and no segment is in two of them.
    static func loops(_ rings: [[GridPoint]]) -> [[GridPoint]] {
        walks(along: singleSegments(of: rings)).flatMap { simpleLoops($0) }
    }

    /// Loops that pass through each of their points once; ways there and back again are left out.
    static func simpleLoops(_ walk: [GridPoint]) -> [[GridPoint]] {
        var loops: [[GridPoint]] = []
        var path: [GridPoint] = []
        var places: [UInt64: Int] = [:]
        for point in walk {
            if let place = places[point.bits] {
                let loop = path[place...]
                if loop.count >= 3 { loops.append(Array(loop)) }
                for passed in path[(place + 1)...] { places[passed.bits] = nil }
                path.removeLast(path.count - place - 1)
            } else {
                places[point.bits] = path.count
                path.append(point)
            }
        }
        if path.count >= 3 { loops.append(path) }
        return loops
    }

    private struct Segment: Hashable {
        let low: UInt64
        let high: UInt64

        init(_ a: GridPoint, _ b: GridPoint) {
            low = min(a.bits, b.bits)
            high = max(a.bits, b.bits)
        }
    }

    /// The segments that are there an odd number of times, in order: two on each other have nothing between them.
    private static func singleSegments(of rings: [[GridPoint]]) -> [(GridPoint, GridPoint)] {
        var counts: [Segment: Int] = [:]
        let all = rings.flatMap { ring in ring.indices.map { (ring[$0], ring[$0 + 1 < ring.count ? $0 + 1 : 0]) } }
            .filter { $0.0 != $0.1 }
        for (a, b) in all { counts[Segment(a, b), default: 0] += 1 }
        var single: [(GridPoint, GridPoint)] = []
        for (a, b) in all {
            guard let count = counts[Segment(a, b)], !count.isMultiple(of: 2) else { continue }
            counts[Segment(a, b)] = 0
            single.append((a, b))
        }
        return single
    }

    /// How far the way from one point over a second to a third turns to the left, in radians.
    private static func turn(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Double {
        let (ux, uy) = (Double(b.x) - Double(a.x), Double(b.y) - Double(a.y))
        let (vx, vy) = (Double(c.x) - Double(b.x), Double(c.y) - Double(b.y))
        return atan2(ux * vy - uy * vx, ux * vx + uy * vy)
    }

    /// Closed walks that use each segment once.
    private static func walks(along segments: [(GridPoint, GridPoint)]) -> [[GridPoint]] {
        var atPoint: [UInt64: [Int]] = [:]
        for (index, segment) in segments.enumerated() {
            atPoint[segment.0.bits, default: []].append(index)
            atPoint[segment.1.bits, default: []].append(index)
        }
        var isUsed = [Bool](repeating: false, count: segments.count)
        var walks: [[GridPoint]] = []
        for first in segments.indices where !isUsed[first] {
            isUsed[first] = true
            var walk = [segments[first].0]
            var (before, here) = segments[first]
            // Every point has an even number of segments, so the walk ends where it began.
            while here != walk[0] {
                walk.append(here)
                let ways = (atPoint[here.bits] ?? []).filter { !isUsed[$0] }.map { way in
                    (way, segments[way].0 == here ? segments[way].1 : segments[way].0)
                }
                // Rings have their inside on the right. Turning there most sharply, a walk goes round one part of it.
                let next =
                    ways.count < 2 ? ways.first : ways.min { turn(before, here, $0.1) < turn(before, here, $1.1) }
                guard let (way, there) = next else { break }
                isUsed[way] = true
                (before, here) = (here, there)
            }
            walks.append(walk)
        }
        return walks
    }
}
