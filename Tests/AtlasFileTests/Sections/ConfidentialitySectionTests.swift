import Confidentiality
import Configuration
import Geography
import Indicators
import Testing

@testable import AtlasFile

/// The `confidentiality:` and `crosswalk:` of an atlas file.
struct ConfidentialitySectionTests {
    private func text(_ rules: String) -> AtlasText {
        var text = AtlasText()
        text.root = "title: T\nconfidentiality: \(rules)"
        text.indicators = """
            {p: {label: P, count: yes, column: t.p}, q: {label: Q, rate: {cases: t.c, base: t.p}}, i: {label: I, column: t.x}}
            """
        return text
    }

    @Test func `all keys are read`() throws {
        let definition = try text(
            """
            {minimum-cases: 3, minimum-base: 100, minimum-rate-cases: 5, rounding: 5, minimum-population: 50, population: p,
             totals: [all, s], groups: {all: {row: "03157"}, s: [03157005, "031570*"], n: {regions: "03157001", row: "N"}},
             breakdowns: [{whole: t.p, parts: [t.m, t.w], slack: 2}], reader: sees-why-hidden, audit: warn}
            """
        ).definition()
        let rules = try #require(definition.confidentiality)
        #expect(rules.rules.minimumCases == 3 && rules.rules.minimumBase == 100 && rules.rules.minimumRateCases == 5)
        #expect(rules.rules.rounding == 5 && rules.rules.minimumPopulation == .init(series: "t: p", minimum: 50))
        #expect(rules.rules.totals == .groups(["all", "s"]) && rules.rules.reader == .seesWhyHidden)
        #expect(rules.groups.map(\.id) == ["all", "s", "n"])
        #expect(rules.groups[0].row?.text == "03157" && rules.groups[1].members?.text == "03157005,031570*")
        #expect(rules.breakdowns.map(\.parts.count) == [2] && rules.breakdowns[0].slack == 2)
        #expect(rules.audit == .warn)
    }

    @Test func `without the section there are no rules`() throws {
        #expect(try AtlasText().definition().confidentiality == nil)
        #expect(try text("{}").definition().confidentiality?.rules.minimumCases == nil)
        #expect(try text("{}").definition().confidentiality?.rules.totals == .all)
    }

    @Test(arguments: [
        ("{minimum: 3}", "minimum"), ("{groups: {s: {members: [1]}}}", "members"),
        ("{groups: {s: {regions: [1], members: [1]}}}", "members"),
        ("{groups: {all: {regions: 1}}}", "regions"),
        ("{breakdowns: [{whole: t.p, parts: [t.m], of: 1}]}", "of"),
    ])
    func `a key that means nothing is refused with its line`(rules: String, key: String) {
        guard case .unknownKey(_, let line, _, let found, _)? = text(rules).failure() else {
            Issue.record("\(rules) is read")
            return
        }
        #expect(found == key && line == 2)
    }

    @Test(arguments: [
        "{minimum-cases: 1}", "{minimum-cases: many}", "{rounding: 1}", "{minimum-population: 5}", "{population: p}",
        "{minimum-population: 5, population: q}", "{totals: some}", "{totals: [s]}", "{groups: {all: \"03*\"}}",
        "{breakdowns: [{whole: t.p}]}", "{reader: nobody}", "{audit: no}", "{breakdowns: [{whole: t.p, parts: [u.m]}]}",
    ])
    func `a value that means nothing is refused`(rules: String) {
        #expect(text(rules).failure() != nil)
    }

    @Test func `a count cannot be public and confidential at once`() {
        var file = text("{minimum-cases: 3}")
        file.indicators = """
            {p: {label: P, count: yes, confidential: no, column: t.c}, i: {label: Q, confidential: yes, rate: {cases: t.c, base: t.p}}}
            """
        guard case .duplicate(_, _, "indicators.i.confidential", "t: c")? = file.failure() else {
            Issue.record("\(String(describing: file.failure()))")
            return
        }
        file.indicators = "{i: {label: I, confidential: yes, column: t.x}}"
        guard case .malformed(_, _, "indicators.i.confidential", "yes", _)? = file.failure() else {
            Issue.record("a column that counts nothing is called confidential")
            return
        }
    }

    @Test func `a crosswalk needs its columns, and a table with years`() throws {
        var text = AtlasText()
        let crosswalk = "crosswalk: {file: c.csv, year: Y, from: A, to: B, weight: W, decimal: comma, source: s}"
        text.tables = "{t: {file: t.csv, source: s}, l: {file: l.csv, year: Jahr, source: s, \(crosswalk)}}"
        let read = try #require(try text.definition().tables.last?.crosswalk)
        #expect(read.columns == .init(year: "Y", from: "A", to: "B", weight: "W"))
        #expect(read.path.hasSuffix("/c.csv") && read.options.decimal == .comma && read.source == "s")
        text.tables = "{t: {file: t.csv, source: s, \(crosswalk)}}"
        guard case .missingKey(_, _, _, "year")? = text.failure() else {
            Issue.record("a crosswalk for a table without years is read")
            return
        }
        text.tables =
            "{t: {file: t.csv, source: s}, l: {file: l.csv, year: J, source: s, crosswalk: {file: c.csv, year: Y}}}"
        guard case .missingKey(_, _, _, "from")? = text.failure() else {
            Issue.record("a crosswalk without columns is read")
            return
        }
    }
}
