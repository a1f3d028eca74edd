import Geography
import Languages
import Testing
import Values

@testable import Cartography

@Suite("Maps of classes that have names")
struct NamedClassesTests {
    private func map(
        _ change: (inout NamedClasses) -> Void = { _ in }, direction: Direction = .more, card: IndexCard? = nil,
        statusTexts: [CellStatus: String] = [:]
    ) throws -> SampleMap {
        var named = IndexMaps.named
        change(&named)
        return try IndexMaps.map(
            IndexMaps.namedEntries, named, direction: direction, card: card, statusTexts: statusTexts)
    }

    @Test("A region has the class that is given, and none where its number is hidden or missing")
    func classes() throws {
        let classes = try map().layer.classes(in: .german)
        #expect(classes.map { $0?.number } == [4, 3, 2, 2, 1, nil, nil])
        #expect(classes[0] == RegionClass(number: 4, label: "sehr niedrig", fill: IndexMaps.oranges[3]))
    }

    @Test("A class that there is not is refused", arguments: [9, 0, -1])
    func unknownClass(number: Int) throws {
        let key = try unwrap(RegionKey("00000001"))
        #expect(throws: MapFault.unknownClass(region: key, found: number, classes: 4)) {
            try IndexMaps.map([(.number(1), number, nil)], IndexMaps.named)
        }
    }

    @Test("A number without a class is counted as not classed")
    func unclassed() throws {
        let map = try IndexMaps.map([(.number(1), nil, nil), (.number(2), 1, nil)], IndexMaps.named)
        #expect(map.layer.classes(in: .german)[0] == nil)
        #expect(Squares.texts(try map.sheet(), layer: "legend").map(\.text).contains("Ohne Klasse"))
        #expect(map.description.contains("Ohne Klasse: Ort 1."))
    }

    @Test("The legend has the greatest burden on top, with limits and counts")
    func legend() throws {
        for (direction, first) in [(Direction.more, "sehr niedrig"), (.less, "hoch")] {
            let texts = Squares.texts(try map(direction: direction).sheet(), layer: "legend")
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
        let texts = Squares.texts(try map({ $0.isOrdered = false }).sheet(), layer: "legend")
        let rows = texts.filter { IndexMaps.status.contains($0.text) }.sorted { $0.y < $1.y }
        #expect(rows.map(\.text) == IndexMaps.status)
        #expect(!texts.contains { $0.text.contains("dunkler") })
    }

    @Test("Labels show the value, the class or nothing", arguments: RegionLabel.allCases)
    func labels(kind: RegionLabel) throws {
        let printed = try map({ $0.labels = kind }).labels()
        switch kind {
        case .value: #expect(printed == ["1,80", "1,20", "0,40", "−0,30", "−1,40", nil, nil])
        case .className: #expect(printed == ["sehr niedrig", "niedrig", "mittel", "mittel", "hoch", nil, nil])
        case .nothing: #expect(printed.allSatisfy { $0 == nil })
        }
    }

    @Test("The sheet carries class and status of each region, and never the class of a hidden one")
    func data() throws {
        let sheet = try map().sheet()
        var found: [String: Int?] = [:]
        for case .path(_, _, let datum?) in sheet.layers.flatMap(\.marks) { found[datum.name] = datum.classNumber }
        #expect(found == ["Ort 1": 4, "Ort 2": 3, "Ort 3": 2, "Ort 4": 2, "Ort 5": 1, "Ort 6": nil, "Ort 7": nil])
    }

    @Test("The description tells who is in which class, from the greatest burden on")
    func description() throws {
        #expect(
            try map().description
                == "Flächenkarte mit benannten Klassen: Untertitel. 7 Gemeinden. sehr niedrig (1): Ort 1. "
                + "niedrig (1): Ort 2. mittel (2): Ort 3, Ort 4. hoch (1): Ort 5. "
                + "Aus Datenschutzgründen nicht ausgewiesen: Ort 7. Keine Angabe: Ort 6.")
    }

    @Test("Words for regions without a number can be given")
    func statusTexts() throws {
        let map = try map(statusTexts: [.missing: "Nicht einbezogen"])
        let legend = Squares.texts(try map.sheet(), layer: "legend").map(\.text)
        #expect(legend.contains("Nicht einbezogen"))
        #expect(!legend.contains("Keine Angabe"))
        #expect(map.description.hasSuffix("Nicht einbezogen: Ort 6."))
    }

    @Test(
        "No two texts collide and none leaves the sheet, in any format, with and without a card",
        arguments: ["a4", "a4-landscape", "column", "slide"], [false, true])
    func room(format: String, withCard: Bool) throws {
        let sheet = try map(card: withCard ? IndexMaps.card : nil).sheet(format)
        #expect(IndexMaps.faults(sheet) == [])
    }
}
