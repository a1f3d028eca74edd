import Geography
import Testing

@testable import Cartography

@Suite("Hatches")
struct HatchLinesTests {
    @Test("Hatch lines cover an area at their spacing and stay out of holes")
    func hatch() {
        let square = { (x: Double, side: Double) in
            [(x, x), (x + side, x), (x + side, x + side), (x, x + side)].map { Position(x: $0.0, y: $0.1) }
        }
        let area = SheetPath(positions: square(0, 10) + square(2, 6), ends: [4, 8], isClosed: true)
        let lines = HatchLines.clipped(
            to: area, Hatch(angles: [0], spacing: 1, width: 0.1, colour: "#000000", ground: "#ffffff"))
        var length = 0.0
        var start = 0
        for end in lines.ends {
            length += abs(lines.positions[end - 1].x - lines.positions[start].x)
            #expect(lines.positions[end - 1].y == lines.positions[start].y)
            start = end
        }
        #expect(length == 10 * 4 + 4 * 6)  // four whole lines, six that are cut in two
    }
}
