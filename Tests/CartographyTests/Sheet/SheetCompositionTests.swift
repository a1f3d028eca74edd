import Geography
import Languages
import Testing
import Values

@testable import Cartography

@Suite("A sheet is laid out")
struct SheetCompositionTests {
    @Test(
        "No two texts collide and none leaves the sheet, in any format",
        arguments: ["a4", "a4-landscape", "column", "slide"], [false, true])
    func room(format: String, circles: Bool) throws {
        let sheet = try Squares.compose(try Squares.content(circles: circles), format: format)
        let boxes = Squares.texts(sheet).map(Squares.box)
        for (index, box) in boxes.enumerated() {
            #expect(box.minX >= 0 && box.maxX <= sheet.width && box.minY >= 0 && box.maxY <= sheet.height)
            for other in boxes[(index + 1)...] { #expect(!box.intersects(other)) }
        }
    }

    @Test("Each label lies inside its region")
    func labelsInside() throws {
        let content = try Squares.content()
        let sheet = try Squares.compose(content)
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
            let sheet = try Squares.compose(try Squares.content(direction: direction))
            let rows = Squares.texts(sheet, layer: "legend").filter { $0.text.contains("bis") }.sorted { $0.y < $1.y }
            #expect(rows.first?.text == first)
        }
    }

    @Test("The legend names a missing value and counts it, and names nothing that does not occur")
    func statuses() throws {
        let with = Squares.texts(try Squares.compose(try Squares.content()), layer: "legend").map(\.text)
        #expect(with.contains("Keine Angabe"))
        #expect(!with.contains { $0.contains("Datenschutz") })
        let without = Squares.texts(
            try Squares.compose(
                try Squares.content(cells: [.number(1), .number(2), .number(3), .suppressed])), layer: "legend"
        ).map(\.text).joined(separator: " ")
        #expect(without.contains("Aus Datenschutzgründen nicht ausgewiesen"))
        #expect(!without.contains("Keine Angabe"))
    }

    @Test("The direction is told in words of the map's language")
    func direction() throws {
        let texts = { (content: MapContent) in
            Squares.texts(try Squares.compose(content), layer: "legend").map(\.text)
        }
        #expect(try texts(try Squares.content()).contains("dunkler = höhere Belastung"))
        #expect(try texts(try Squares.content(direction: .neutral)).contains("dunkler = höherer Wert"))
        #expect(try texts(try Squares.content(language: .english)).contains("darker = greater burden"))
    }

    @Test("Circles have areas in proportion to their values, on the map and in the legend alike")
    func circles() throws {
        let content = try Squares.content(cells: [.number(100), .number(400), .number(25), .number(0)], circles: true)
        let sheet = try Squares.compose(content)
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
        var content = try Squares.content(and: [Squares.square(20_000, 0, 900)])
        content.regions.append(try Squares.region("00000009", "Kleinstgemeinde", .number(2.5)))
        let sheet = try Squares.compose(content)
        let legend = Squares.texts(sheet, layer: "legend").map(\.text)
        #expect(legend.contains("Kleinstgemeinde"))
        #expect(legend.contains("2,5"))
        #expect(Squares.texts(sheet, layer: "labels").contains { $0.text == "1" && $0.regionKey?.text == "00000009" })
    }

    @Test("The description tells range, highest, lowest and what is missing")
    func description() throws {
        let text = MapDescription(content: try Squares.content()).text
        #expect(
            text
                == "Flächenkarte: Untertitel. 4 Gemeinden, Werte von 1,0 bis 3,0. Am höchsten: Gemeinde 3 (3,0). "
                + "Am niedrigsten: Gemeinde 1 (1,0). Landkreis: 2,0. Keine Angabe: Gemeinde 4.")
    }

    @Test("More regions than a style labels have no labels, and the user is told")
    func tooMany() throws {
        var style = SheetStyle(name: "test")
        style.labels.maximumRegions = 3
        let (sheet, notes) = MapSheet.compose(
            try Squares.content(), style: style, format: try unwrap(style.formats["a4"]))
        #expect(Squares.texts(sheet, layer: "labels").isEmpty)
        #expect(notes.contains(.tooManyForLabels(regions: 4, maximum: 3)))
    }
}
