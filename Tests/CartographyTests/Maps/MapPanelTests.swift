import Geography
import Languages
import Testing
import Values

@testable import Cartography

@Suite("A map is laid out with its legend")
struct MapPanelTests {
    @Test(
        "No two texts collide and none leaves the sheet, in any format",
        arguments: ["a4", "a4-landscape", "column", "slide"], [false, true])
    func room(format: String, circles: Bool) throws {
        let sheet = try Squares.map(circles: circles).sheet(format)
        let boxes = Squares.texts(sheet).map(Squares.box)
        for (index, box) in boxes.enumerated() {
            #expect(box.minX >= 0 && box.maxX <= sheet.width && box.minY >= 0 && box.maxY <= sheet.height)
            for other in boxes[(index + 1)...] { #expect(!box.intersects(other)) }
        }
    }

    @Test("Each label lies inside its region")
    func labelsInside() throws {
        let sheet = try Squares.map().sheet()
        var areas: [RegionKey: BoundingBox] = [:]
        for case .path(let path, _, let datum?) in sheet.layers.flatMap(\.marks) {
            areas[datum.key] = BoundingBox(path.positions)
        }
        let labels = Squares.texts(sheet, layer: "labels")
        #expect(labels.count == 7)  // four names, three values
        for label in labels {
            let key = try #require(label.regionKey)
            let area = try #require(areas[key])
            #expect(area.contains(Squares.box(label)))
        }
    }

    @Test("The darkest class stands on top: the highest value, or the lowest where less is more burdened")
    func darkestOnTop() throws {
        for (direction, first) in [(Direction.more, "2,0 bis 3,0"), (.less, "1,0 bis unter 2,0")] {
            let sheet = try Squares.map(direction: direction).sheet()
            let rows = Squares.texts(sheet, layer: "legend").filter { $0.text.contains("bis") }.sorted { $0.y < $1.y }
            #expect(rows.first?.text == first)
        }
    }

    @Test("The legend names a missing value and counts it, and names nothing that does not occur")
    func statuses() throws {
        let with = Squares.texts(try Squares.map().sheet(), layer: "legend").map(\.text)
        #expect(with.contains("Keine Angabe"))
        #expect(!with.contains { $0.contains("Datenschutz") })
        let without = Squares.texts(
            try Squares.map(cells: [.number(1), .number(2), .number(3), .suppressed]).sheet(), layer: "legend"
        ).map(\.text).joined(separator: " ")
        #expect(without.contains("Aus Datenschutzgründen nicht ausgewiesen"))
        #expect(!without.contains("Keine Angabe"))
    }

    @Test("The direction is told in words of the map's language")
    func direction() throws {
        let texts = { (map: SampleMap) in Squares.texts(try map.sheet(), layer: "legend").map(\.text) }
        #expect(try texts(try Squares.map()).contains("dunkler = höhere Belastung"))
        #expect(try texts(try Squares.map(direction: .neutral)).contains("dunkler = höherer Wert"))
        #expect(try texts(try Squares.map(language: .english)).contains("darker = greater burden"))
    }

    @Test("Circles have areas in proportion to their values, on the map and in the legend alike")
    func circles() throws {
        let sheet = try Squares.map(
            cells: [.number(100), .number(400), .number(25), .number(0)], circles: true
        ).sheet()
        var onMap: [Double: Double] = [:]
        for case .circle(_, let radius, _, let datum?) in sheet.layers.flatMap(\.marks) {
            onMap[datum.cell.number ?? -1] = radius
        }
        #expect(onMap.count == 3)  // nothing is no circle
        let unit = try #require(onMap[100]) / 10
        #expect(abs(try #require(onMap[400]) - unit * 20) < 1e-9)
        #expect(abs(try #require(onMap[25]) - unit * 5) < 1e-9)
        let legend = sheet.layers.filter { $0.id == "legend" }.flatMap(\.marks)
        let keys = legend.compactMap { mark in if case .circle(_, let radius, _, _) = mark { radius } else { nil } }
        #expect(keys.contains { abs($0 - unit * Double(200).squareRoot()) < 1e-9 })
    }

    @Test("A region too small for its name gets a number, and the legend its name and value")
    func numbered() throws {
        let small = try Squares.region("00000009", "Kleinstgemeinde", .number(2.5))
        let sheet = try Squares.map(and: [(small, Squares.square(20_000, 0, 900))]).sheet()
        let legend = Squares.texts(sheet, layer: "legend").map(\.text)
        #expect(legend.contains("Kleinstgemeinde"))
        #expect(legend.contains("2,5"))
        #expect(Squares.texts(sheet, layer: "labels").contains { $0.text == "1" && $0.regionKey?.text == "00000009" })
    }

    @Test("The description tells range, highest, lowest and what is missing")
    func description() throws {
        let text = try Squares.map().description
        #expect(
            text
                == "Flächenkarte: Untertitel. 4 Gemeinden, Werte von 1,0 bis 3,0. Am höchsten: Gemeinde 3 (3,0). "
                + "Am niedrigsten: Gemeinde 1 (1,0). Landkreis: 2,0. Keine Angabe: Gemeinde 4.")
    }

    @Test("More regions than a style labels have no labels, and the user is told")
    func tooMany() throws {
        var style = SheetStyle(name: "test")
        style.labels.maximumRegions = 3
        let (sheet, notes) = try Squares.map().composed("a4", style: style)
        #expect(Squares.texts(sheet, layer: "labels").isEmpty)
        #expect(notes.contains(.tooManyForLabels(regions: 4, maximum: 3)))
    }

    @Test("Layer and ground must have the same regions")
    func areas() throws {
        let layer = try Squares.map().layer
        #expect(throws: MapFault.areaCount(found: 1, regions: 4)) {
            try MapPanel(layer, on: BaseMap(Coverage([Squares.square(0, 0, 1)]), metresPerUnit: 1))
        }
        #expect(throws: MapFault.groupCount(found: 2, regions: 1)) {
            try BaseMap(Coverage([Squares.square(0, 0, 1)]), groups: [1, 2], metresPerUnit: 1)
        }
    }

    @Test("What a kind cannot show is refused: too few colours, a value outside of all classes, a count below zero")
    func faults() throws {
        let classes = try Classification(values: [1, 2], method: .fixed([1, 2]), decimals: 0)
        #expect(throws: MapFault.colourCount(found: 0, classes: 1)) { try Choropleth(classes, colours: []) }
        let region = try Squares.region("1", "Ort", .number(-3))
        for (kind, fault) in [
            (
                try Choropleth(classes, colours: [.black]) as any MapKind,
                MapFault.valueOutsideClasses(region: region.key, value: -3)
            ), (ProportionalCircles(), .negativeCount(region: region.key, value: -3)),
        ] {
            #expect(throws: fault) {
                try ThematicLayer(
                    kind: kind, regions: [region], regionNoun: "Orte", legendTitle: "", direction: .neutral)
            }
        }
    }
}
