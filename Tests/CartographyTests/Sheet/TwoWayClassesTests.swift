import Geography
import Languages
import Testing
import Values

@testable import Cartography

@Suite("Two-way maps")
struct TwoWayClassesTests {
    private func content(
        _ change: (inout TwoWayClasses) -> Void = { _ in }, card: IndexCard? = nil, language: OutputLanguage = .german
    ) throws -> MapContent {
        var fields = IndexMaps.twoWay
        change(&fields)
        return try IndexMaps.content(IndexMaps.twoWayEntries, .twoWay(fields), language: language, card: card)
    }

    @Test("A field's number has the first class as tens and the second as ones")
    func numbers() throws {
        #expect(TwoWayClasses.number(first: 4, second: 3) == 43)
        let classes = try content().classes
        #expect(classes.map { $0?.number } == [43, 32, 21, 21, 12, nil, nil])
        #expect(classes[0]?.label == "Status sehr niedrig, Dynamik negativ")
        #expect(classes[0]?.fill == IndexMaps.fields[3][2])
    }

    @Test("A region that lacks one of the two numbers has no field, and suppression is told before what is missing")
    func status() throws {
        let content = try IndexMaps.content(
            [
                (.missing, 2, SecondIndex(cell: .suppressed, classNumber: 1)), (.number(1), 2, nil),
                (.notApplicable, nil, SecondIndex(cell: .number(1), classNumber: 1)),
            ], .twoWay(IndexMaps.twoWay))
        #expect(content.regions.map { $0.status(content.symbols) } == [.suppressed, .missing, .notApplicable])
        #expect(content.classes == [nil, nil, nil])
    }

    @Test("Classes beyond the palette are none")
    func beyond() {
        let fields = IndexMaps.twoWay
        #expect(fields.colour(first: 5, second: 1) == nil)
        #expect(fields.colour(first: 1, second: 4) == nil)
        #expect(fields.colour(first: 0, second: 0) == nil)
        #expect(fields.colour(first: -1, second: 2) == nil)
        #expect(fields.colour(first: 1, second: 1) == IndexMaps.fields[0][0])
    }

    @Test("The sheet carries both values, and the number of the field")
    func data() throws {
        let sheet = try Squares.compose(try content())
        var found: [String: SheetDatum] = [:]
        for case .path(_, _, let datum?) in sheet.layers.flatMap(\.marks) { found[datum.name] = datum }
        #expect(found["Ort 1"]?.classNumber == 43)
        #expect(found["Ort 1"]?.cell == .number(1.8))
        #expect(found["Ort 1"]?.second == .number(1.1))
        #expect(found["Ort 6"]?.classNumber == nil)
        #expect(found["Ort 6"]?.second == .suppressed)
    }

    @Test("The greatest burden of both stands at the upper right, and every field has its count")
    func legend() throws {
        let legend = try #require(try Squares.compose(try content()).layers.first { $0.id == "legend" })
        var boxes: [(fill: String, x: Double, y: Double)] = []
        for case .rectangle(let x, let y, _, _, let paint) in legend.marks {
            if let fill = paint.fill, IndexMaps.fields.joined().map(\.hex).contains(fill) { boxes.append((fill, x, y)) }
        }
        #expect(boxes.count == 12)
        let worst = try #require(boxes.first { $0.fill == IndexMaps.fields[3][2].hex })
        #expect(boxes.allSatisfy { $0.x <= worst.x && $0.y >= worst.y })
        // The counts in the order of the marks: from the top row, each from the left.
        let counts = legend.marks.compactMap { mark in
            if case .text(let text) = mark, text.anchor == .middle { Int(text.text) } else { nil }
        }
        #expect(counts == [0, 0, 1, 0, 1, 0, 2, 0, 0, 0, 1, 0])
    }

    @Test("Where less is the greater burden, the lowest class stands on top")
    func reversed() throws {
        let sheet = try Squares.compose(try content { $0.first.direction = .less })
        let rows = Squares.texts(sheet, layer: "legend").filter { IndexMaps.status.contains($0.text) }
        #expect(rows.sorted { $0.y < $1.y }.map(\.text) == IndexMaps.status)
    }

    @Test("The arrows say where the burden grows, or the value where nothing is a burden")
    func arrows() throws {
        let german = SheetTexts(language: .german)
        #expect(german.arrows(.more, .less) == "Pfeile: zunehmende Belastung.")
        #expect(german.arrows(.neutral, .neutral) == "Pfeile: zunehmender Wert.")
        #expect(SheetTexts(language: .english).arrows(.more, .neutral).contains("to the right: increasing value"))
    }

    @Test("Labels tell the second class by its sign, so that the map reads in grey")
    func labels() throws {
        let content = try content()
        #expect(
            content.regions.map { content.printedValue(of: $0) } == [
                "sehr niedrig / −", "niedrig / ±", "mittel / +", "mittel / +", "hoch / ±", nil, nil,
            ])
        #expect(content.printedValue(of: content.regions[0], isShort: true) == "−")
    }

    @Test("A map without labels has signs in its regions, save the middle one, and the legend says so")
    func signs() throws {
        var style = SheetStyle(name: "test")
        style.labels.maximumRegions = 3
        let sheet = MapSheet.compose(
            try content(), style: style, format: try unwrap(style.formats["a4-landscape"])
        ).sheet
        let signs = try #require(sheet.layers.first { $0.id == "signs" })
        #expect(signs.marks.count == 3)  // −, +, +; two are ±, two have no field
        let legend = Squares.texts(sheet, layer: "legend").map(\.text)
        #expect(legend.joined(separator: " ").contains("Ohne Zeichen: stabil."))
        #expect(!legend.contains("±"))
        #expect(try Squares.compose(try content()).layers.allSatisfy { $0.id != "signs" })
    }

    @Test("The description tells who is in which field, from the greatest burden on")
    func description() throws {
        #expect(
            MapDescription(content: try content()).text
                == "Flächenkarte mit zwei Merkmalen, Status und Dynamik: Untertitel. 7 Gemeinden. "
                + "Status sehr niedrig, Dynamik negativ (1): Ort 1. Status niedrig, Dynamik stabil (1): Ort 2. "
                + "Status mittel, Dynamik positiv (2): Ort 3, Ort 4. Status hoch, Dynamik stabil (1): Ort 5. "
                + "Aus Datenschutzgründen nicht ausgewiesen: Ort 6. Keine Angabe: Ort 7.")
    }

    @Test(
        "No two texts collide and none leaves the sheet, in any format, with and without a card",
        arguments: ["a4", "a4-landscape", "column", "slide"], [false, true])
    func room(format: String, withCard: Bool) throws {
        let sheet = try Squares.compose(try content(card: withCard ? IndexMaps.card : nil), format: format)
        #expect(IndexMaps.faults(sheet) == [])
        let words = Squares.texts(sheet, layer: "legend").map(\.text)
        for label in IndexMaps.twoWay.second.classes.map(\.label) { #expect(words.contains(label)) }
    }
}
