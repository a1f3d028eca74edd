import Geography
import Testing
import Values

@testable import Confidentiality

@Suite("Audit")
struct AuditTests {
    private let keys = regionKeys(3)
    private let three = Result { try ConfidentialityRules(minimumCases: 3) }
    private func place(_ index: Int) -> CountAddress.Place { .region(keys[index]) }

    @Test("A single hidden count beside its total is found, with its value")
    func single() throws {
        let table = try CountTable(
            regions: keys, groups: [RegionGroup(id: "all", members: keys)],
            series: [CountSeries(id: "cases", cells: [.suppressed, .number(40), .number(9)], totals: [.number(50)])])
        let report = try table.audit(by: three.get())
        #expect(
            report.disclosures == [
                Disclosure(
                    count: CountAddress(series: "cases", place: place(0)), lower: 1, upper: 1, protection: .width(1))
            ])
        #expect(!report.isSafe)
        #expect(report.hiddenCounts == 1)
    }

    @Test("Small counts that are shown are overlooked")
    func overlooked() throws {
        let report = try table([2, 40, 9]).audit(by: three.get())
        #expect(
            report.overlooked == [
                Suppression(count: CountAddress(series: "cases", place: place(0)), reason: .fewCases)
            ])
    }

    @Test("Published numbers that contradict each other are named")
    func contradiction() throws {
        let table = try CountTable(
            regions: keys, groups: [RegionGroup(id: "all", members: keys)],
            series: [CountSeries(id: "cases", cells: [.suppressed, .number(40), .number(9)], totals: [.number(30)])])
        #expect(
            try table.audit(by: three.get()).contradictions == [CountAddress(series: "cases", place: place(0))])
    }

    private func rates(_ cases: [Cell], base: [Cell], openBase: Bool = true) throws -> CountTable {
        try CountTable(
            regions: keys,
            series: [
                CountSeries(id: "cases", cells: cases), CountSeries(id: "base", cells: base, isOpen: openBase),
            ], derived: [DerivedSeries(id: "rate", formula: .rate(cases: "cases", base: "base", per: 100))])
    }

    @Test("A shown rate on a known base gives its hidden cases away")
    func shownRate() throws {
        let table = try rates([.suppressed, .number(40), .number(9)], base: cells([200, 400, 300]))
        let shown = ShownValue(address: DerivedAddress(series: "rate", place: place(0)), value: 1, decimals: 1)
        let report = try table.audit(by: three.get(), alsoShown: [shown])
        #expect(report.revealingValues == [shown.address])
        #expect(report.disclosures.map(\.lower) == [2])
        #expect(report.disclosures.map(\.upper) == [2])
    }

    @Test("A rate rounded so far that many cases fit confines them to those")
    func roundedRate() throws {
        let table = try rates([.suppressed, .number(40), .number(9)], base: cells([20_000, 400, 300]))
        let shown = ShownValue(address: DerivedAddress(series: "rate", place: place(0)), value: 1, decimals: 0)
        let report = try table.audit(by: three.get(), alsoShown: [shown])
        #expect(report.disclosures.isEmpty)
        #expect(report.revealingValues == [shown.address])
    }

    @Test("A shown rate and the total of its hidden base are solved together")
    func rateAndTotals() throws {
        let table = try CountTable(
            regions: keys, groups: [RegionGroup(id: "all", members: keys)],
            series: [
                CountSeries(id: "cases", cells: [.suppressed, .suppressed, .number(9)], totals: [.number(21)]),
                CountSeries(id: "base", cells: [.suppressed, .suppressed, .number(300)], totals: [.number(600)]),
            ], derived: [DerivedSeries(id: "rate", formula: .rate(cases: "cases", base: "base", per: 100))])
        let values = [(0, 2.0), (1, 5.0)].map { index, value in
            ShownValue(address: DerivedAddress(series: "rate", place: place(index)), value: value)
        }
        // 2 % of a and 5 % of b make 12, a and b make 300: a = 100, b = 200.
        let report = try table.audit(by: three.get(), alsoShown: values)
        #expect(report.disclosures.map { $0.lower.rounded() } == [2, 10, 100, 200])
        #expect(report.disclosures.map { $0.upper.rounded() } == [2, 10, 100, 200])
    }

    @Test("Values made of shown counts alone reveal nothing")
    func harmlessValue() throws {
        let table = try rates([.suppressed, .number(40), .number(9)], base: cells([200, 400, 300]))
        let shown = ShownValue(address: DerivedAddress(series: "rate", place: place(1)), value: 10)
        #expect(try table.audit(by: three.get(), alsoShown: [shown]).isSafe)
    }

    @Test("A count missing from the source protects nothing and is no secret")
    func missing() throws {
        let table = try CountTable(
            regions: keys, groups: [RegionGroup(id: "all", members: keys)],
            series: [CountSeries(id: "cases", cells: [.missing, .number(40), .number(9)], totals: [.number(50)])])
        let report = try table.audit(by: three.get())
        #expect(report.isSafe)
        #expect(report.hiddenCounts == 0)
    }
}
