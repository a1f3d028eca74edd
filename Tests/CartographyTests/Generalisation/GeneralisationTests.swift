import Foundation
import Geography
import Testing

@testable import Cartography

@Suite("Shared borders are generalised once")
struct GeneralisationTests {
    /// A grid of squares whose borders are wavy lines, shared vertex for vertex.
    static func wavyGrid(side: Int, steps: Int, seed: UInt64) -> [MultiPolygon?] {
        var random = SplitMix(state: seed)
        var noise: [String: [Double]] = [:]
        func line(_ name: String) -> [Double] {
            if let known = noise[name] { return known }
            let values = (0...steps).map { $0 == 0 || $0 == steps ? 0 : random.next() * 0.12 - 0.06 }
            noise[name] = values
            return values
        }
        var areas: [MultiPolygon?] = []
        for row in 0..<side {
            for column in 0..<side {
                let part = { (index: Int) in Double(index) / Double(steps) }
                let bottom = line("h\(row),\(column)"), top = line("h\(row + 1),\(column)")
                let left = line("v\(row),\(column)"), right = line("v\(row),\(column + 1)")
                let (x, y) = (Double(column), Double(row))
                var ring: [Position] = []
                for i in 0..<steps { ring.append(Position(x: x + part(i), y: y + bottom[i])) }
                for i in 0..<steps { ring.append(Position(x: x + 1 + right[i], y: y + part(i))) }
                for i in 0..<steps { ring.append(Position(x: x + 1 - part(i), y: y + 1 + top[steps - i])) }
                for i in 0..<steps { ring.append(Position(x: x + left[steps - i], y: y + 1 - part(i))) }
                areas.append(MultiPolygon(outerRing: ring))
            }
        }
        return areas
    }

    /// A frame in which one unit of the map is a given length on the sheet.
    static func generalised(
        _ areas: [MultiPolygon?], visibleLength: Double, millimetresPerUnit: Double = 10, groups: [Int]? = nil,
        workers: Int = 1
    ) -> Generalisation {
        let coverage = Coverage(areas, workers: workers)
        let box = coverage.boundingBox ?? BoundingBox(minX: 0, minY: 0, maxX: 1, maxY: 1)
        let frame = MapFrame(
            showing: box, x: 0, y: 0, width: box.width * millimetresPerUnit, height: box.height * millimetresPerUnit)
        return Generalisation(
            coverage, in: frame, visibleLength: visibleLength * millimetresPerUnit, groups: groups, workers: workers)
    }

    @Test(
        "Neighbours stay joined: together they still cover the same area, and each inner border is there twice",
        arguments: [1, 2, 3])
    func joined(seed: UInt64) {
        let areas = Self.wavyGrid(side: 4, steps: 40, seed: seed)
        let before = areas.reduce(0) { $0 + ($1?.positions.count ?? 0) }
        let result = Self.generalised(areas, visibleLength: 0.08)
        let after = result.areas.reduce(0) { $0 + ($1?.positions.count ?? 0) }
        #expect(after < before / 2)
        #expect(result.areas.allSatisfy { $0?.polygonCount == 1 })
        // What the regions cover together is what the outline encloses: no gap, no overlap.
        var edges: [String: Int] = [:]
        for case let area? in result.areas {
            for ring in area.rings {
                for (a, b) in zip(ring.positions, ring.positions.dropFirst()) {
                    edges["\(b.x) \(b.y) \(a.x) \(a.y)", default: 0] -= 1
                    edges["\(a.x) \(a.y) \(b.x) \(b.y)", default: 0] += 1
                }
            }
        }
        let unmatched = edges.values.filter { $0 > 0 }.count
        let outline = result.borders.outline.positions.count - result.borders.outline.ends.count
        #expect(unmatched == outline)
    }

