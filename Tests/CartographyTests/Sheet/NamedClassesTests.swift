import Geography
import Languages
import Testing
import Values

@testable import Cartography

@Suite("Maps of classes that have names")
struct NamedClassesTests {
    private func content(
        _ change: (inout NamedClasses) -> Void = { _ in }, direction: Direction = .more,
        language: OutputLanguage = .german, card: IndexCard? = nil
    ) throws -> MapContent {
        var named = IndexMaps.named
        change(&named)
        return try IndexMaps.content(
            IndexMaps.namedEntries, .named(named), language: language, direction: direction, card: card)
    }

    @Test("A region has the class that is given, and none where its number is hidden or missing")
    func classes() throws {
        let classes = try content().classes
        #expect(classes.map { $0?.number } == [4, 3, 2, 2, 1, nil, nil])
        #expect(classes[0] == RegionClass(number: 4, label: "sehr niedrig", fill: IndexMaps.oranges[3]))
    }

    @Test("A class number that does not exist is none, and the region is counted as not classed")
    func unknownClass() throws {
        let content = try IndexMaps.content(
            [(.number(1), 9, nil), (.number(1), 0, nil), (.number(1), nil, nil)], .named(IndexMaps.named))
        #expect(content.classes == [nil, nil, nil])
        let legend = Squares.texts(try Squares.compose(content), layer: "legend").map(\.text)
        #expect(legend.contains("Ohne Klasse"))
        #expect(MapDescription(content: content).text.contains("Ohne Klasse: Ort 1, Ort 2, Ort 3."))
    }

    @Test("The legend has the greatest burden on top, with limits and counts")
    func legend() throws {
        for (direction, first) in [(Direction.more, "sehr niedrig"), (.less, "hoch")] {
            let texts = Squares.texts(try Squares.compose(try content(direction: direction)), layer: "legend")
            let rows = texts.filter { IndexMaps.status.contains($0.text) }.sorted { $0.y < $1.y }
            #expect(rows.count == 4)
            #expect(rows.first?.text == first)
            #expect(texts.contains { $0.text == "über 1 bis 1,5" })
            let middle = try #require(rows.first { $0.text == "mittel" })
            #expect(texts.contains { $0.text == "2" && $0.y == middle.y && $0.anchor == .end })
        }
    }

    @Test("Classes without order stand as they are given, without a word on dark and light")
    func unordered() throws {
        let texts = Squares.texts(try Squares.compose(try content({ $0.isOrdered = false })), layer: "legend")
        let rows = texts.filter { IndexMaps.status.contains($0.text) }.sorted { $0.y < $1.y }
        #expect(rows.map(\.text) == IndexMaps.status)
        #expect(!texts.contains { $0.text.contains("dunkler") })
    }

    @Test("Labels show the value, the class or nothing", arguments: RegionLabel.allCases)
    func labels(kind: RegionLabel) throws {
        let content = try content({ $0.labels = kind })
        let printed = content.regions.map { content.printedValue(of: $0) }
        switch kind {
        case .value: #expect(printed == ["1,80", "1,20", "0,40", "−0,30", "−1,40", nil, nil])
        case .className: #expect(printed == ["sehr niedrig", "niedrig", "mittel", "mittel", "hoch", nil, nil])
        case .nothing: #expect(printed.allSatisfy { $0 == nil })
        }
    }

    @Test("The sheet carries class and status of each region, and never the class of a hidden one")
    func data() throws {
        let sheet = try Squares.compose(try content())
        var found: [String: Int?] = [:]
        for case .path(_, _, let datum?) in sheet.layers.flatMap(\.marks) { found[datum.name] = datum.classNumber }
        #expect(found == ["Ort 1": 4, "Ort 2": 3, "Ort 3": 2, "Ort 4": 2, "Ort 5": 1, "Ort 6": nil, "Ort 7": nil])
    }

    @Test("The description tells who is in which class, from the greatest burden on")
    func description() throws {
        #expect(
            MapDescription(content: try content()).text
                == "Flächenkarte mit benannten Klassen: Untertitel. 7 Gemeinden. sehr niedrig (1): Ort 1. "
                + "niedrig (1): Ort 2. mittel (2): Ort 3, Ort 4. hoch (1): Ort 5. "
                + "Aus Datenschutzgründen nicht ausgewiesen: Ort 7. Keine Angabe: Ort 6.")
    }

    @Test("Words for regions without a number can be given")
    func statusTexts() throws {
        var content = try content()
        content.statusTexts = [.missing: "Nicht einbezogen"]
        let legend = Squares.texts(try Squares.compose(content), layer: "legend").map(\.text)
        #expect(legend.contains("Nicht einbezogen"))
        #expect(!legend.contains("Keine Angabe"))
        #expect(MapDescription(content: content).text.hasSuffix("Nicht einbezogen: Ort 6."))
    }

    @Test(
        "No two texts collide and none leaves the sheet, in any format, with and without a card",
        arguments: ["a4", "a4-landscape", "column", "slide"], [false, true])
    func room(format: String, withCard: Bool) throws {
        let sheet = try Squares.compose(try content(card: withCard ? IndexMaps.card : nil), format: format)
        #expect(IndexMaps.faults(sheet) == [])
    }
}
