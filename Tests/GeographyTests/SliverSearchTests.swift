import Geography
import Testing

/// Slivers between areas that should be neighbours.
struct SliverSearchTests {
    private static func area(_ corners: [(Double, Double)]...) -> MultiPolygon {
        var area = MultiPolygon()
        let rings = corners.map { $0.map { Position(x: $0.0, y: $0.1) }[...] }
        area.append(outer: rings[0], holes: Array(rings.dropFirst()))
        return area
    }

    private static func square(_ x: Double, _ y: Double, _ side: Double) -> MultiPolygon {
        area([(x, y), (x + side, y), (x + side, y + side), (x, y + side)])
    }

    @Test func `neighbours that share their vertices have no slivers`() {
        let search = SliverSearch([Self.square(0, 0, 100), Self.square(100, 0, 100), nil, Self.square(0, 100, 100)])
        #expect(search.slivers.isEmpty)
        #expect(search.looseVertices.isEmpty)
        #expect(search.refusal == nil)
    }

    @Test func `ground that two areas cover is an overlap of both`() {
        let search = SliverSearch([Self.square(0, 0, 100), Self.square(98, 50, 100)])
        #expect(search.slivers.map(\.kind) == [.overlap])
        #expect(search.slivers.first?.areas == [0, 1])
        #expect(search.slivers.first.map { abs($0.area - 100) < 1e-6 } == true)
    }

    @Test func `an area within another one overlaps it, however wide`() {
        let search = SliverSearch([Self.square(20, 20, 40), Self.square(0, 0, 100)])
        #expect(search.slivers.map(\.areas) == [[0, 1]])
        #expect(search.slivers.first.map { abs($0.area - 1600) < 1e-6 } == true)
    }

    @Test func `the same area twice is an overlap`() {
        let search = SliverSearch([Self.square(0, 0, 100), Self.square(0, 0, 100)])
        #expect(search.slivers(.overlap).map(\.area) == [10_000])
    }

    @Test func `borders that were simplified apart leave gaps and overlaps of the right size`() {
        // The common border from (100, 0) to (100, 100) bends to the east in the one and to the west in the other …
        let west = Self.area([(0, 0), (100, 0), (99, 25), (101, 75), (100, 100), (0, 100)])
        let east = Self.area([(100, 0), (200, 0), (200, 100), (100, 100), (99, 75), (101, 25)])
        let search = SliverSearch([west, east])
        // … so they cross at (100, 50), and each lens has two triangles of 25 or so.
        #expect(search.slivers.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.gap, .overlap])
        for sliver in search.slivers {
            #expect(abs(sliver.area - 50) < 1e-6)
            #expect(sliver.areas == [0, 1])
            #expect(abs(sliver.meanWidth - 1) < 0.01)
        }
    }

    @Test func `a vertex on a neighbour's border is loose, and no sliver`() {
        let search = SliverSearch([
            Self.square(0, 0, 100), Self.area([(100, 0), (200, 0), (200, 100), (100, 100), (100, 40)]),
        ])
        #expect(search.slivers.isEmpty)
        #expect(search.looseVertices == [Position(x: 100, y: 40)])
    }

    @Test func `two borders side by side are a gap, though open at its ends`() throws {
        let search = SliverSearch([Self.square(0, 0, 100), Self.square(100.1, 0, 100)])
        #expect(search.slivers.map(\.kind) == [.gap])
        let gap = try #require(search.slivers.first)
        #expect(abs(gap.area - 10) < 1)
        #expect(abs(gap.length - 100) < 5)
    }

    @Test func `a lake and foreign ground between areas are no gaps`() {
        let west = Self.area([(0, 0), (100, 0), (90, 50), (100, 100), (0, 100)])
        let east = Self.area([(100, 0), (200, 0), (200, 100), (100, 100), (110, 50)])
        let withLake = Self.area(
            [(0, 100), (100, 100), (100, 200), (0, 200)], [(50, 150), (50, 150.5), (60, 150.5), (60, 150)])
        #expect(SliverSearch([west, east, withLake]).slivers.isEmpty)
    }

    @Test func `rings that cross in neighbours alike are told, with what they cover twice`() {
        // The border between the upper and the middle area runs through the one between the middle and the lower.
        let upper = Self.area([(0, 60), (40, 60), (50, 45), (60, 60), (100, 60), (100, 100), (0, 100)])
        let middle = Self.area(
            [(0, 50), (100, 50), (100, 60), (60, 60), (50, 45), (40, 60), (0, 60)])
        let lower = Self.area([(0, 0), (100, 0), (100, 50), (0, 50)])
        let search = SliverSearch([upper, middle, lower])
        #expect(search.areasWithCrossingRings == [1])
        #expect(search.slivers.map(\.areas) == [[0, 1, 2]])
        // A triangle 20 / 3 wide and 5 high that all three cover.
        #expect(search.slivers.first.map { abs($0.area - 2 * 50 / 3) < 1e-6 } == true)
    }

    @Test func `degrees are told apart to a hundred millionth`() {
        let search = SliverSearch([Self.square(10, 52, 0.1), Self.square(10.1 - 1e-6, 52, 0.1)])
        #expect(search.isGeographic)
        #expect(search.slivers.map(\.kind) == [.overlap])
    }

    @Test func `the result does not depend on the number of threads`() {
        let areas = (0..<40).map { index -> MultiPolygon in
            let (column, row) = (Double(index % 8), Double(index / 8))
            return Self.square(column * 99.7, row * 100.3 + Double(index % 3), 100)
        }
        let alone = SliverSearch(areas, workers: 1)
        let together = SliverSearch(areas, workers: 4)
        #expect(alone.slivers == together.slivers)
        #expect(alone.slivers.count > 20)
    }

    @Test func `coordinates that are no numbers are refused`() {
        let search = SliverSearch([Self.area([(0, 0), (.nan, 0), (1, .infinity)])])
        #expect(search.refusal == .impossiblePositions)
    }

    @Test func `areas that cross each other everywhere are refused`() {
        // Long thin triangles through one middle.
        let areas = (0..<400).map { index -> MultiPolygon in
            let (x, y) = (Double(index * 37 % 1000), Double(index * 91 % 1000))
            return Self.area([(x, 0), (1000 - x, 1000), (0, y)])
        }
        #expect(SliverSearch(areas).refusal == .tooTangled)
    }
}
