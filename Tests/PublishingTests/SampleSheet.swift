import Cartography
import Geography
import Testing
import Values

/// A small map with one of everything that a sheet can hold.
enum SampleSheet {
    static func key(_ text: String) throws -> RegionKey {
        try #require(RegionKey(text))
    }

    static func path(_ rings: [(Double, Double)]..., isClosed: Bool = true) -> SheetPath {
        var path = SheetPath(positions: [], ends: [], isClosed: isClosed)
        for ring in rings {
            path.positions += ring.map { Position(x: $0.0, y: $0.1) }
            path.ends.append(path.positions.count)
        }
        return path
    }

    static func sheet(_ marks: [SheetMark], layer: String = "regions") -> MapSheet {
        MapSheet(
            width: 160, height: 90, language: "de", title: "Titel", description: "Beschreibung",
            fontFamily: "Arial, Liberation Sans, Helvetica, sans-serif",
            layers: [SheetLayer(id: layer, label: "Ebene", marks: marks)])
    }

    static func complete() throws -> MapSheet {
        var sheet = sheet([])
        sheet.title = "Größer als „<&>“ und \"Übrige\""
        sheet.description = "Höchster Wert in Süßhütte (6,4), niedrigster in Öd (2,4); eine Gemeinde ohne Angabe."
        sheet.layers = [
            SheetLayer(
                id: "ground", label: "Grund",
                marks: [.rectangle(x: 0, y: 0, width: 160, height: 90, SheetPaint(fill: "#ffffff"))]),
            SheetLayer(id: "regions", label: "Gemeinden", marks: try regions()),
            SheetLayer(id: "hatch", label: "Schraffur", marks: [hatch]),
            SheetLayer(id: "circles", label: "Kreise", marks: [try circle()]),
            SheetLayer(id: "borders", label: "Grenzen", marks: [border]),
            SheetLayer(id: "labels", label: "Beschriftung", marks: try labels()),
            SheetLayer(
                id: "credits", label: "Quellen",
                marks: [
                    .text(
                        SheetText(
                            "Quelle: © Amt & Söhne, www.govdata.de/dl-de/by-2-0", x: 5, y: 86, size: 2.2,
                            colour: "#555555"))
                ]),
        ]
        return sheet
    }

    private static func regions() throws -> [SheetMark] {
        let border = (stroke: "#666666", width: 0.15)
        func paint(_ fill: String) -> SheetPaint {
            SheetPaint(fill: fill, stroke: border.stroke, strokeWidth: border.width)
        }
        return [
            .path(
                path(
                    [(5, 15), (60, 15), (60, 70), (5, 70)], [(40, 50), (55, 50), (55, 65), (40, 65)],
                    [(46.333, 56.666), (49, 56.666), (49, 60), (46.333, 60)]),
                paint("#b83a00"),
                SheetDatum(key: try key("03157006"), name: "Süßhütte", cell: .number(6.4321098765), classNumber: 2)),
            .path(
                path([(60, 15), (110, 15), (110, 70), (60, 70)]), paint("#feedde"),
                SheetDatum(key: try key("03157007"), name: "Öd <Stadt> & \"Land\"", cell: .number(2.4), classNumber: 1)),
            .path(
                path(
                    [(40, 50), (55, 50), (55, 65), (40, 65)], [(46.333, 56.666), (46.333, 60), (49, 60), (49, 56.666)]),
                paint("#eeeeee"),
                SheetDatum(key: try key("03157008"), name: "Loch", cell: .missing, classNumber: nil)),
        ]
    }

    private static var hatch: SheetMark {
        .path(
            path([(40, 53), (43, 50)], [(40, 58), (48, 50)], [(40, 63), (53, 50)], isClosed: false),
            SheetPaint(stroke: "#777777", strokeWidth: 0.2))
    }

    private static var border: SheetMark {
        .path(path([(60, 15), (60, 70)], isClosed: false), SheetPaint(stroke: "#333333", strokeWidth: 0.3))
    }

    private static func circle() throws -> SheetMark {
        .circle(
            center: Position(x: 95, y: 55), radius: 6.255,
            SheetPaint(fill: "#2b5c8a", stroke: "#ffffff", strokeWidth: 0.2, fillOpacity: 0.8),
            SheetDatum(key: try key("03157007"), name: "Öd", cell: .number(1234), classNumber: nil))
    }

    private static func labels() throws -> [SheetMark] {
        [
            .text(
                SheetText(
                    "Süßhütte", x: 30, y: 35, size: 3.1, isBold: true, colour: "#ffffff", anchor: .middle,
                    regionKey: try key("03157006"))),
            .text(
                SheetText(
                    "6,4", x: 30, y: 39, size: 3.1, colour: "#ffffff", anchor: .middle, regionKey: try key("03157006"))),
            .text(
                SheetText(
                    "Öd <Stadt> & \"Land\"", x: 85, y: 35, size: 3.1, isBold: true, colour: "#1a1a1a", anchor: .middle,
                    regionKey: try key("03157007"))),
            .leader(
                path([(42, 63), (30, 76)], isClosed: false), SheetPaint(stroke: "#333333", strokeWidth: 0.15),
                try key("03157008")),
            .text(
                SheetText(
                    "Loch", x: 30, y: 79, size: 3.1, colour: "#1a1a1a", anchor: .end, regionKey: try key("03157008"))),
        ]
    }
}
