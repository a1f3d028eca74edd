import Cartography
import Foundation
import Geography
import Publishing
import Testing
import Values

@Suite("A sheet becomes an SVG")
struct SVGDocumentTests {
    private func text(_ marks: [SheetMark]) throws -> String {
        String(decoding: try SVGDocument(SampleSheet.sheet(marks)).bytes, as: UTF8.self)
    }

    private func datum(_ cell: Cell = .number(1), key: String = "1", name: String = "Ort") throws -> SheetDatum {
        SheetDatum(key: try SampleSheet.key(key), name: name, cell: cell, classNumber: cell.number == nil ? nil : 1)
    }

    @Test("One of everything is written as it was looked at before")
    func snapshot() throws {
        try Snapshot.expect(try SVGDocument(SampleSheet.complete()).bytes, isFile: "sample.svg")
    }

    @Test("The same sheet gives the same bytes")
    func deterministic() throws {
        #expect(try SVGDocument(SampleSheet.complete()).bytes == SVGDocument(SampleSheet.complete()).bytes)
    }

    @Test(
        "xmllint finds the file well-formed",
        .enabled(if: ExternalJudge.xmllint.isInstalled, "xmllint is not installed"))
    func wellFormed() throws {
        let verdict = try ExternalJudge.xmllint.judge(
            SVGDocument(SampleSheet.complete()).bytes, named: "sample.svg", arguments: ["--noout"])
        #expect(verdict.status == 0, "\(verdict.output)")
    }

    @Test("Title and description come first, size and viewBox have one unit")
    func opening() throws {
        let lines = try text([]).split(separator: "\n")
        #expect(
            lines[1].contains(#"width="160mm" height="90mm" viewBox="0 0 160 90" lang="de" xml:lang="de" role="img""#))
        #expect(lines[2] == #"<title id="sheet-title">Titel</title>"#)
        #expect(lines[3] == #"<desc id="sheet-description">Beschreibung</desc>"#)
    }

    @Test(
        "A region carries its number unrounded, without exponent or minus zero",
        arguments: [
            (6.4321098765, "6.4321098765"), (0.1 + 0.2, "0.30000000000000004"), (-0.0, "0"), (1_234_567, "1234567"),
            (0.00001, "0.00001"), (1e20, "100000000000000000000"),
        ])
    func value(number: Double, written: String) throws {
        let svg = try text([.path(SampleSheet.path([(0, 0), (1, 0), (1, 1)]), SheetPaint(), datum(.number(number)))])
        #expect(svg.contains(#"data-value="\#(written)" data-class="1" data-status="""#))
    }

    @Test(
        "A region without number says why, and has neither value nor class",
        arguments: [
            (Cell.missing, "missing"), (.suppressed, "suppressed"), (.notApplicable, "not applicable"),
        ])
    func status(cell: Cell, written: String) throws {
        let svg = try text([.path(SampleSheet.path([(0, 0), (1, 0), (1, 1)]), SheetPaint(), datum(cell))])
        #expect(svg.contains(#"data-value="" data-class="" data-status="\#(written)""#))
    }

    @Test("Markup in a name stays text")
    func escaping() throws {
        let svg = try text([
            .path(SampleSheet.path([(0, 0), (1, 0), (1, 1)]), SheetPaint(), datum(name: "\"><script>&\n")),
            .text(SheetText("a < b & c", x: 0, y: 0, size: 3, colour: "#000000")),
        ])
        #expect(svg.contains(#"data-name="&quot;&gt;&lt;script&gt;&amp;&#10;""#))
        #expect(svg.contains(">a &lt; b &amp; c</text>"))
    }

    @Test("Characters that XML cannot hold are left out and reported")
    func forbidden() throws {
        let document = try SVGDocument(
            SampleSheet.sheet([
                .text(SheetText("a\u{0}b\u{B}c\u{FFFE}ü\u{1F600}", x: 0, y: 0, size: 3, colour: "#000000"))
            ]))
        #expect(String(decoding: document.bytes, as: UTF8.self).contains(">abcü\u{1F600}</text>"))
        #expect(document.droppedCharacters.map(\.text) == ["a\u{0}b\u{B}c\u{FFFE}ü\u{1F600}"])
        #expect(document.droppedCharacters.map(\.codePoints) == [[0, 0xB, 0xFFFE]])
    }

    @Test("Keys that are no XML names make ids that are, different for different keys")
    func ids() throws {
        let shape = SampleSheet.path([(0, 0), (1, 0), (1, 1)])
        let svg = try text([
            .path(shape, SheetPaint(), datum(key: "A 1")), .path(shape, SheetPaint(), datum(key: "A_201")),
            .path(shape, SheetPaint(), datum(key: "ä\"")),
        ])
        #expect(svg.contains(#"id="region-A_201" data-key="A 1""#))
        #expect(svg.contains(#"id="region-A_5F201" data-key="A_201""#))
        #expect(svg.contains(#"id="region-_C3_A4_22" data-key="ä&quot;""#))
    }

    @Test("Two marks for one region in one role are refused")
    func repeatedRegion() throws {
        let mark = SheetMark.path(SampleSheet.path([(0, 0), (1, 0), (1, 1)]), SheetPaint(), try datum())
        #expect(throws: PublishingError.repeatedID("region-1", layer: "regions")) { try text([mark, mark]) }
    }

    @Test("A circle and the region under it have ids of their own")
    func circle() throws {
        let svg = try text([
            .path(SampleSheet.path([(0, 0), (1, 0), (1, 1)]), SheetPaint(), datum()),
            .circle(center: Position(x: 1.005, y: -0.001), radius: 2, SheetPaint(fill: "#0000ff"), datum()),
        ])
        #expect(svg.contains(#"id="region-1""#))
        #expect(svg.contains(#"<circle id="count-1""#))
        #expect(svg.contains(#"cy="0" r="2""#))
    }

    @Test("Labels and leader lines name their region")
    func labels() throws {
        let svg = try text([
            .text(
                SheetText("Ort", x: 1, y: 2, size: 3, colour: "#000000", anchor: .end, regionKey: SampleSheet.key("1"))),
            .leader(
                SampleSheet.path([(0, 0), (3, 4)], isClosed: false), SheetPaint(stroke: "#000000", strokeWidth: 0.1),
                SampleSheet.key("1")),
        ])
        #expect(
            svg.contains(
                ##"<text data-for="1" transform="translate(1 2) scale(0.01)" font-size="300" fill="#000000" text-anchor="end">Ort"##
            )
        )
        #expect(svg.contains(#"<path data-leader="1" d="M0 0l3 4""#))
    }

