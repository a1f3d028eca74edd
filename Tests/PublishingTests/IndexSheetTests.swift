import Cartography
import Foundation
import Geography
import Languages
import Publishing
import Testing
import Values

@Suite("Index maps and charts are written")
struct IndexSheetTests {
    private func text(_ sheet: MapSheet) throws -> String {
        String(decoding: try SVGDocument(sheet).bytes, as: UTF8.self)
    }

    @Test("Each is written as it was looked at before")
    func snapshots() throws {
        let sheets = [
            ("index-named.svg", try IndexSheets.sheet(IndexSheets.named(), "a4-landscape")),
            ("index-two-way.svg", try IndexSheets.sheet(IndexSheets.twoWay(), "column")),
            ("index-two-way-card.svg", try IndexSheets.sheet(IndexSheets.twoWay(card: IndexSheets.card), "a4")),
            ("index-ranks.svg", try IndexSheets.sheet(IndexSheets.ranks(), "slide")),
        ]
        for (name, sheet) in sheets { try Snapshot.expect(try SVGDocument(sheet).bytes, isFile: name) }
    }

    @Test(
        "xmllint finds them well-formed",
        .enabled(if: ExternalJudge.xmllint.isInstalled, "xmllint is not installed"))
    func wellFormed() throws {
        for sheet in [
            try IndexSheets.sheet(IndexSheets.twoWay(card: IndexSheets.card), "a4"),
            try IndexSheets.sheet(IndexSheets.ranks(), "slide"),
        ] {
            let verdict = try ExternalJudge.xmllint.judge(
                SVGDocument(sheet).bytes, named: "index.svg", arguments: ["--noout"])
            #expect(verdict.status == 0, "\(verdict.output)")
        }
    }

    @Test("A region of a two-way map carries both values, both reasons, and its field as a number of two digits")
    func twoWay() throws {
        let svg = try text(try IndexSheets.sheet(IndexSheets.twoWay(), "column"))
        #expect(
            svg.contains(
                #"data-value="1.812" data-class="43" data-status="" data-second-value="1.3" data-second-status="""#))
        #expect(
            svg.contains(
                #"data-value="0.7" data-class="" data-status="" data-second-value="" data-second-status="suppressed""#))
    }

    @Test("A region of a map of one index has no attributes of a second")
    func named() throws {
        let svg = try text(try IndexSheets.sheet(IndexSheets.named(), "column"))
        #expect(svg.contains(#"data-value="1.812" data-class="4" data-status="""#))
        #expect(!svg.contains("data-second"))
    }

    @Test("A second value that is no number is refused")
    func notFinite() throws {
        let datum = SheetDatum(
            key: try SampleSheet.key("1"), name: "Ort", cell: .number(1), classNumber: 11, second: .number(.nan))
        let sheet = SampleSheet.sheet([.path(SampleSheet.path([(0, 0), (1, 0), (1, 1)]), SheetPaint(), datum)])
        #expect(throws: PublishingError.self) { try SVGDocument(sheet) }
    }

    @Test("GeoJSON has the same classes as the map, and none where a number is hidden or missing")
    func classes() throws {
        let named = try #require(try IndexSheets.named().panel.layer.layerClasses(in: .german))
        #expect(named[0] == RegionClass(number: 4, label: "sehr niedrig", fill: try #require(Colour(hex: "#d94701"))))
        #expect(named[7] == nil)
        let fields = try #require(try IndexSheets.twoWay().panel.layer.layerClasses(in: .german))
        #expect(
            fields[0]
                == RegionClass(
                    number: 43, label: "Status sehr niedrig, Dynamik negativ",
                    fill: try #require(Colour(hex: "#741f14"))))
        #expect(fields[5] == nil)
        let circles = try ThematicLayer(
            kind: ProportionalCircles(), regions: [], regionNoun: "Orte", legendTitle: "Anzahl", direction: .neutral)
        #expect(circles.layerClasses(in: .german) == nil)
    }

    @Test("A number that must not be shown stands nowhere on a chart or map, not even as a class")
    func suppressed() throws {
        let map = try IndexSheets.twoWay(card: IndexSheets.card) { regions in
            regions[0].cell = .suppressed
            regions[0].second?.cell = .suppressed
        }
        let sheet = try IndexSheets.sheet(map, "a4")
        let svg = try text(sheet)
        #expect(svg.contains(#"data-name="Altort" data-value="" data-class="" data-status="suppressed""#))
        #expect(!svg.contains("43" + "\""))
        #expect(!sheet.description.contains("sehr niedrig"))
    }

    @Test("The same content gives the same bytes")
    func deterministic() throws {
        #expect(
            try text(IndexSheets.sheet(IndexSheets.ranks(), "a4")) == text(IndexSheets.sheet(IndexSheets.ranks(), "a4"))
        )
        #expect(
            try text(IndexSheets.sheet(IndexSheets.twoWay(), "a4"))
                == text(IndexSheets.sheet(IndexSheets.twoWay(), "a4")))
    }

    @Test("The marks of a second panel have ids of their own, and say of which region they are")
    func panels() throws {
        let map = try IndexSheets.named().panel
        let style = SheetStyle(name: "sample")
        let sheet = MapSheet.compose(
            [map, map], with: Marginalia(language: .german, title: "Zweimal", subtitle: "Sozialindex", credits: []),
            style: style, format: try #require(style.formats["a4-landscape"])
        ).sheet
        let svg = try text(sheet)
        #expect(svg.contains(#"id="region-03157001" data-key="03157001""#))
        #expect(svg.contains(#"id="region-03157001_p2" data-key="03157001""#))
        #expect(svg.contains(#"<g id="regions-2""#))
    }
}
