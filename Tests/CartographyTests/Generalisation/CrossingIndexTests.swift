import Testing

@testable import Cartography

/// What meets, against a comparison of each segment with each other one.
struct CrossingIndexTests {
    typealias Segment = Crossing.Segment

    /// Two segments that meet, by arc and number, in either order the same.
    struct Found: Hashable {
        let places: Set<[Int32]>
        let meeting: Int

        init(_ one: Segment, _ other: Segment, _ meeting: Crossing.Meeting) {
            places = [[one.arc, one.index], [other.arc, other.index]]
            self.meeting = meeting.rawValue
        }
    }

    @Test(
        "All that meets is found, of all lines and of those that were replaced",
        arguments: zip([1, 2, 3, 4, 5], [1, 3, 1, 3, 3]))
    func pairs(seed: UInt64, workers: Int) {
        var random = SplitMix(state: seed)
        // More than five thousand segments are searched by several threads.
        let isLarge = seed == 5
        var lines = (0..<60).map { _ in Self.line(isLarge ? 90 : 12, &random) }
        var index = CrossingIndex(lines.indices.flatMap { Self.segments(lines, $0) }, arcCount: 60, workers: workers)
        #expect(Self.found(index.pairs(), index) == Self.plainlyFound(lines) { _ in true })
        for round in 0..<(isLarge ? 1 : 3) {
            let arcs = [round, 10, 20 + round]
            // Farther out than any line before.
            for arc in arcs { lines[arc] = Self.line(12, &random, reach: 1_500) }
            index.replace(arcs) { Self.segments(lines, $0) }
            #expect(Self.found(index.pairs(of: arcs), index) == Self.plainlyFound(lines) { arcs.contains($0) })
        }
    }

    private static func line(_ count: Int, _ random: inout SplitMix, reach: Double = 1_000) -> [GridPoint] {
        var (x, y) = (random.next() * reach - reach / 2, random.next() * reach - reach / 2)
        return (0..<count).map { _ in
            x += random.next() * 60 - 30
            y += random.next() * 60 - 30
            // Coarse, so that some meet at their ends and some lie on each other.
            return GridPoint(x: Int32(x / 5) * 5, y: Int32(y / 5) * 5)
        }
    }

    private static func segments(_ lines: [[GridPoint]], _ arc: Int) -> [Segment] {
        let line = lines[arc]
        return line.indices.dropLast().map {
            Segment(a: line[$0], b: line[$0 + 1], arc: Int32(arc), index: Int32($0))
        }
    }

    private static func found(_ pairs: [Crossing.Pair], _ index: CrossingIndex) -> Set<Found> {
        let found = pairs.map { Found(index.segment($0.first), index.segment($0.second), $0.meeting) }
        #expect(Set(found).count == found.count, "Each pair comes once.")
        return Set(found)
    }

    private static func plainlyFound(_ lines: [[GridPoint]], where isWanted: (Int) -> Bool) -> Set<Found> {
        let all = lines.indices.flatMap { segments(lines, $0) }
        var found: Set<Found> = []
        for one in all.indices {
            for other in (one + 1)..<all.count where isWanted(Int(all[one].arc)) || isWanted(Int(all[other].arc)) {
                if let meeting = Crossing.meeting(all[one], all[other]) {
                    found.insert(Found(all[one], all[other], meeting))
                }
            }
        }
        return found
    }
}
