import Geography
import Testing
import Values

@testable import Confidentiality

@Suite("Tables of counts")
struct CountTableTests {
    private let keys = regionKeys(2)
    private var all: RegionGroup { RegionGroup(id: "all", members: keys) }

    private func failure(_ body: () throws -> CountTable) -> CountTableFailure? {
        do {
            _ = try body()
            return nil
        } catch { return error as? CountTableFailure }
    }

    @Test("Totals that are not given are the sums of the regions")
    func sums() throws {
        let table = try CountTable(
            regions: keys, groups: [all], series: [CountSeries(id: "cases", cells: cells([4, 5]))])
        #expect(table.cells == cells([4, 5, 9]))
    }

    @Test("A total with a part that is missing is missing, one with a hidden part is hidden")
    func incompleteTotals() throws {
        let table = try CountTable(
            regions: keys, groups: [all],
            series: [
                CountSeries(id: "a", cells: [.number(4), .missing]),
                CountSeries(id: "b", cells: [.missing, .suppressed]),
            ])
        #expect(table.cells[2] == .missing)
        #expect(table.cells[5] == .suppressed)
    }

    @Test("A total that is not the sum of its regions is refused")
    func wrongTotal() {
        let found = failure {
            try CountTable(
                regions: keys, groups: [all],
                series: [CountSeries(id: "cases", cells: cells([4, 5]), totals: cells([10]))])
        }
        #expect(
            found == .totalDiffers(CountAddress(series: "cases", place: .group("all")), total: 10, sum: 9))
    }

    @Test("A whole that is not the sum of its parts is refused, unless the slack allows it")
    func wrongWhole() {
        func table(slack: Double) throws -> CountTable {
            try CountTable(
                regions: keys,
                series: [
                    CountSeries(id: "men", cells: cells([4, 5])), CountSeries(id: "women", cells: cells([4, 5])),
                    CountSeries(id: "both", cells: cells([8, 11])),
                ], breakdowns: [Breakdown(whole: "both", parts: ["men", "women"], slack: slack)])
        }
        #expect(
            failure { try table(slack: 0) }
                == .partsDiffer(CountAddress(series: "both", place: .region(keys[1])), whole: 11, sum: 10, slack: 0))
        #expect(failure { try table(slack: 1) } == nil)
    }

    @Test("A number below zero or not finite is no count", arguments: [-1, Double.infinity, 1e300])
    func noCount(_ number: Double) {
        let found = failure {
            try CountTable(regions: keys, series: [CountSeries(id: "cases", cells: cells([4, number]))])
        }
        #expect(found == .notACount(CountAddress(series: "cases", place: .region(keys[1])), number))
    }

    @Test("Names that occur twice, or are not there, are refused")
    func names() {
        let series = [CountSeries(id: "a", cells: cells([1, 2]))]
        #expect(failure { try CountTable(regions: keys + keys, series: []) } == .duplicateRegion(keys[0]))
        #expect(failure { try CountTable(regions: keys, series: series + series) } == .duplicateSeries("a"))
        #expect(
            failure { try CountTable(regions: keys, groups: [all, all], series: series) } == .duplicateGroup("all"))
        #expect(
            failure { try CountTable(regions: [keys[0]], groups: [all], series: []) }
                == .unknownMember(keys[1], group: "all"))
        #expect(
            failure { try CountTable(regions: keys, groups: [RegionGroup(id: "no", members: [])], series: []) }
                == .emptyGroup("no"))
        #expect(
            failure {
                try CountTable(regions: keys, series: series, breakdowns: [Breakdown(whole: "a", parts: ["a"])])
            } == .repeatedPart("a", whole: "a"))
        #expect(
            failure {
                try CountTable(
                    regions: keys, series: series, derived: [DerivedSeries(id: "d", formula: .density("b"))])
            } == .unknownSeries("b", usedBy: "d", available: ["a"]))
        #expect(
            failure { try CountTable(regions: keys, series: [CountSeries(id: "a", cells: [])]) }
                == .countMismatch(series: "a", found: 0, expected: 2))
    }

    @Test("Groups are made of smaller groups where those lie inside, else of regions")
    func territory() throws {
        let keys = regionKeys(6)
        let table = try CountTable(
            regions: keys,
            groups: [
                RegionGroup(id: "all", members: keys), RegionGroup(id: "a", members: Array(keys[0..<2])),
                RegionGroup(id: "b", members: Array(keys[1..<4])), RegionGroup(id: "c", members: Array(keys[0..<4])),
            ], series: [])
        let territory = Territory(table, publishes: [true, true, true, true])
        #expect(territory.parts[1] == [0, 1])
        #expect(territory.parts[2] == [1, 2, 3])
        #expect(territory.parts[0] == [9, 4, 5])
        #expect(territory.levels[6] == territory.levels[9] + 1)
    }
}
