import Geography
import Testing
import Values

@testable import Confidentiality

@Suite("Sums that nobody declared")
struct UndeclaredSumsTests {
    /// Series in the order given, over as many regions as there are numbers.
    private func table(_ series: [(String, [Double?])], breakdowns: [Breakdown] = []) throws -> CountTable {
        let keys = regionKeys(series.first?.1.count ?? 0)
        return try CountTable(
            regions: keys, groups: [RegionGroup(id: "all", members: keys)],
            series: series.map { id, numbers in
                CountSeries(id: id, cells: numbers.map { $0.map { .number($0) } ?? .suppressed })
            }, breakdowns: breakdowns)
    }

    /// Small counts that are the same each run.
    private func counts(_ seed: UInt64, regions: Int = 12, upTo largest: Int = 30) -> [Double?] {
        var random = Seeded(state: seed &* 977 &+ 5)
        return (0..<regions).map { _ in Double(Int.random(in: 0...largest, using: &random)) }
    }

    private func plus(_ columns: [Double?]...) -> [Double?] {
        columns[0].indices.map { place in
            columns.reduce(0.0) { sum, column in sum.flatMap { sum in column[place].map { sum + $0 } } }
        }
    }

    @Test(arguments: [["x", "y", "z"], ["all", "men", "women"], ["z", "a", "q"]])
    func `men and women make up all, whatever they are called`(names: [String]) throws {
        let (men, women) = (counts(1), counts(2))
        let table = try table([
            ("t: " + names[0], plus(men, women)), ("t: " + names[1], men), ("t: " + names[2], women),
        ])
        #expect(
            table.undeclaredSums() == [
                CountEquation(left: ["t: " + names[0]], right: ["t: " + names[1], "t: " + names[2]])
            ])
    }

    @Test(arguments: [3, 4, 6, 9])
    func `ages beside each other make up their whole`(count: Int) throws {
        let ages = (0..<count).map { counts(UInt64(10 + $0), regions: 14) }
        let whole = ages.dropFirst().reduce(ages[0]) { plus($0, $1) }
        let table = try table([("t: whole", whole)] + ages.enumerated().map { ("t: a\($0.offset)", $0.element) })
        let found = try #require(table.undeclaredSums().first)
        #expect(found.left == ["t: whole"] && found.right.count == count)
    }

    @Test func `three levels are three sums, and what follows from them is no further one`() throws {
        let leaves = (0..<4).map { counts(UInt64(30 + $0), regions: 20) }
        let (men, women) = (plus(leaves[0], leaves[1]), plus(leaves[2], leaves[3]))
        let table = try table([
            ("t: all", plus(men, women)), ("t: men", men), ("t: men young", leaves[0]), ("t: men old", leaves[1]),
            ("t: women", women), ("t: women young", leaves[2]), ("t: women old", leaves[3]),
        ])
        #expect(table.undeclaredSums().count == 3)
    }

    @Test func `a sum over years is found`() throws {
        let years = (0..<3).map { counts(UInt64(40 + $0)) }
        let table = try table(
            [
                ("t: n, year=2019", years[0]), ("t: n, year=2020", years[1]), ("t: n, year=2021", years[2]),
                ("t: n, year=2019-2021", plus(years[0], years[1], years[2])),
            ])
        #expect(table.undeclaredSums().first?.left == ["t: n, year=2019-2021"])
    }

    @Test func `a column that is a difference is the same sum`() throws {
        let (rest, gone) = (counts(51), counts(52))
        let table = try table([("t: rest", rest), ("t: before", plus(rest, gone)), ("t: gone", gone)])
        #expect(table.undeclaredSums() == [CountEquation(left: ["t: before"], right: ["t: rest", "t: gone"])])
    }

    @Test func `two sums that are equal need no whole`() throws {
        let cells = (0..<4).map { counts(UInt64(60 + $0), regions: 16) }
        let table = try table([
            ("t: men", plus(cells[0], cells[1])), ("t: women", plus(cells[2], cells[3])),
            ("t: young", plus(cells[0], cells[2])), ("t: old", plus(cells[1], cells[3])),
        ])
        let found = try #require(table.undeclaredSums().first)
        #expect(Set([Set(found.left), Set(found.right)]) == [["t: men", "t: women"], ["t: young", "t: old"]])
    }

    @Test func `the same count in two tables is an equation`() throws {
        let table = try table([("a: n", counts(71)), ("b: n", counts(71)), ("b: m", counts(72))])
        #expect(table.undeclaredSums() == [CountEquation(left: ["a: n"], right: ["b: n"])])
    }

    @Test func `regions in which the source hides a count do not stand in the way`() throws {
        let (men, women) = (counts(81), counts(82))
        var hidden = women
        hidden[3] = nil
        hidden[7] = nil
        let table = try table([("t: all", plus(men, women)), ("t: men", men), ("t: women", hidden)])
        #expect(table.undeclaredSums().count == 1)
    }

    @Test func `a sum that fails in one region is none`() throws {
        let (men, women) = (counts(91), counts(92))
        var all = plus(men, women)
        all[5] = all[5].map { $0 + 1 }
        let table = try table([("t: all", all), ("t: men", men), ("t: women", women)])
        #expect(table.undeclaredSums().isEmpty)
    }

    @Test func `a hidden part of more than its whole contradicts the sum`() throws {
        var (all, men, women) = (plus(counts(93), counts(94)), counts(93), counts(94))
        (all[2], men[2], women[2]) = (4, 9, nil)
        let table = try table([("t: all", all), ("t: men", men), ("t: women", women)])
        #expect(table.undeclaredSums().isEmpty)
    }

    @Test func `what is declared is not found again`() throws {
        let (men, women) = (counts(95), counts(96))
        let table = try table(
            [("all", plus(men, women)), ("men", men), ("women", women)],
            breakdowns: [Breakdown(whole: "all", parts: ["men", "women"])])
        #expect(table.undeclaredSums().isEmpty)
    }

    @Test func `numbers with noise, and numbers of their own, are no sums`() throws {
        var found = 0
        for seed in 0..<120 as Range<UInt64> {
            var random = Seeded(state: seed)
            let (men, women) = (counts(seed * 2 + 1000, regions: 7), counts(seed * 2 + 1001, regions: 7))
            let noisy = plus(men, women).map { number in
                number.map { max(0, $0 + Double(Int.random(in: -3...3, using: &random))) }
            }
            found += try table([("t: all", noisy), ("t: men", men), ("t: women", women)]).undeclaredSums().count
            let others = try table(
                (0..<6).map { ("t: c\($0)", counts(seed * 8 + 5000 + UInt64($0), regions: 7, upTo: 12)) })
            found += others.undeclaredSums().count
        }
        #expect(found == 0)
    }

    @Test func `a hidden number is protected against a sum that was found`() throws {
        let (men, women) = (counts(97, regions: 20), counts(98, regions: 20))
        let declared = try table([("t: all", plus(men, women)), ("t: men", men), ("t: women", women)])
        let rules = try ConfidentialityRules(minimumCases: 5)
        let whole = try declared.adding(declared.undeclaredSums())
        #expect(whole.equations.count == 1)
        let shown = try whole.protected(by: rules)
        #expect(try shown.audit().isSafe)
        // Without the sum the same table is taken for safe, and with it something is found.
        let careless = try declared.protected(by: rules)
        let seen = try CountTable(
            regions: declared.regions, groups: declared.groups,
            series: declared.series.map { one in
                CountSeries(
                    id: one.id, cells: careless.cells(of: one.id) ?? [],
                    totals: careless.totals(of: one.id)?.map { $0 ?? .missing })
            }, equations: whole.equations)
        #expect(!(try seen.audit(by: rules).disclosures.isEmpty))
    }
}

