import Geography
import Languages
import Testing

@testable import Cartography

@Suite("Parts of a sheet")
struct SheetPartsTests {
    @Test(
        "The scale bar has the longest round length that fits",
        arguments: [
            (100.0, 60.0, 5000.0, "5 km"), (250, 60, 10_000, "10 km"), (1, 60, 50, "50 m"),
            (10_000, 60, 500_000, "500 km"),
        ])
    func scaleBar(ground: Double, limit: Double, metres: Double, label: String) throws {
        let bar = try #require(ScaleBar(groundMetresPerMillimetre: ground, limit: limit, wording: Wording(.german)))
        #expect(bar.metres == metres)
        #expect(bar.label == label)
        #expect(bar.length <= limit)
    }

    @Test("A bar longer than the Earth, or of nothing, is no bar")
    func noScaleBar() {
        #expect(ScaleBar(groundMetresPerMillimetre: .infinity, limit: 60, wording: Wording(.german)) == nil)
        #expect(ScaleBar(groundMetresPerMillimetre: 0, limit: 60, wording: Wording(.german)) == nil)
    }

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

    @Test("Text is wrapped so that no line is wider than its room in any of the usual fonts")
    func wrapping() {
        let text = "Werte: © Statistisches Bundesamt, Donaudampfschifffahrtsgesellschaftskapitänsmütze, www.destatis.de"
        let lines = TextMeasure.wrap(text, width: 30, size: 3)
        for line in lines {
            for face in FontFace.allCases { #expect(face.metrics.width(of: line, isBold: false) * 3 <= 30) }
        }
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    @Test("Font sizes are those at which office programs keep to the widths")
    func typeSizes() {
        #expect(TypeSize.nearest(to: 2.8) == 2.72)
        #expect(TypeSize.nearest(to: 12) == 12)
        #expect(TypeSize.steady == TypeSize.steady.sorted())
    }

    @Test("Legend circles stand for three round values, the largest not above the data")
    func roundValues() {
        #expect(CircleKeys.roundValues(below: 51_521) == [50_000, 10_000, 2_000])
        #expect(CircleKeys.roundValues(below: 0) == [])
    }

    @Test("A diverging palette turns where the classes part at zero")
    func diverging() throws {
        let ramp = ["#b35806", "#f1a340", "#fee0b6", "#d8daeb", "#998ec3", "#542788"].compactMap { Colour(hex: $0) }
        let palette = try Palette(
            name: "test", label: [:], kind: .diverging, source: "", licence: "", ramps: [6: ramp])
        let classes = try Classification(values: [-1, 1, 2, 5], method: .fixed([-2, 0, 1, 3, 6]), decimals: 0)
        #expect(
            try palette.colours(for: classes, reversed: false).map(\.hex) == [
                "#fee0b6", "#d8daeb", "#998ec3", "#542788",
            ])
    }

    @Test(
        "Decimals are as many as tell values apart, and not more than they have",
        arguments: [
            ([7.2158, 6.5767, 12.1], 2), ([0.80757, 0.60164], 3), ([120, 4560], 0), ([1.5, 2.5], 1), ([3], 0), ([], 0),
        ])
    func decimals(values: [Double], expected: Int) {
        #expect(DecimalRounding.telling(apart: values).decimals == expected)
    }
}
