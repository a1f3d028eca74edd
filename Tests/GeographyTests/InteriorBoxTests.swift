import Geography
import Testing

@Suite("The box with most room for horizontal text")
struct InteriorBoxTests {
    static func area(_ ring: [(Double, Double)], holes: [[(Double, Double)]] = []) -> MultiPolygon {
        let positions = { (ring: [(Double, Double)]) in ring.map { Position(x: $0.0, y: $0.1) }[...] }
        var area = MultiPolygon()
        area.append(outer: positions(ring), holes: holes.map(positions))
        return area
    }

    @Test("In a square, a box twice as wide as high takes the whole width")
    func square() throws {
        let area = Self.area([(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)])
        let box = try #require(InteriorBox(in: area, aspect: 2, precision: 0.001))
        #expect(abs(box.halfWidth - 5) < 0.01)
        #expect(abs(box.halfHeight - 2.5) < 0.01)
        #expect(abs(box.center.x - 5) < 0.01)
    }

    @Test("An L has most room for text in its long foot, not at its centroid")
    func foot() throws {
        let area = Self.area([(0, 0), (20, 0), (20, 4), (3, 4), (3, 20), (0, 20), (0, 0)])
        let box = try #require(InteriorBox(in: area, aspect: 4, precision: 0.001))
        #expect(box.center.y < 4)
        #expect(abs(box.halfHeight - 2) < 0.01)
    }

    @Test("The box stays out of holes")
    func hole() throws {
        let area = Self.area(
            [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)], holes: [[(1, 4), (9, 4), (9, 6), (1, 6), (1, 4)]])
        let box = try #require(InteriorBox(in: area, aspect: 2, precision: 0.001))
        #expect(abs(box.halfHeight - 2) < 0.01)
        #expect(box.center.y < 4 || box.center.y > 6)
    }

    @Test("An area without extent has no box")
    func nothing() {
        #expect(InteriorBox(in: MultiPolygon(), aspect: 1, precision: 1) == nil)
    }
}
