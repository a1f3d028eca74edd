import Geography
import Testing

@testable import Cartography

@Suite("The index card")
struct IndexCardTests {
    private func map(_ card: IndexCard?, twoWay: Bool = false) throws -> SampleMap {
        try twoWay
            ? IndexMaps.map(IndexMaps.twoWayEntries, IndexMaps.twoWay(), card: card)
            : IndexMaps.map(IndexMaps.namedEntries, IndexMaps.named, card: card)
    }

    @Test(
        "Every word of the card stands on the sheet, in any format",
        arguments: ["a4", "a4-landscape", "column", "slide"], [false, true])
    func words(format: String, twoWay: Bool) throws {
        let shown = Squares.texts(try map(IndexMaps.card, twoWay: twoWay).sheet(format), layer: "card").map(\.text)
            .joined(separator: " ")
        for line in IndexMaps.card.lines {
            for word in (line.label + " " + line.text).split(separator: " ") { #expect(shown.contains(word)) }
        }
        #expect(shown.contains(IndexMaps.card.title))
    }

    @Test("A map without a card has no layer for it")
    func without() throws {
        let sheet = try map(nil).sheet()
        #expect(sheet.layers.allSatisfy { $0.id != "card" })
    }

    @Test("A choropleth can have a card too")
    func choropleth() throws {
        let sheet = try Squares.map(card: IndexMaps.card).sheet()
        #expect(IndexMaps.faults(sheet) == [])
        #expect(sheet.layers.contains { $0.id == "card" })
    }

    @Test("A card with long words, many lines or nothing is laid out without a collision, or the user is told")
    func extremes() throws {
        let long = IndexCard(
            title: String(repeating: "Sozialraummonitoringindex ", count: 5),
            lines: [
                .init("", "Ein Punkt ohne Kopf"), .init(String(repeating: "Bezugsrahmen", count: 12), "kurz"),
                .init("Kopf", String(repeating: "Grundgesamtheit", count: 20)), .init("Leer", ""),
            ])
        for format in ["a4", "a4-landscape", "column", "slide"] {
            #expect(IndexMaps.faults(try map(long).sheet(format)) == [], "\(format)")
            #expect(IndexMaps.faults(try map(IndexCard(title: "", lines: [])).sheet(format)) == [], "\(format)")
        }
        let endless = IndexCard(
            title: "Karte", lines: (1...200).map { .init("Zeile \($0)", "Text der Zeile \($0)") })
        let notes = try map(endless).composed("column").notes
        #expect(notes.contains { if case .legendTooHigh = $0 { true } else { false } })
    }

    @Test("Items belong to the statement before them")
    func statements() {
        let statements = IndexCard.statements(IndexMaps.card.lines)
        #expect(statements.map(\.label).prefix(3) == ["Bezugsrahmen", "Indikatoren", "Standardabweichung"])
        #expect(statements[1].items.count == 2)
    }

    @Test("Columns are balanced: the highest is as low as the order of the lines allows")
    func columns() {
        let card = IndexCard(title: "T", lines: (1...6).map { .init("L\($0)", "Text") })
        let style = ScaledStyle(
            SheetStyle(name: "test"),
            on: SheetFormat(width: 297, height: 210, margin: 15, scale: 1, legend: .right))
        let one = CardBlock(card, width: 200, columns: 1, style: style).height
        let three = CardBlock(card, width: 200, columns: 3, style: style).height
        let head = CardBlock(IndexCard(title: "T", lines: []), width: 200, columns: 1, style: style).height
        #expect(abs((three - head) - (one - head) / 3) < 1e-9)
    }
}
