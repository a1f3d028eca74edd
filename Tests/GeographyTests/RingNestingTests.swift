import Geography
import Testing

@Suite("Many rings are nested without comparing each with each")
struct RingNestingTests {
    static func square(_ x: Double, _ y: Double, _ side: Double) -> ArraySlice<Position> {
        [(x, y), (x, y + side), (x + side, y + side), (x + side, y), (x, y)].map { Position(x: $0, y: $1) }[...]
    }

    @Test("100,000 islands are as many parts")
    func islands() {
        let rings = (0..<100_000).map { Self.square(Double($0 % 317) * 2, Double($0 / 317) * 2, 1) }
        let outcome = RingAssembly.assemble(rings)
        #expect(outcome.area.polygonCount == 100_000)
        #expect(outcome.area.holeCount == 0)
    }

    @Test("100,000 lakes in one area of 100,000 positions are its holes")
    func lakes() {
        var outer: [Position] = []
        for x in 0..<50_000 { outer.append(Position(x: Double(x) / 50, y: x.isMultiple(of: 2) ? 0 : -1)) }
        for x in (0..<50_000).reversed() {
            outer.append(Position(x: Double(x) / 50, y: x.isMultiple(of: 2) ? 1000 : 1001))
        }
        let lakes = (0..<100_000).map { Self.square(1 + Double($0 % 317) * 3, 1 + Double($0 / 317) * 3, 1) }
        let outcome = RingAssembly.assemble(lakes + [outer[...]])
        #expect(outcome.area.polygonCount == 1)
        #expect(outcome.area.holeCount == 100_000)
        #expect(outcome.openRings == 1)
    }

    @Test("50,000 rings within rings are parts and holes by turns")
    func nested() {
        let rings = (0..<50_000).map { Self.square(Double($0), Double($0), 200_000 - 2 * Double($0)) }
        let outcome = RingAssembly.assemble(rings)
        #expect(outcome.area.polygonCount == 25_000)
        #expect(outcome.area.holeCount == 25_000)
    }

    @Test("A lake that touches the shore in one position, or along it, is a hole; a neighbour is a part")
    func touching() {
        let shore = Self.square(0, 0, 10)
        let corner: [Position] = [(0, 0), (4, 1), (4, 4), (1, 4), (0, 0)].map { Position(x: $0, y: $1) }
        #expect(RingAssembly.assemble([corner[...], shore]).area.holeCount == 1)
        #expect(RingAssembly.assemble([Self.square(0, 3, 4), shore]).area.holeCount == 1)
        #expect(RingAssembly.assemble([Self.square(10, 3, 4), shore]).area.polygonCount == 2)
    }

    @Test("Rings of many positions give the same answer as rings of few", arguments: [8, 65, 1000, 20_000])
    func bands(count: Int) {
        // A saw-toothed rhombus around lakes that reach into its teeth.
        let outer = (0..<count).map { index -> Position in
            let turn = Double(index) / Double(count) * 4
            let radius = index.isMultiple(of: 2) ? 100.0 : 99.0
            let side = turn.truncatingRemainder(dividingBy: 1)
            let corners: [(Double, Double)] = [(1, 0), (0, 1), (-1, 0), (0, -1), (1, 0)]
            let from = corners[Int(turn)]
            let to = corners[Int(turn) + 1]
            return Position(
                x: radius * (from.0 + (to.0 - from.0) * side), y: radius * (from.1 + (to.1 - from.1) * side))
        }
        let lakes = (0..<40).map { Self.square(Double($0) - 20, Double($0 * 7 % 40) - 20, 0.5) }
        let outside = (0..<40).map { Self.square(80 + Double($0), 80 + Double($0) * 2, 0.5) }
        let outcome = RingAssembly.assemble(lakes + outside + [outer[...]])
        #expect(outcome.area.holeCount == 40)
        #expect(outcome.area.polygonCount == 41)
    }
}
