import Testing

@testable import Cartography

@Suite struct FontMetricsTests {
    /// Adobe's AFM files for Helvetica and Helvetica-Bold, in 1/1000 em.
    @Test(arguments: [
        (" ", 278, 278), ("A", 667, 722), ("W", 944, 944), ("i", 222, 278), ("ü", 556, 611), ("ß", 611, 611),
        ("–", 556, 556), ("—", 1000, 1000), ("„", 333, 500), ("…", 1000, 1000), ("€", 556, 556), ("9", 556, 556),
    ])
    func `Liberation Sans has the widths published for Helvetica`(text: String, regular: Int, bold: Int) {
        let metrics = FontFace.liberationSans.metrics
        #expect(abs(metrics.width(of: text, isBold: false) * 1000 - Double(regular)) < 1)
        #expect(abs(metrics.width(of: text, isBold: true) * 1000 - Double(bold)) < 1)
    }

    @Test(arguments: [(" ", 651), ("A", 1401), ("e", 1260), ("→", 1716), ("m", 1995)])
    func `DejaVu Sans has its own widths`(text: String, units: Int) {
        #expect(FontFace.dejaVuSans.metrics.width(of: text, isBold: false) == Double(units) / 2048)
    }

    @Test(arguments: FontFace.allCases)
    func `a text is as wide as its letters together`(face: FontFace) {
        let letters = "Einwohner je km² – 1.234,5 %".map { face.metrics.width(of: String($0), isBold: true) }
        let whole = face.metrics.width(of: "Einwohner je km² – 1.234,5 %", isBold: true)
        #expect(abs(whole - letters.reduce(0, +)) < 1e-9)
    }

    @Test(arguments: FontFace.allCases)
    func `a letter is as wide composed as with a combining mark`(face: FontFace) {
        #expect(
            face.metrics.width(of: "u\u{308}", isBold: false) == face.metrics.width(of: "\u{FC}", isBold: false))
    }

    @Test(arguments: FontFace.allCases, ["漢", "\u{1F600}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}"])
    func `a character without a known width counts as one em`(face: FontFace, text: String) {
        #expect(face.metrics.width(of: text, isBold: false) == 1)
    }

    @Test(arguments: FontFace.allCases, ["", "\n", "\u{0}", "\u{7F}", "\u{200B}"])
    func `what shows nothing has no width`(face: FontFace, text: String) {
        #expect(face.metrics.width(of: text, isBold: false) == 0)
    }

    @Test(arguments: FontFace.allCases, ["≥", "≤", "−", "•", "†", "‰", "›", "„", "–", "…", "\u{202F}", "→"])
    func `signs of a map sheet are in the table`(face: FontFace, text: String) throws {
        let scalar = try #require(text.unicodeScalars.first)
        let codes = face == .dejaVuSans ? FontMetrics.dejaVuSansOthers : FontMetrics.liberationSansOthers
        #expect(codes.contains(UInt16(scalar.value)))
        #expect(face.metrics.width(of: text, isBold: false) > 0)
    }

    @Test(arguments: FontFace.allCases)
    func `each table is complete and ascending`(face: FontFace) {
        let codes = face == .dejaVuSans ? FontMetrics.dejaVuSansOthers : FontMetrics.liberationSansOthers
        let weights =
            face == .dejaVuSans
            ? [FontMetrics.dejaVuSansRegular, FontMetrics.dejaVuSansBold]
            : [FontMetrics.liberationSansRegular, FontMetrics.liberationSansBold]
        #expect(zip(codes, codes.dropFirst()).allSatisfy { $0 < $1 })
        for widths in weights {
            #expect(widths.latin.count == 0x180 - 0x20)
            #expect(widths.others.count == codes.count)
        }
    }
}
