import Configuration
import Geography
import Indicators
import Testing

@testable import AtlasFile

struct AtlasFileTests {
    @Test func `The small atlas is read`() throws {
        let definition = try AtlasText().definition()
        #expect(definition.title == "T")
        #expect(definition.maps.map(\.id) == ["m"])
        #expect(definition.joinPolicy == .error)
        #expect(definition.appearance.style.name == "report")
    }

    @Test func `An unknown key is told with its line, its place and the keys there are`() {
        guard
            case .unknownKey(_, 5, "indicators.i", "lable", let known) =
                AtlasText(root: "title: T", indicators: "{i: {lable: I, column: t.x}}").failure()
        else {
            Issue.record("accepted")
            return
        }
        #expect(known.contains("label"))
    }

    @Test func `A missing key is told with the place where it belongs`() {
        guard case .missingKey(_, _, "indicators.i", "label") = AtlasText(indicators: "{i: {column: t.x}}").failure()
        else {
            Issue.record("accepted")
            return
        }
        guard case .missingKey(_, _, "", "title") = AtlasText(root: "language: de").failure() else {
            Issue.record("accepted")
            return
        }
    }

    @Test(arguments: ["../m", "a/b", "/etc/x", "..", ".m", "-m", "a b", "Über", "m\\x00", "", "con:1"])
    func `A map's id that could leave the folder is refused`(id: String) {
        let failure = AtlasText(maps: "[{id: \"\(id)\", indicator: i}]").failure()
        switch failure {
        case .badIdentifier, .notYAML: break
        default: Issue.record("\(id): \(String(describing: failure))")
        }
    }

    @Test func `An id of more than 80 characters is refused`() {
        #expect(AtlasText(maps: "[{id: \(String(repeating: "a", count: 81)), indicator: i}]").failure() != nil)
        #expect(AtlasText(maps: "[{id: \(String(repeating: "a", count: 80)), indicator: i}]").failure() == nil)
    }

    @Test func `Two maps whose ids differ in case alone are refused`() {
        guard
            case .duplicate(_, _, _, "M") =
                AtlasText(maps: "[{id: m, indicator: i}, {id: M, indicator: i}]").failure()
        else {
            Issue.record("accepted")
            return
        }
    }

    @Test func `Several years make an indicator each, with the year in its texts and rows`() throws {
        let text = AtlasText(
            indicators: "{i: {label: \"I {year}\", date: \"im Jahr {year}\", years: [2016, 2021], column: l.x}}",
            maps: "[{id: m, indicator: i_2016}]")
        let definition = try text.definition()
        #expect(definition.catalogue.indicators.map(\.id) == ["i_2016", "i_2021"])
        #expect(definition.catalogue.indicators.map(\.label) == ["I 2016", "I 2021"])
        #expect(definition.captions["i_2021"]?.date == "im Jahr 2021")
        let years = definition.catalogue.indicators.map { $0.value.references[0].conditions.last?.allowed }
        #expect(years == [["2016"], ["2021"]])
    }

    @Test func `In a wide table the year is part of the column's name`() throws {
        let definition = try AtlasText(
            indicators: "{i: {label: I, years: [2016, 2021], column: \"t.x_{year}\"}}", maps: "[]"
        ).definition()
        #expect(definition.catalogue.indicators.flatMap(\.value.references).map(\.column) == ["x_2016", "x_2021"])
    }

    @Test(arguments: [
        "{i: {label: I, years: [2016, 2021], column: t.x}}", "{i: {label: I, years: [], column: l.x}}",
        "{i: {label: I, years: [2016], year: 2021, column: l.x}}", "{i: {label: \"I {year}\", column: t.x}}",
        "{i: {label: I, years: [2016, 2016], column: l.x}}", "{i: {label: I, column: l.x}}",
        "{i: {label: I, change: {of: {column: t.x}, from: 2011, to: 2021}}}",
        "{i: {label: I, years: [2011, 2021], change: {of: {column: l.x}, from: 2011, to: 2021}}}",
        "{i: {label: I}}", "{i: {label: I, column: t.x, density: t.y}}", "{i: {label: I, column: nowhere.x}}",
        "{i: {label: I, column: x}}", "{i: {label: I, column: t.x, source: nobody}}",
        "{i: {label: I, column: t.x, direction: up}}", "{i: {label: I, column: t.x, decimals: 1.5}}",
        "{i: {label: I, rate: {cases: t.x}}}", "{i: {label: I, rate: {cases: t.x, base: t.y, per: 0}}}",
        "[i]", "{\"../i\": {label: I, column: t.x}}",
    ])
    func `An indicator that would show wrong or equal numbers is refused`(indicators: String) {
        let failure = AtlasText(indicators: indicators, maps: "[]").failure()
        #expect(failure != nil)
    }

    @Test(arguments: [
        "[{id: m, indicator: nowhere}]", "[{id: m, indicator: i, classes: \"quantiles\"}]",
        "[{id: m, indicator: i, classes: \"natural:99\"}]", "[{id: m, indicator: i, classes: \"fixed:3,2\"}]",
        "[{id: m, indicator: i, scale: s}]", "[{id: m, indicator: i, type: pie}]",
        "[{id: m, indicator: i, references: [{label: L, value: 1}]}]",
        "[{id: m, indicator: i, references: [{label: L, value: 0x1A, source: s}]}]", "[m]",
    ])
    func `A map that names what is not there is refused`(maps: String) {
        #expect(AtlasText(maps: maps).failure() != nil)
    }

    @Test func `A map has a scale or classes of its own, not both`() {
        let text = AtlasText(
            scales: "{c: {classes: \"nice:4\", indicators: [i]}}",
            maps: "[{id: m, indicator: i, scale: c, classes: \"nice:4\"}]")
        guard case .duplicate(_, _, _, "scale, classes") = text.failure() else {
            Issue.record("accepted")
            return
        }
    }

    @Test func `An indicator without a source of its own has that of its table, and none at all is refused`() throws {
        #expect(try AtlasText().definition().catalogue.indicators[0].sources == ["s"])
        #expect(AtlasText(tables: "{t: {file: t.csv}}").failure() != nil)
    }

    @Test func `Paths are relative to the atlas file`() throws {
        let definition = try AtlasText().definition()
        #expect(definition.boundaries?.path == RelativePath.folder(of: definition.file) + "/a.shp")
        #expect(RelativePath.resolved("/b/a.shp", in: "/c") == "/b/a.shp")
        #expect(RelativePath.folder(of: "atlas.yaml") == ".")
        #expect(RelativePath.folder(of: "/atlas.yaml") == "/")
    }

    @Test func `Whatever bytes are changed in an atlas file, it is read or refused and nothing breaks`() throws {
        let bytes = Array(try Repository.text("geodata/peine/atlas.yaml").utf8)
        let folder = try TemporaryFolder()
        var state: UInt64 = 20_260_101
        let signs = Array("&*!|>%@`\"'[]{}:#-?,~\t\n 0".utf8) + [0x00, 0x7F, 0x80, 0xC3, 0xFF]
        var refused = 0
        for _ in 0..<400 {
            var changed = bytes
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let place = Int(state >> 33) % changed.count
                changed[place] = signs[Int(state >> 13) % signs.count]
            }
            do {
                _ = try AtlasFile.read(path: folder.file("a.yaml", changed), known: AtlasText.vocabulary)
            } catch {
                refused += 1
            }
        }
        #expect(refused > 100)
    }
}
