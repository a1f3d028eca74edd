import Cartography
import Geography
import Languages
import Testing
import Values

/// Made-up index maps and a chart of ranks, small enough to be looked at as files.
enum IndexSheets {
    static let status = ["hoch", "mittel", "niedrig", "sehr niedrig"]

    static func colours(_ texts: [String]) throws -> [Colour] { try texts.map { try #require(Colour(hex: $0)) } }

    static func oranges() throws -> [Colour] { try colours(["#feedde", "#fdbe85", "#fd8d3c", "#d94701"]) }

    static let card = IndexCard(
        title: "So ist der Index gebildet",
        lines: [
            .init("Bezugsrahmen", "941 Gemeinden in Niedersachsen"), .init("Indikatoren", ""),
            .init("", "Arbeitslose je 100 Personen von 15 bis 64 Jahren (Gewicht 1; mehr = höhere Belastung)"),
            .init("", "Einkommensteuer je Kopf (Gewicht 1; weniger = höhere Belastung)"),
            .init("Standardabweichung", "der Grundgesamtheit (geteilt durch n)"),
            .init("Zusammenfassung", "Summe der z-Werte, danach erneut standardisiert"),
            .init("Ausgeschlossen", "Gemeinden unter 300 Einwohnern (12)"),
        ])

    private typealias Entry = (name: String, first: (Cell, Int?), second: (Cell, Int?))
    private static let entries: [Entry] = [
        ("Altort", (.number(1.812), 4), (.number(1.3), 3)), ("Bergheim", (.number(1.2), 3), (.number(0.1), 2)),
        ("Cleverns", (.number(0.41), 2), (.number(-1.2), 1)), ("Dorfmark", (.number(-0.2), 2), (.number(1.1), 3)),
        ("Eichen", (.number(-1.35), 1), (.number(-0.4), 2)), ("Fährstedt", (.number(0.7), 2), (.suppressed, 2)),
        ("Groß Wiese", (.number(-1.1), 1), (.number(-1.4), 1)), ("Hafen", (.missing, nil), (.missing, nil)),
        ("Inselort", (.number(0.05), 2), (.number(0), 2)),
    ]

    /// A sheet in the making: what stands around a panel, and the panel.
    struct Draft<Panel: SheetPanel> {
        let title: String
        var panel: Panel
    }

    static func map(
        _ kind: any MapKind, title: String, legend: String, card: IndexCard?,
        _ change: (inout [MapRegion]) -> Void = { _ in }
    ) throws -> Draft<MapPanel> {
        let side = 10_000.0
        var regions = try entries.enumerated().map { index, entry in
            MapRegion(
                key: try SampleSheet.key("0315700\(index + 1)"), name: entry.name, cell: entry.first.0,
                classNumber: entry.first.1,
                second: SecondIndex(cell: entry.second.0, classNumber: entry.second.1))
        }
        change(&regions)
        let areas = entries.indices.map { index in
            let (x, y) = (Double(index % 3) * side, Double(2 - index / 3) * side)
            let ring = [(0, 0), (side, 0), (side, side), (0, side)].map { Position(x: x + $0.0, y: y + $0.1) }
            return MultiPolygon(outerRing: ring)
        }
        let layer = try ThematicLayer(
            kind: kind, regions: regions, regionNoun: "Gemeinden", legendTitle: legend, direction: .more)
        return Draft(
            title: title, panel: try MapPanel(layer, on: BaseMap(Coverage(areas), metresPerUnit: 1), card: card))
    }

    static func named(card: IndexCard? = card) throws -> Draft<MapPanel> {
        let limits = ["unter −1,0", "−1,0 bis 1,0", "über 1,0 bis 1,5", "über 1,5"]
        let classes = zip(status, zip(limits, try oranges())).map {
            NamedClass(label: $0, limits: $1.0, colour: $1.1)
        }
        return try map(
            NamedClasses(classes, decimals: 2), title: "Altort hat den niedrigsten sozialen Status",
            legend: "Sozialer Status", card: card)
    }

    static func twoWay(
        card: IndexCard? = nil, _ change: (inout [MapRegion]) -> Void = { _ in }
    ) throws -> Draft<MapPanel> {
        let fields = try [
            ["#d9f6ff", "#e8e5df", "#fecdad"], ["#83cbe8", "#b8b2ac", "#e29366"], ["#289bc9", "#8a817b", "#bd562c"],
            ["#006497", "#5a4d4a", "#741f14"],
        ].map(colours)
        let classes = try TwoWayClasses(
            first: TwoWayAxis(title: "Status", classes: status.map { TwoWayClass(label: $0) }),
            second: TwoWayAxis(
                title: "Dynamik",
                classes: [
                    TwoWayClass(label: "positiv", sign: .plus), TwoWayClass(label: "stabil", sign: .plusMinus),
                    TwoWayClass(label: "negativ", sign: .minus),
                ]), colours: fields)
        return try map(
            classes, title: "In zwei Gemeinden wächst die Belastung", legend: "Status und Dynamik", card: card, change)
    }

    static func ranks() throws -> Draft<RankChart> {
        let spans: [(Double, Double, Double)] = [
            (1, 1, 2), (2, 1, 4), (3, 2, 5), (4.5, 3, 6), (5, 3, 6), (6, 5, 7), (7, 7, 7),
        ]
        let classes = [4, 3, 2, 2, 2, 1, 1]
        let regions = try spans.enumerated().map { index, span in
            RankedRegion(
                key: try SampleSheet.key("0315700\(index + 1)"), name: entries[index].name, rank: Double(index + 1),
                median: span.0, low: span.1, high: span.2, classStays: [1, 0.62, 0.871, 0.9, 0.55, 0.998, 1][index],
                classNumber: classes[index])
        }
        return Draft(
            title: "Altort steht in fast jeder Rechenweise an erster Stelle",
            panel: try RankChart(
                regionNoun: "Gemeinden", regions: regions,
                unranked: [UnrankedRegion(name: "Hafen", status: .missing)], rankCount: 7,
                classes: zip(status, try oranges()).map { NamedClass(label: $0, colour: $1) }, variants: 1000))
    }

    static func sheet<Panel>(_ draft: Draft<Panel>, _ format: String) throws -> MapSheet {
        let style = SheetStyle(name: "sample")
        let ranks = draft.panel is RankChart ? ": Ränge in 1.000 Rechenvarianten" : ""
        return MapSheet.compose(
            [draft.panel],
            with: Marginalia(
                language: .german, title: draft.title, subtitle: "Sozialindex 2021, erfundene Werte" + ranks,
                credits: ["Quelle: erfunden."]),
            style: style, format: try #require(style.formats[format])
        ).sheet
    }
}
