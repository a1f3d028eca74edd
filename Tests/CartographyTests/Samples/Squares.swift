import Findings
import Geography
import Languages
import Values

@testable import Cartography

/// A made-up country of squares, for sheets that can be worked out by hand.
enum Squares {
    static func square(_ x: Double, _ y: Double, _ side: Double) -> MultiPolygon {
        MultiPolygon(
            outerRing: [(0, 0), (side, 0), (side, side), (0, side)].map { Position(x: x + $0.0, y: y + $0.1) })
    }

    static func region(_ key: String, _ name: String, _ cell: Cell) throws -> MapRegion {
        MapRegion(key: try unwrap(RegionKey(key)), name: name, cell: cell)
    }

    /// Four squares of 10 km, one of them without a value.
    static func map(
        cells: [Cell] = [.number(1), .number(2), .number(3), .missing], language: OutputLanguage = .german,
        side: Double = 10_000, direction: Direction = .more, circles: Bool = false,
        and others: [(region: MapRegion, area: MultiPolygon)] = [], card: IndexCard? = nil, caption: String? = nil
    ) throws -> SampleMap {
        let places = [(0.0, 0.0), (side, 0), (0, side), (side, side)]
        let regions = try cells.prefix(places.count).enumerated().map { index, cell in
            try region("0000000\(index + 1)", "Gemeinde \(index + 1)", cell)
        }
        let areas = places.prefix(cells.count).map { square($0.0, $0.1, side) } + others.map(\.area)
        let classification = try Classification(
            values: cells.compactMap(\.number), method: .equalIntervals(2), decimals: 1)
        let colours = [Colour(hex: "#fee6ce"), Colour(hex: "#a63603")].compactMap { $0 }
        let kind: any MapKind =
            circles
            ? ProportionalCircles()
            : try Choropleth(classification, colours: Array(colours.prefix(classification.classCount)))
        let layer = try ThematicLayer(
            kind: kind, regions: regions + others.map(\.region), regionNoun: "Gemeinden", legendTitle: "Wert",
            direction: direction, references: [ReferenceValue(label: "Landkreis", value: 2)])
        return SampleMap(
            language: language,
            panel: try MapPanel(
                layer, on: BaseMap(Coverage(areas), metresPerUnit: 1), card: card, caption: caption))
    }

    static func texts(_ sheet: MapSheet, layer: String? = nil) -> [SheetText] {
        sheet.layers.filter { layer == nil || $0.id == layer }.flatMap(\.marks).compactMap { mark in
            if case .text(let text) = mark { text } else { nil }
        }
    }

    /// The box of a line of text in the widest of the usual fonts.
    static func box(_ text: SheetText) -> BoundingBox {
        let width = TextMeasure.width(text.text, size: text.size, isBold: text.isBold)
        let left =
            switch text.anchor {
            case .start: text.x
            case .middle: text.x - width / 2
            case .end: text.x - width
            }
        return BoundingBox(
            minX: left, minY: text.y - TextMeasure.ascent * text.size, maxX: left + width,
            maxY: text.y + TextMeasure.descent * text.size)
    }
}

/// What a fixture needs is not there.
struct MissingValue: Error {}

/// The value, or an error that fails the test.
func unwrap<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw MissingValue() }
    return value
}
