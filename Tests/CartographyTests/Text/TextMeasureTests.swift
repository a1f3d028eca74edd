import Testing

@testable import Cartography

@Suite("Text is measured for every usual font")
struct TextMeasureTests {
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
}
