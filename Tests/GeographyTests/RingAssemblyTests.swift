import Geography
import Testing

@Suite("Rings become parts and holes")
struct RingAssemblyTests {
    static func square(_ x: Double, _ y: Double, _ side: Double, clockwise: Bool) -> ArraySlice<Position> {
        let ring = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)].map { Position(x: $0, y: $1) }
        return clockwise ? ring.reversed()[...] : ring[...]
    }

    @Test(
        "A ring inside another is its hole, whichever comes first and whichever way they run",
        arguments: [true, false], [true, false])
    func hole(first: Bool, clockwise: Bool) {
        let outer = Self.square(0, 0, 10, clockwise: clockwise)
        let inner = Self.square(2, 2, 3, clockwise: clockwise)
        let outcome = RingAssembly.assemble(first ? [inner, outer] : [outer, inner])
        #expect(outcome.area.polygonCount == 1)
        #expect(outcome.area.holeCount == 1)
        #expect(outcome.area.planarArea == 91)
        #expect(outcome.misdirectedRings == 1)
    }

    @Test("An island in a lake is a part of its own")
    func island() {
        let outcome = RingAssembly.assemble([
            Self.square(0, 0, 10, clockwise: true), Self.square(1, 1, 8, clockwise: false),
            Self.square(2, 2, 2, clockwise: true),
        ])
        #expect(outcome.area.polygonCount == 2)
        #expect(outcome.area.holeCount == 1)
        #expect(outcome.area.planarArea == 100 - 64 + 4)
        #expect(outcome.misdirectedRings == 0)
    }
}
