import Cartography
import Geography
import Languages
import Publishing
import Testing
import Values

/// A kind of map that the module does not know: regions above a limit, and those below.
private struct Threshold: MapKind {
    let limit: Double
    let decimals = 0
    let colours: [Colour]

    func check(_ region: MapRegion) throws(MapFault) {}

    func classes(of regions: [MapRegion], _ wording: Wording) -> [RegionClass?] {
        regions.map { region in
            region.cell.number.map { value in
                let number = value < limit ? 1 : 2
                return RegionClass(number: number, label: words(number, wording), fill: colours[number - 1])
            }
        }
    }

    private func words(_ number: Int, _ wording: Wording) -> String {
        number == 1 ? wording("unter \(limit)", "below \(limit)") : wording("ab \(limit)", "from \(limit)")
    }

    func legend(_ reading: WordedLayer, _ scale: SymbolScale) -> [any LegendRow] {
        [LegendHeading(reading.layer.legendTitle)]
            + [2, 1].map {
                LegendEntry(
                    .fill(colours[$0 - 1].hex), words($0, reading.wording), count: reading.count(inClass: $0))
            } + reading.statusRows(scale.style)
    }

    func description(_ reading: WordedLayer, subject: String) -> [String] {
        ["Schwellenkarte: \(subject)."] + reading.members(ofClasses: [2, 1])
    }

    func layersOverLabels(_ map: DrawnMap) -> [SheetLayer] { [SheetLayer(id: "peaks", label: "Gipfel", marks: [])] }
}

@Suite("A further kind of map needs nothing but itself")
struct FurtherMapKindTests {
    private func map() throws -> IndexSheets.Draft<MapPanel> {
        try IndexSheets.map(
            Threshold(limit: 1, colours: Array(try IndexSheets.oranges().prefix(2))), title: "Schwelle",
            legend: "Index", card: nil)
    }

    @Test("It is drawn with its classes, its legend and its own layers")
    func drawn() throws {
        let svg = String(
            decoding: try SVGDocument(IndexSheets.sheet(map(), "a4-landscape")).bytes, as: UTF8.self)
        #expect(svg.contains(#"data-name="Altort" data-value="1.812" data-class="2""#))
        #expect(svg.contains(">ab 1.0</text>"))
        #expect(svg.contains(">Keine Angabe</text>"))
        #expect(svg.contains(#"<g id="peaks""#))
    }

    @Test("It is described, and its layer for GIS has its classes")
    func described() throws {
        let draft = try map()
        let description = try IndexSheets.sheet(draft, "a4").description
        #expect(
            description.hasPrefix(
                "Schwellenkarte: Sozialindex 2021, erfundene Werte. ab 1.0 (2): Altort, Bergheim. unter 1.0 (6): "))
        #expect(description.hasSuffix("Keine Angabe: Hafen."))
        let classes = try #require(draft.panel.layer.layerClasses(in: .english))
        #expect(classes[1]?.label == "from 1.0")
        #expect(classes[7] == nil)
    }
}