    @Test("What could carry code or an address is refused in colours, fonts and languages")
    func unsafe() throws {
        let path = SampleSheet.path([(0, 0), (1, 0), (1, 1)])
        for colour in ["url(http://x)", "red", "#12345", "#12345g", ""] {
            #expect(throws: PublishingError.unknownColour(colour, layer: "regions", mark: 1)) {
                try text([.path(path, SheetPaint(fill: colour))])
            }
        }
        var sheet = SampleSheet.sheet([])
        sheet.fontFamily = "Arial; src: url(http://x)"
        #expect(throws: PublishingError.unsafeFontFamily(sheet.fontFamily)) { try SVGDocument(sheet) }
        sheet.fontFamily = "Arial"
        sheet.language = "de\" onload=\""
        #expect(throws: PublishingError.unsafeLanguage(sheet.language)) { try SVGDocument(sheet) }
    }

    @Test("Lengths that no sheet has are refused", arguments: [Double.infinity, -.infinity, 1e300])
    func impossibleLengths(length: Double) throws {
        #expect(throws: PublishingError.impossibleLength(length, layer: "regions", mark: 1)) {
            try text([.path(SampleSheet.path([(0, 0), (length, 0), (1, 1)]), SheetPaint())])
        }
        #expect(throws: PublishingError.impossibleSheetSize(width: length, height: 90)) {
            var sheet = SampleSheet.sheet([])
            sheet.width = length
            return try SVGDocument(sheet)
        }
    }

    @Test("A path whose ends do not fit its positions is refused", arguments: [[4], [2], [2, 1, 3], [-1, 3]])
    func brokenPath(ends: [Int]) throws {
        var path = SampleSheet.path([(0, 0), (1, 0), (1, 1)])
        path.ends = ends
        #expect(throws: PublishingError.brokenPath(layer: "regions", mark: 1)) { try text([.path(path, SheetPaint())]) }
    }
}
