import Geography
import Testing
import Values

@testable import Confidentiality

@Suite("What is hidden to protect others")
struct SecondarySuppressionTests {
    private let three = Result { try ConfidentialityRules(minimumCases: 3) }

    @Test("Beside a published total the smallest other count goes too")
    func complement() throws {
        let shown = try table([1, 9, 5, 40, 0, 7]).protected(by: three.get())
        #expect(shown.hidden() == [0, 2])
        #expect(shown.suppressions.map(\.reason) == [.fewCases, .protectsOthers])
        #expect(shown.totals(of: "cases") == [.number(62)])
    }

    @Test("Of two equal counts the one with the lesser key goes")
    func tie() throws {
        #expect(try table([9, 9, 1, 9]).protected(by: three.get()).hidden() == [0, 2])
    }

    @Test("Without a published total no other count goes")
    func noTotal() throws {
        let rules = try ConfidentialityRules(minimumCases: 3, totals: .none)
        #expect(try table([1, 9, 5]).protected(by: rules).hidden() == [0])
    }

    @Test("Two ones that remain of a total are both known, so a third count goes")
    func remainderOfTwo() throws {
        #expect(try table([1, 1, 5, 9]).protected(by: three.get()).hidden() == [0, 1, 2])
    }

    @Test("A two and a one that remain of a total protect each other")
    func remainderOfThree() throws {
        #expect(try table([1, 2, 5, 9]).protected(by: three.get()).hidden() == [0, 1])
    }

    @Test("Two twos protect each other from who does not know why they are hidden, not from who does")
    func readers() throws {
        #expect(try table([2, 2, 5, 9]).protected(by: three.get()).hidden() == [0, 1])
        let shown = try table([2, 2, 5, 9])
            .protected(by: ConfidentialityRules(minimumCases: 3, reader: .seesWhyHidden))
        #expect(shown.hidden() == [0, 1, 2])
        #expect(try shown.audit(reader: .seesWhyHidden).isSafe)
    }

    @Test("Where all others are zero the total goes")
    func totalGoes() throws {
        let shown = try table([2, 0, 0]).protected(by: three.get())
        #expect(shown.hidden() == [0])
        #expect(shown.totals(of: "cases") == [.suppressed])
    }

    @Test("A sub-total goes before the total, and takes another sub-total with it")
    func subtotals() throws {
        let keys = regionKeys(6)
        let table = try CountTable(
            regions: keys,
            groups: [
                RegionGroup(id: "north", members: Array(keys[..<2])),
                RegionGroup(id: "middle", members: Array(keys[2..<4])),
                RegionGroup(id: "south", members: Array(keys[4...])), RegionGroup(id: "all", members: keys),
            ], series: [CountSeries(id: "cases", cells: cells([2, 0, 10, 20, 8, 9]))])
        let shown = try table.protected(by: three.get())
        #expect(shown.hidden() == [0, 4])
        #expect(shown.totals(of: "cases") == [.suppressed, .number(30), .suppressed, .number(49)])
    }

    @Test("In a breakdown four counts go, at the corners of a rectangle")
    func breakdown() throws {
        let keys = regionKeys(3)
        let table = try CountTable(
            regions: keys, groups: [RegionGroup(id: "all", members: keys)],
            series: [
                CountSeries(id: "men", cells: cells([1, 10, 20])), CountSeries(id: "women", cells: cells([8, 12, 22])),
                CountSeries(id: "both", cells: cells([9, 22, 42])),
            ], breakdowns: [Breakdown(whole: "both", parts: ["men", "women"])])
        let shown = try table.protected(by: three.get())
        #expect(shown.hidden("men") == [0, 1])
        #expect(shown.hidden("women") == [0, 1])
        #expect(shown.hidden("both").isEmpty)
        #expect(try shown.audit().isSafe)
    }

    @Test("What everybody knows and gives a count away is reported, not hidden")
    func openWhole() throws {
        let keys = regionKeys(1)
        let table = try CountTable(
            regions: keys,
            series: [
                CountSeries(id: "men", cells: cells([1])), CountSeries(id: "women", cells: cells([1])),
                CountSeries(id: "both", cells: cells([2]), isOpen: true),
            ], breakdowns: [Breakdown(whole: "both", parts: ["men", "women"])])
        let shown = try table.protected(by: three.get())
        #expect(shown.unprotected.map(\.series) == ["men", "women"])
        let disclosures = try shown.audit().disclosures
        #expect(disclosures.map(\.isExact) == [true, true])
        #expect(disclosures.map(\.lower) == [1, 1])
        #expect(shown.cells(of: "both") == cells([2]))
    }

    @Test("Counts hidden at source are protected from totals as well")
    func hiddenAtSource() throws {
        let keys = regionKeys(4)
        let table = try CountTable(
            regions: keys, groups: [RegionGroup(id: "all", members: keys)],
            series: [
                CountSeries(
                    id: "cases", cells: [.suppressed, .number(5), .number(8), .number(9)], totals: [.number(26)])
            ])
        let shown = try table.protected(by: three.get())
        #expect(shown.hidden() == [0, 1])
        #expect(shown.suppressions.map(\.reason) == [.hiddenAtSource, .protectsOthers])
    }

    @Test("Of rounded counts that add up in one way only, one is hidden")
    func roundedTotal() throws {
        // Four counts of 2 are shown as 0 (0 to 2), their total of 8 as 10 (8 to 12): together they must all be 2.
        let shown = try table([2, 2, 2, 2]).protected(by: ConfidentialityRules(rounding: 5))
        #expect(shown.cells(of: "cases") == [.suppressed, .number(0), .number(0), .number(0)])
        #expect(shown.totals(of: "cases") == [.number(10)])
        #expect(try shown.audit().isSafe)
    }

    @Test("A total of hidden parts keeps open what their number leaves open")
    func inherentMinimum() throws {
        let shown = try table([1, 1, 0]).protected(by: ConfidentialityRules(minimumCases: 5))
        #expect(shown.totals(of: "cases") == [.suppressed])
        #expect(shown.unprotected.isEmpty)
    }
}
