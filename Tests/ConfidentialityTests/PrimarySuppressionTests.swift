import Geography
import Testing
import Values

@testable import Confidentiality

@Suite("What the rules hide by themselves")
struct PrimarySuppressionTests {
    private let keys = regionKeys(4)

    private func unemployment(_ cases: [Double], of base: [Double], open: Bool = true) throws -> CountTable {
        try CountTable(
            regions: keys,
            series: [
                CountSeries(id: "cases", cells: cells(cases)),
                CountSeries(id: "base", cells: cells(base), isOpen: open),
            ], derived: [DerivedSeries(id: "rate", formula: .rate(cases: "cases", base: "base", per: 100))])
    }

    @Test("Under a minimum of three, one and two are hidden, zero and three are shown")
    func minimumCases() throws {
        let table = try CountTable(regions: keys, series: [CountSeries(id: "cases", cells: cells([0, 1, 2, 3]))])
        let shown = try table.protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.cells(of: "cases") == [.number(0), .suppressed, .suppressed, .number(3)])
        #expect(shown.suppressions.map(\.reason) == [.fewCases, .fewCases])
    }

    @Test("Missing stays missing, not applicable stays so, and a number hidden at source stays hidden")
    func otherCells() throws {
        let given: [Cell] = [.missing, .notApplicable, .suppressed, .number(7, flag: "p")]
        let table = try CountTable(regions: keys, series: [CountSeries(id: "cases", cells: given)])
        let shown = try table.protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.cells(of: "cases") == given)
        #expect(shown.suppressions.map(\.reason) == [.hiddenAtSource])
    }

    @Test("On a small base the rate is hidden, and the cases with it, even no cases")
    func smallBase() throws {
        let table = try unemployment([0, 20, 30, 40], of: [50, 99, 100, 0])
        let shown = try table.protected(by: ConfidentialityRules(minimumBase: 100))
        #expect(shown.reasons(ofDerived: "rate") == [.smallBase, .smallBase, nil, nil])
        #expect(shown.hidden() == [0, 1])
        #expect(shown.hidden("base").isEmpty)
    }

    @Test("Rates have a minimum of cases of their own, which the cases share")
    func minimumRateCases() throws {
        let table = try unemployment([2, 3, 0, 9], of: [500, 500, 500, 500])
        let shown = try table.protected(by: ConfidentialityRules(minimumRateCases: 3))
        #expect(shown.hidden() == [0])
        #expect(shown.reasons(ofDerived: "rate") == [.hiddenPart, nil, nil, nil])
    }

    @Test("A hidden base hides the rate")
    func hiddenBase() throws {
        let table = try unemployment([0, 9, 9, 9], of: [1, 500, 500, 500], open: false)
        let shown = try table.protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.reasons(ofDerived: "rate") == [.hiddenPart, nil, nil, nil])
    }

    @Test("An area with few inhabitants shows no count, not even zero, but its inhabitants if everybody may know them")
    func smallPopulation() throws {
        let table = try CountTable(
            regions: keys,
            series: [
                CountSeries(id: "people", cells: cells([80, 500, 500, 500]), isOpen: true),
                CountSeries(id: "cases", cells: cells([0, 5, 6, 7])),
            ], derived: [DerivedSeries(id: "density", formula: .density("people"))])
        let rules = try ConfidentialityRules(minimumPopulation: .init(series: "people", minimum: 100))
        let shown = try table.protected(by: rules)
        #expect(shown.suppressions.map(\.reason) == [.smallPopulation])
        #expect(shown.hidden() == [0])
        #expect(shown.reasons(ofDerived: "density") == [nil, nil, nil, nil])
    }

    @Test("Changes and indices are hidden where one of their counts is")
    func derived() throws {
        let table = try CountTable(
            regions: keys,
            series: [
                CountSeries(id: "then", cells: cells([1, 9, 9, 9])),
                CountSeries(id: "now", cells: cells([9, 1, 9, 9])),
                CountSeries(id: "other", cells: cells([9, 9, 1, 9])),
            ],
            derived: [
                DerivedSeries(id: "change", formula: .change(from: .count("then"), to: .count("now"))),
                DerivedSeries(
                    id: "index",
                    formula: .combination([.change(from: .count("then"), to: .count("now")), .density("other")])),
            ])
        let shown = try table.protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.reasons(ofDerived: "change") == [.hiddenPart, .hiddenPart, nil, nil])
        #expect(shown.reasons(ofDerived: "index") == [.hiddenPart, .hiddenPart, .hiddenPart, nil])
    }

    @Test("Counts are rounded with halves upwards, open ones are not, and few are hidden before that")
    func rounding() throws {
        let table = try CountTable(
            regions: keys,
            series: [
                CountSeries(id: "cases", cells: cells([2, 7, 8, 12.5])),
                CountSeries(id: "people", cells: cells([101, 102, 103, 104]), isOpen: true),
            ])
        let shown = try table.protected(by: ConfidentialityRules(minimumCases: 3, rounding: 5))
        #expect(shown.cells(of: "cases") == [.suppressed, .number(5), .number(10), .number(15)])
        #expect(shown.cells(of: "people") == cells([101, 102, 103, 104]))
    }

    @Test("Totals that are not published are given to nobody")
    func unpublishedTotals() throws {
        let shown = try table([1, 9, 9, 9]).protected(by: ConfidentialityRules(minimumCases: 3, totals: .none))
        #expect(shown.totals(of: "cases") == [nil])
        #expect(shown.hidden() == [0])
    }

    @Test("Rules that name what the table has not are refused")
    func unknownNames() throws {
        let table = try table([1, 2, 3])
        #expect(throws: CountTableFailure.unknownGroup("county", available: ["all"])) {
            try table.protected(by: ConfidentialityRules(totals: .groups(["county"])))
        }
        #expect(throws: CountTableFailure.unknownSeries("people", usedBy: "minimumPopulation", available: ["cases"])) {
            try table.protected(by: ConfidentialityRules(minimumPopulation: .init(series: "people", minimum: 10)))
        }
    }
}
