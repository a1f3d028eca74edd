import Geography
import Languages
import Testing
import Values

@testable import Cartography

@Suite("Charts of ranks")
struct RankChartTests {
    static func chart(
        _ count: Int, names: [String] = [], selection: RankSelection = .automatic, rankCount: Int? = nil,
        _ change: (inout [RankedRegion]) -> Void = { _ in }
    ) throws -> RankChart {
        var regions = try (1..<count + 1).map { rank in
            let name = names.isEmpty ? "Gemeinde \(rank)" : names[(rank - 1) % names.count]
            return RankedRegion(
                key: try unwrap(RegionKey(String(100_000 + rank))), name: name, rank: Double(rank),
                median: Double(rank) - (rank % 3 == 0 ? 0.5 : 0), low: Double(max(1, rank - rank % 4)),
                high: Double(min(count, rank + rank % 5)), classStays: Double(rank % 11) / 10,
                classNumber: 4 - min(3, 4 * (rank - 1) / max(1, count)))
        }
        change(&regions)
        return try RankChart(
            regionNoun: "Gemeinden", regions: regions,
            unranked: [UnrankedRegion(name: "Ort ohne Rang", status: .missing)], rankCount: rankCount ?? count,
            classes: zip(IndexMaps.status, IndexMaps.oranges).map { NamedClass(label: $0, colour: $1) },
            variants: 1000, selection: selection)
    }

    static func compose(
        _ chart: RankChart, _ format: String, language: OutputLanguage = .german
    ) throws -> (sheet: MapSheet, notes: [SheetNote]) {
        let style = SheetStyle(name: "test")
        return MapSheet.compose(
            [chart],
            with: Marginalia(
                language: language, title: "Titel", subtitle: "Untertitel", credits: ["Quelle: erfunden."]),
            style: style, format: try unwrap(style.formats[format]))
    }

    @Test(
        "No two texts collide and none leaves the sheet, in any format, with few regions and with many",
        arguments: ["a4", "a4-landscape", "column", "slide"], [0, 1, 7, 45, 941])
    func room(format: String, count: Int) throws {
        #expect(IndexMaps.faults(try Self.compose(try Self.chart(count), format).sheet) == [])
    }

    @Test("Long names are shortened visibly and collide with nothing")
    func longNames() throws {
        let chart = try Self.chart(20, names: [String(repeating: "Hellschen-Heringsand-Unterschaar ", count: 4)])
        let sheet = try Self.compose(chart, "column").sheet
        #expect(IndexMaps.faults(sheet) == [])
        #expect(Squares.texts(sheet, layer: "names").contains { $0.text.hasSuffix("…") })
    }

    @Test("Each region has its rank, name, class and share, and one mark that carries its key")
    func rows() throws {
        let (sheet, notes) = try Self.compose(try Self.chart(7), "a4-landscape")
        #expect(notes == [])
        let names = Squares.texts(sheet, layer: "names")
        let first = try #require(names.first { $0.text == "Gemeinde 1" })
        let row = Set(names.filter { $0.y == first.y }.map(\.text))
        #expect(row == ["1", "Gemeinde 1", "sehr niedrig", "10\u{A0}%"])
        let data = sheet.layers.flatMap(\.marks).compactMap { mark -> SheetDatum? in
            if case .path(_, _, let datum?) = mark { datum } else { nil }
        }
        #expect(data.map(\.key.text) == (1...7).map { String(100_000 + $0) })
        #expect(data.map(\.cell) == (1...7).map { .number(Double($0)) })
    }

    @Test("The foot says how to read the chart, on one of its regions, in both languages")
    func example() throws {
        let german = Squares.texts(try Self.compose(try Self.chart(7), "a4-landscape").sheet, layer: "legend")
            .map(\.text).joined(separator: " ")
        #expect(
            german.contains(
                "Lesebeispiel: Gemeinde 1 liegt auf Rang 1; in 90\u{A0}% der 1.000 Rechenvarianten liegt der Rang zwischen 1 und 2, und in 10\u{A0}% der Varianten bleibt die Klasse dieselbe."
            ))
        #expect(german.contains("Keine Angabe: Ort ohne Rang."))
        let english = Squares.texts(
            try Self.compose(try Self.chart(7), "a4-landscape", language: .english).sheet, layer: "legend"
        ).map(\.text).joined(separator: " ")
        #expect(english.contains("Reading example: Gemeinde 1 has rank 1; in 90% of the 1,000 variants"))
    }

    @Test("Where not all fit, both ends are shown, and sheet and notes say so")
    func tooMany() throws {
        let (sheet, notes) = try Self.compose(try Self.chart(941), "a4")
        guard case .notAllRanksShown(let shown, 941)? = notes.first else {
            Issue.record("\(notes)")
            return
        }
        #expect(shown <= 45)
        let legend = Squares.texts(sheet, layer: "legend").map(\.text).joined(separator: " ")
        #expect(legend.contains("am geringsten belasteten von 941 Gemeinden."))
        let names = Squares.texts(sheet, layer: "names").map(\.text)
        #expect(names.contains("Gemeinde 1") && names.contains("Gemeinde 941") && names.contains("…"))
        #expect(sheet.description.contains("am geringsten belasteten von 941"))
    }

    @Test("The description has a sentence per region")
    func description() throws {
        let text = try Self.compose(try Self.chart(3), "a4").sheet.description
        #expect(text.hasPrefix("Rangdiagramm: Untertitel. 3 Gemeinden, 1.000 Rechenvarianten; Rang 1 ist die höchste"))
        #expect(text.contains("Gemeinde 3: Rang 3, Median 2,5, Spanne 1 bis 3, Klasse mittel, bleibt in 30\u{A0}%."))
    }

    @Test(
        "A share is never rounded to all or none",
        arguments: [(1, "100"), (0, "0"), (0.9999, "> 99"), (0.994, "> 99"), (0.004, "< 1"), (0.876, "88")])
    func shares(share: Double, text: String) {
        #expect(Wording(.german).share(share) == text + "\u{A0}%")
    }

    @Test("Class bands stand only behind charts on which every rank is known")
    func bands() throws {
        #expect(!ClassBands(try Self.chart(8)).isEmpty)
        #expect(ClassBands(try Self.chart(8, rankCount: 941)).isEmpty)
        #expect(ClassBands(try Self.chart(8) { $0[0].classNumber = nil }).isEmpty)
        // The class of rank 1 comes again at the other end.
        #expect(ClassBands(try Self.chart(8) { $0[7].classNumber = 4 }).isEmpty)
    }

    @Test(
        "Ranks that are none or beyond the axis are refused, and so is a class that there is not",
        arguments: [0, -.infinity, 1e300, .nan, 6])
    func faults(rank: Double) throws {
        for part: WritableKeyPath<RankedRegion, Double> in [\.rank, \.median, \.low, \.high] {
            #expect(throws: MapFault.self) { try Self.chart(5) { $0[2][keyPath: part] = rank } }
        }
        let key = try unwrap(RegionKey("100001"))
        #expect(throws: MapFault.unknownClass(region: key, found: 5, classes: 4)) {
            try Self.chart(5) { $0[0].classNumber = 5 }
        }
        #expect(throws: MapFault.rankOutside(region: key, found: 1, ranks: 0)) { try Self.chart(1, rankCount: 0) }
    }

    @Test("The order of the input does not matter")
    func order() throws {
        let chart = try Self.chart(30)
        let turned = try Self.chart(30) { $0.reverse() }
        let texts = { (chart: RankChart) in Squares.texts(try Self.compose(chart, "slide").sheet) }
        #expect(try texts(chart) == texts(turned))
    }
}
