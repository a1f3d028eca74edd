import Geography
import Languages
import Values

@testable import Cartography

/// Made-up index maps on squares of 10 km.
enum IndexMaps {
    static let status = ["hoch", "mittel", "niedrig", "sehr niedrig"]
    static let oranges = ["#feedde", "#fdbe85", "#fd8d3c", "#d94701"].compactMap { Colour(hex: $0) }
    static let fields = [
        ["#d9f6ff", "#e8e5df", "#fecdad"], ["#83cbe8", "#b8b2ac", "#e29366"], ["#289bc9", "#8a817b", "#bd562c"],
        ["#006497", "#5a4d4a", "#741f14"],
    ].map { $0.compactMap { Colour(hex: $0) } }

    static var named: NamedClasses {
        NamedClasses(
            zip(status, zip(["unter −1", "−1 bis 1", "über 1 bis 1,5", "über 1,5"], oranges)).map {
                NamedClass(label: $0, limits: $1.0, colour: $1.1)
            }, decimals: 2)
    }

    static func twoWay(
        direction: Direction = .more, labels: RegionLabel = .className, colours: [[Colour]] = fields
    ) throws -> TwoWayClasses {
        try TwoWayClasses(
            first: TwoWayAxis(
                title: "Status", classes: status.map { TwoWayClass(label: $0) }, direction: direction),
            second: TwoWayAxis(
                title: "Dynamik",
                classes: [
                    TwoWayClass(label: "positiv", sign: .plus), TwoWayClass(label: "stabil", sign: .plusMinus),
                    TwoWayClass(label: "negativ", sign: .minus),
                ]), colours: colours, labels: labels)
    }

    /// A region with its first and second index.
    typealias Entry = (cell: Cell, classNumber: Int?, second: SecondIndex?)

    static func map(
        _ entries: [Entry], _ kind: any MapKind, language: OutputLanguage = .german, direction: Direction = .more,
        card: IndexCard? = nil, statusTexts: [CellStatus: String] = [:], caption: String? = nil
    ) throws -> SampleMap {
        let regions = try entries.enumerated().map { index, entry in
            var region = try Squares.region("0000000\(index + 1)", "Ort \(index + 1)", entry.cell)
            region.classNumber = entry.classNumber
            region.second = entry.second
            return region
        }
        let areas = entries.indices.map { index in
            Squares.square(Double(index % 3) * 10_000, Double(index / 3) * 10_000, 10_000)
        }
        let layer = try ThematicLayer(
            kind: kind, regions: regions, regionNoun: "Gemeinden", legendTitle: "Index", direction: direction,
            statusTexts: statusTexts)
        return SampleMap(
            language: language,
            panel: try MapPanel(layer, on: BaseMap(Coverage(areas), metresPerUnit: 1), card: card, caption: caption))
    }

    /// Seven regions, one missing, one suppressed.
    static let namedEntries: [Entry] = [
        (.number(1.8), 4, nil), (.number(1.2), 3, nil), (.number(0.4), 2, nil), (.number(-0.3), 2, nil),
        (.number(-1.4), 1, nil), (.missing, nil, nil), (.suppressed, 2, nil),
    ]

    static let twoWayEntries: [Entry] = [
        (.number(1.8), 4, SecondIndex(cell: .number(1.1), classNumber: 3)),
        (.number(1.2), 3, SecondIndex(cell: .number(0), classNumber: 2)),
        (.number(0.4), 2, SecondIndex(cell: .number(-1.3), classNumber: 1)),
        (.number(0.1), 2, SecondIndex(cell: .number(-1.2), classNumber: 1)),
        (.number(-1.4), 1, SecondIndex(cell: .number(0.2), classNumber: 2)),
        (.number(0.2), 2, SecondIndex(cell: .suppressed, classNumber: 2)),
        (.number(0.2), 2, SecondIndex(cell: .missing, classNumber: nil)),
    ]

    static let card = IndexCard(
        title: "So ist der Index gebildet",
        lines: [
            .init("Bezugsrahmen", "941 Gemeinden in Niedersachsen (gezeigt: Landkreis)"), .init("Indikatoren", ""),
            .init("", "Arbeitslose je 100 Personen von 15 bis 64 Jahren (Gewicht 1; mehr = höhere Belastung)"),
            .init("", "Einkommensteuer je Kopf (Gewicht 1; weniger = höhere Belastung)"),
            .init("Standardabweichung", "der Grundgesamtheit (geteilt durch n)"),
            .init("Zusammenfassung", "Summe der z-Werte, danach erneut standardisiert"),
            .init("Ausgeschlossen", "Gemeinden unter 300 Einwohnern (12)"),
        ])

    /// Whether texts of a sheet collide or leave it, in the widest of the usual fonts.
    static func faults(_ sheet: MapSheet) -> [String] {
        let texts = Squares.texts(sheet)
        let boxes = texts.map(Squares.box)
        var faults: [String] = []
        for (index, box) in boxes.enumerated() {
            if box.minX < 0 || box.maxX > sheet.width || box.minY < 0 || box.maxY > sheet.height {
                faults.append("\(texts[index].text) leaves the sheet")
            }
            for other in boxes.indices where other > index && boxes[other].intersects(box) {
                faults.append("\(texts[index].text) and \(texts[other].text) collide")
            }
        }
        return faults
    }
}
