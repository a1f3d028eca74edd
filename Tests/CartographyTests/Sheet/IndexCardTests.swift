import Geography
import Testing

@testable import Cartography

@Suite("The index card")
struct IndexCardTests {
    private func sheet(_ card: IndexCard, format: String, twoWay: Bool = false) throws -> MapSheet {
        try Squares.compose(
            try twoWay
                ? IndexMaps.content(IndexMaps.twoWayEntries, .twoWay(IndexMaps.twoWay), card: card)
                : IndexMaps.content(IndexMaps.namedEntries, .named(IndexMaps.named), card: card), format: format)
    }

    @Test(
        "Every word of the card stands on the sheet, in any format",
        arguments: ["a4", "a4-landscape", "column", "slide"], [false, true])
    func words(format: String, twoWay: Bool) throws {
        let shown = Squares.texts(try sheet(IndexMaps.card, format: format, twoWay: twoWay), layer: "card").map(\.text)
            .joined(separator: " ")
        for line in IndexMaps.card.lines {
            for word in (line.label + " " + line.text).split(separator: " ") { #expect(shown.contains(word)) }
        }
        #expect(shown.contains(IndexMaps.card.title))
    }

    @Test("A map without a card has no layer for it")
    func without() throws {
        let sheet = try Squares.compose(try IndexMaps.content(IndexMaps.namedEntries, .named(IndexMaps.named)))
        #expect(sheet.layers.allSatisfy { $0.id != "card" })
    }

    @Test("A choropleth can have a card too")
    func choropleth() throws {
        var content = try Squares.content()
        content.card = IndexMaps.card
        let sheet = try Squares.compose(content)
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
            #expect(IndexMaps.faults(try sheet(long, format: format)) == [], "\(format)")
            #expect(IndexMaps.faults(try sheet(IndexCard(title: "", lines: []), format: format)) == [], "\(format)")
        }
        let endless = IndexCard(
            title: "Karte", lines: (1...200).map { .init("Zeile \($0)", "Text der Zeile \($0)") })
        let style = SheetStyle(name: "test")
        let notes = MapSheet.compose(
            try IndexMaps.content(IndexMaps.namedEntries, .named(IndexMaps.named), card: endless), style: style,
            format: try unwrap(style.formats["column"])
        ).notes
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
        let look = SheetLook(
            style: SheetStyle(name: "test"),
            format: SheetFormat(width: 297, height: 210, margin: 15, scale: 1, legend: .right))
        let one = CardBlock(card, width: 200, columns: 1, look: look).height
        let three = CardBlock(card, width: 200, columns: 3, look: look).height
        let head = CardBlock(IndexCard(title: "T", lines: []), width: 200, columns: 1, look: look).height
        #expect(abs((three - head) - (one - head) / 3) < 1e-9)
    }
}