@Suite("Counts that are not printed")
struct UnprintedCountsTests {
    private func table(_ cells: [Cell], total: Double?, unprinted: Set<Int>) throws -> CountTable {
        let keys = regionKeys(cells.count)
        return try CountTable(
            regions: keys, groups: [RegionGroup(id: "all", members: keys)],
            series: [
                CountSeries(
                    id: "cases", cells: cells, totals: [total.map { .number($0) } ?? .missing], unprinted: unprinted)
            ])
    }

    private let cells: [Cell] = [.number(7), .missing, .number(9), .number(31), .number(12), .number(5), .number(14)]

    @Test func `one that follows from the total has a second one hidden, and stays missing itself`() throws {
        let shown = try table(cells, total: 80, unprinted: [1]).protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.hidden() == [5])
        #expect(shown.cells(of: "cases")?[1] == .missing)
        let audit = try shown.audit()
        #expect(audit.isSafe && audit.hiddenCounts == 2)
    }

    @Test func `one that is known to be unknown gives nothing away`() throws {
        let shown = try table(cells, total: 80, unprinted: []).protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.hidden().isEmpty)
        #expect(try shown.audit().hiddenCounts == 0)
    }

    @Test func `without a total nothing follows`() throws {
        let shown = try table(cells, total: nil, unprinted: [1]).protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.hidden().isEmpty)
        #expect(try shown.audit().isSafe)
    }

    @Test func `a total that is not printed follows from its regions`() throws {
        let all = cells.map { $0 == .missing ? .number(4) : $0 }
        let shown = try table(all, total: nil, unprinted: [7]).protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.hidden().count == 1)
        #expect(try shown.audit().isSafe)
    }

    @Test func `shown as it is, the audit finds it`() throws {
        let report = try table(cells, total: 80, unprinted: [1]).audit(by: ConfidentialityRules(minimumCases: 3))
        #expect(report.disclosures.count == 1 && report.disclosures.first?.lower == 2)
    }

    @Test func `two in one row protect each other`() throws {
        var two = cells
        two[5] = .missing
        let shown = try table(two, total: 80, unprinted: [1, 5]).protected(by: ConfidentialityRules(minimumCases: 3))
        #expect(shown.hidden().isEmpty)
        #expect(try shown.audit().isSafe)
    }
}