    @Test("Lines meet at vertices only afterwards, whatever the seed", arguments: [1, 2, 3, 4, 5])
    func crossings(seed: UInt64) {
        let result = Self.generalised(Self.wavyGrid(side: 3, steps: 60, seed: seed), visibleLength: 0.2)
        var segments: [Crossing.Segment] = []
        for (arc, runs) in [result.borders.inner, result.borders.outline].enumerated() {
            var start = 0
            for end in runs.ends {
                for at in (start + 1)..<end {
                    let points = [runs.positions[at - 1], runs.positions[at]].map {
                        GridPoint(x: Int32(($0.x * 100).rounded()), y: Int32(($0.y * 100).rounded()))
                    }
                    segments.append(.init(a: points[0], b: points[1], arc: Int32(arc), index: Int32(at)))
                }
                start = end
            }
        }
        #expect(segments.count > 30)
        let pairs = CrossingIndex(segments, arcCount: 2, workers: 1).pairs()
        #expect(pairs.allSatisfy { $0.meeting == .sharing })
    }

    @Test("A hole and the exclave that fills it stay, however small; an island that nobody needs goes")
    func exclave() {
        let small = [(4.0, 4.0), (4.01, 4), (4.01, 4.01), (4, 4.01), (4, 4)].map { Position(x: $0.0, y: $0.1) }
        var around = MultiPolygon()
        around.append(
            outer: [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)].map { Position(x: $0.0, y: $0.1) }[...],
            holes: [small[...]])
        var owner = Squares.square(20, 0, 5)
        owner.append(MultiPolygon(outerRing: small))
        owner.append(Squares.square(40, 0, 0.01))
        let result = Self.generalised([around, owner], visibleLength: 1)
        #expect(result.areas[0]?.holeCount == 1)
        #expect(result.areas[1]?.polygonCount == 2)
    }

    @Test("No region vanishes, however coarse the sheet", arguments: [10, 0.001])
    func nothingVanishes(millimetresPerUnit: Double) {
        let result = Self.generalised(
            Self.wavyGrid(side: 3, steps: 20, seed: 9), visibleLength: 100, millimetresPerUnit: millimetresPerUnit)
        #expect(result.areas.allSatisfy { abs($0?.planarArea ?? 0) > 0 })
    }

    @Test("Without a visible size every vertex stays")
    func everything() {
        let areas = Self.wavyGrid(side: 2, steps: 10, seed: 7)
        let result = Self.generalised(areas, visibleLength: 0, millimetresPerUnit: 1000)
        for (before, after) in zip(areas, result.areas) {
            #expect(before?.positions.count == after?.positions.count)
            #expect(abs((before?.planarArea ?? 0) - (after?.planarArea ?? 1) / 1e6) < 5e-4)
        }
    }

    @Test("The result is the same for any number of threads")
    func workers() {
        let areas = Self.wavyGrid(side: 12, steps: 60, seed: 3)
        let one = Self.generalised(areas, visibleLength: 0.05)
        for workers in [2, 4] {
            let other = Self.generalised(areas, visibleLength: 0.05, workers: workers)
            #expect(one.areas == other.areas)
            #expect(one.borders.inner.positions == other.borders.inner.positions)
        }
    }

    @Test("A border of two regions is one inner line, all else is outline")
    func borders() {
        let squares = [Squares.square(0, 0, 1), Squares.square(1, 0, 1)]
        let result = Self.generalised(squares + [nil], visibleLength: 0)
        #expect(result.borders.inner.ends.count == 1)
        #expect(result.borders.inner.positions.count == 2)
        #expect(result.borders.outline.ends.count == 2)
        #expect(result.borders.mismatch(with: result.areas) == 0)
        #expect(result.areas[2] == nil)
    }

    @Test("A border between two larger areas is told from one within them")
    func groups() {
        let squares = (0..<3).map { Squares.square(Double($0), 0, 1) }
        let result = Self.generalised(squares, visibleLength: 0, groups: [1, 1, 2])
        #expect(result.borders.inner.positions.map(\.x) == [10, 10])
        #expect(result.borders.betweenGroups.positions.map(\.x) == [20, 20])
    }

    @Test("Neighbours that do not share their vertices are told from a true outline")
    func mismatch() {
        let left = Squares.square(0, 0, 1)
        let right = MultiPolygon(
            outerRing: [(1, 0), (2, 0), (2, 1), (1, 1), (1, 0.5)].map { Position(x: $0.0, y: $0.1) })
        let result = Self.generalised([left, right], visibleLength: 0)
        #expect(result.borders.mismatch(with: result.areas) > 0.2)
    }

    @Test(
        "A ring that crosses itself in the data is taken apart where it does, and encloses the same by the even–odd rule"
    )
    func figureOfEight() {
        let eight = MultiPolygon(
            outerRing: [(0, 0), (4, 4), (4, 0), (0, 4.5), (0, 0)].map { Position(x: $0.0, y: $0.1) })
        let result = Self.generalised([eight], visibleLength: 0.01)
        #expect(result.tangledInData == [0])
        #expect(result.areas[0]?.polygonCount == 2)
        #expect(abs(abs(result.areas[0]?.planarArea ?? 0) / 100 - 8.53) < 0.05)
    }

    @Test("A ring that touches itself is named, whatever is generalised; a hole that touches its ring is none")
    func pinch() {
        func area(_ points: [(Double, Double)]) -> MultiPolygon {
            MultiPolygon(outerRing: points.map { Position(x: $0.0, y: $0.1) })
        }
        let whole = area([(20, 0), (24, 0), (24, 4), (20, 4), (20, 0)])
        let pinched = area([(0, 0), (4, 0), (2, 2), (4, 4), (0, 4), (2, 2), (0, 0)])
        var holed = MultiPolygon()
        holed.append(
            outer: [(10, 0), (10, 4), (14, 4), (14, 0), (12, 0), (10, 0)].map { Position(x: $0.0, y: $0.1) }[...],
            holes: [[(12, 0), (13, 2), (11, 2), (12, 0)].map { Position(x: $0.0, y: $0.1) }[...]])
        for visibleLength in [0, 0.01] {
            let result = Self.generalised([whole, pinched, holed], visibleLength: visibleLength)
            #expect(result.tangledInData == [1])
            // Two triangles that meet in a point, where there was one ring.
            #expect(result.areas.map { $0?.polygonCount } == [1, 2, 1])
            #expect(abs(abs(result.areas[1]?.planarArea ?? 0) / 100 - 8) < 0.01)
        }
    }

    @Test("Loops of a ring that comes back to a point pass through each of their points once")
    func untangling() {
        let points = [(0, 0), (2, 0), (2, 2), (4, 2), (4, 4), (2, 4), (2, 2), (0, 2)].map {
            GridPoint(x: $0.0, y: $0.1)
        }
        let loops = RingUntangling.loops([points])
        #expect(loops.map(\.count) == [4, 4])
        #expect(RingUntangling.loops([[0, 1, 2, 1].map { GridPoint(x: $0, y: 0) }]).isEmpty)
    }

    @Test("A hole that runs along the border becomes a bay")
    func bay() {
        let outer = [(0, 0), (1, 0), (3, 0), (4, 0), (4, 4), (0, 4)].map { GridPoint(x: $0.0, y: $0.1) }
        let hole = [(1, 0), (1, 2), (3, 2), (3, 0)].map { GridPoint(x: $0.0, y: $0.1) }
        #expect(RingUntangling.loops([outer, hole]).map(\.count) == [8])
    }

    @Test("A line that was smoothed keeps the area on either side of it")
    func balance() {
        let circle = (0..<720).map { step in
            let angle = Double(step) / 360 * Double.pi
            return Position(x: 10 * cos(angle) + 0.05 * cos(angle * 60), y: 10 * sin(angle))
        }
        let area = MultiPolygon(outerRing: circle)
        let result = Self.generalised([area], visibleLength: 1, millimetresPerUnit: 10)
        #expect((result.areas[0]?.positions.count ?? 1000) < 100)
        #expect(abs(abs(result.areas[0]?.planarArea ?? 0) / 100 / area.planarArea - 1) < 0.001)
    }
}

/// Numbers that are the same in every run (S. Vigna, SplitMix64).
struct SplitMix {
    var state: UInt64

    /// 0 ..< 1.
    mutating func next() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
    }
}
