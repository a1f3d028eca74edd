import Geography
import Languages
import Testing
import Values

@testable import Cartography

@Suite("Two-way maps")
struct TwoWayClassesTests {
    private func map(
        _ classes: TwoWayClasses? = nil, card: IndexCard? = nil, language: OutputLanguage = .german
    ) throws -> SampleMap {
        try IndexMaps.map(
            IndexMaps.twoWayEntries, try classes ?? IndexMaps.twoWay(), language: language, card: card)
    }

    @Test("A field's number has the first class as tens and the second as ones")
    func numbers() throws {
        #expect(TwoWayClasses.number(first: 4, second: 3) == 43)
        let classes = try map().layer.classes(in: .german)
        #expect(classes.map { $0?.number } == [43, 32, 21, 21, 12, nil, nil])
        #expect(classes[0]?.label == "Status sehr niedrig, Dynamik negativ")
        #expect(classes[0]?.fill == IndexMaps.fields[3][2])
    }

    @Test("A region that lacks one of the two numbers has no field, and suppression is told before what is missing")
    func status() throws {
        let map = try IndexMaps.map(
            [
                (.missing, 2, SecondIndex(cell: .suppressed, classNumber: 1)),
                (.number(1), 2, SecondIndex(cell: .missing, classNumber: nil)),
                (.notApplicable, nil, SecondIndex(cell: .number(1), classNumber: 1)),
            ], try IndexMaps.twoWay())
        #expect(map.reading.statuses == [.suppressed, .missing, .notApplicable])
        #expect(map.reading.classes == [nil, nil, nil])
    }

    @Test("A region without a second index is refused, and so is a class that there is not")
    func faults() throws {
        let key = try unwrap(RegionKey("00000001"))
        #expect(throws: MapFault.noSecondIndex(region: key)) {
            try IndexMaps.map([(.number(1), 2, nil)], try IndexMaps.twoWay())
        }
        #expect(throws: MapFault.unknownClass(region: key, found: 4, classes: 3)) {
            try IndexMaps.map(
                [(.number(1), 2, SecondIndex(cell: .number(1), classNumber: 4))], try IndexMaps.twoWay())
        }
    }

    @Test("Every pair of classes needs a colour of its own")
    func colours() throws {
        #expect(throws: MapFault.fieldColours(row: 0, found: 3, classes: 4)) {
            try IndexMaps.twoWay(colours: Array(IndexMaps.fields.dropLast()))
        }
        var fields = IndexMaps.fields
        fields[1].removeLast()
        #expect(throws: MapFault.fieldColours(row: 2, found: 2, classes: 3)) {
            try IndexMaps.twoWay(colours: fields)
        }
    }

    @Test("The sheet carries both values, and the number of the field")
    func data() throws {
        let sheet = try map().sheet()
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
        let legend = try #require(try map().sheet().layers.first { $0.id == "legend" })
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
        let sheet = try map(IndexMaps.twoWay(direction: .less)).sheet()
        let rows = Squares.texts(sheet, layer: "legend").filter { IndexMaps.status.contains($0.text) }
        #expect(rows.sorted { $0.y < $1.y }.map(\.text) == IndexMaps.status)
    }

    @Test("The arrows say where the burden grows, or the value where nothing is a burden")
    func arrows() throws {
        let german = Wording(.german)
        #expect(german.arrows(.more, .less) == "Pfeile: zunehmende Belastung.")
        #expect(german.arrows(.neutral, .neutral) == "Pfeile: zunehmender Wert.")
        #expect(Wording(.english).arrows(.more, .neutral).contains("to the right: increasing value"))
    }

    @Test("Labels tell the second class by its sign, so that the map reads in grey")
    func labels() throws {
        let map = try map()
        #expect(
            map.labels() == [
                "sehr niedrig / −", "niedrig / ±", "mittel / +", "mittel / +", "hoch / ±", nil, nil,
            ])
        #expect(map.labels(isShort: true)[0] == "−")
    }

    @Test("A map without labels has signs in its regions, save the middle one, and the legend says so")
    func signs() throws {
        var style = SheetStyle(name: "test")
        style.labels.maximumRegions = 3
        let sheet = try map().sheet(style: style)
        let signs = try #require(sheet.layers.first { $0.id == "signs" })
        #expect(signs.marks.count == 3)  // −, +, +; two are ±, two have no field
        let legend = Squares.texts(sheet, layer: "legend").map(\.text)
        #expect(legend.joined(separator: " ").contains("Ohne Zeichen: stabil."))
        #expect(!legend.contains("±"))
        #expect(try map().sheet().layers.allSatisfy { $0.id != "signs" })
    }

    @Test("The description tells who is in which field, from the greatest burden on")
    func description() throws {
        #expect(
            try map().description
                == "Flächenkarte mit zwei Merkmalen, Status und Dynamik: Untertitel. 7 Gemeinden. "
                + "Status sehr niedrig, Dynamik negativ (1): Ort 1. Status niedrig, Dynamik stabil (1): Ort 2. "
                + "Status mittel, Dynamik positiv (2): Ort 3, Ort 4. Status hoch, Dynamik stabil (1): Ort 5. "
                + "Aus Datenschutzgründen nicht ausgewiesen: Ort 6. Keine Angabe: Ort 7.")
    }

    @Test(
        "No two texts collide and none leaves the sheet, in any format, with and without a card",
        arguments: ["a4", "a4-landscape", "column", "slide"], [false, true])
    func room(format: String, withCard: Bool) throws {
        let sheet = try map(card: withCard ? IndexMaps.card : nil).sheet(format)
        #expect(IndexMaps.faults(sheet) == [])
        let words = Squares.texts(sheet, layer: "legend").map(\.text)
        for label in try IndexMaps.twoWay().second.classes.map(\.label) { #expect(words.contains(label)) }
    }
}
