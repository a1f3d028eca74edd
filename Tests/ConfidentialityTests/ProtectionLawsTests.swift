import Geography
import Testing
import Values

@testable import Confidentiality

@Suite("Laws of protection, over random tables")
struct ProtectionLawsTests {
    static let rules: [ConfidentialityRules] = [
        try? ConfidentialityRules(minimumCases: 2), try? ConfidentialityRules(minimumCases: 3),
        try? ConfidentialityRules(minimumCases: 5), try? ConfidentialityRules(minimumCases: 3, reader: .seesWhyHidden),
        try? ConfidentialityRules(minimumCases: 3, totals: .groups(["all"])),
    ].compactMap { $0 }

    /// Tables of many breakdowns take long to solve.
    static func seeds(_ kind: TableKind, _ count: UInt64) -> Range<UInt64> {
        0..<(kind == .deepBreakdown ? count / 8 : count)
    }

    @Test("Solving what is published finds no hidden count", arguments: TableKind.allCases)
    func nothingFollows(_ kind: TableKind) throws {
        for seed in Self.seeds(kind, 40) {
            let table = try kind.random(seed)
            for rules in Self.rules {
                let shown = try table.protected(by: rules)
                #expect(shown.unprotected.isEmpty, "seed \(seed)")
                #expect(try shown.audit().isSafe, "seed \(seed)")
            }
        }
    }

    @Test("No count below the minimum is shown, and no 0 is hidden", arguments: TableKind.allCases)
    func primaries(_ kind: TableKind) throws {
        for seed in Self.seeds(kind, 40) {
            let table = try kind.random(seed)
            let shown = try table.protected(by: ConfidentialityRules(minimumCases: 4))
            for series in table.series {
                let cells = try #require(shown.cells(of: series.id))
                for (before, after) in zip(series.cells, cells) {
                    let number = try #require(before.number)
                    if number > 0, number < 4 { #expect(after == .suppressed) }
                    if number == 0 { #expect(after == before) }
                    #expect(after == .suppressed || after == before)
                }
            }
        }
    }

    @Test("What is protected once needs no more the second time", arguments: TableKind.allCases)
    func idempotent(_ kind: TableKind) throws {
        let rules = try ConfidentialityRules(minimumCases: 3)
        for seed in Self.seeds(kind, 40) {
            let table = try kind.random(seed)
            let once = try table.protected(by: rules)
            let again = try CountTable(
                regions: table.regions, groups: table.groups,
                series: table.series.map { series in
                    CountSeries(
                        id: series.id, cells: once.cells(of: series.id) ?? [],
                        totals: once.totals(of: series.id)?.map { $0 ?? .missing })
                }, breakdowns: table.breakdowns
            ).protected(by: rules)
            for series in table.series {
                #expect(again.cells(of: series.id) == once.cells(of: series.id), "seed \(seed)")
                #expect(again.totals(of: series.id) == once.totals(of: series.id), "seed \(seed)")
            }
        }
    }

    @Test("Where only small counts are blanked the audit finds some of them", arguments: TableKind.allCases)
    func auditFinds(_ kind: TableKind) throws {
        var found = 0
        for seed in Self.seeds(kind, 24) {
            let table = try kind.random(seed)
            // Only the primary counts are blanked, as a careless clerk would.
            let blanked = try CountTable(
                regions: table.regions, groups: table.groups,
                series: table.series.map { series in
                    CountSeries(
                        id: series.id,
                        cells: series.cells.map { ($0.number ?? 0) > 0 && ($0.number ?? 0) < 3 ? .suppressed : $0 },
                        totals: table.cells[
                            table.index(series: table.seriesIndex[series.id] ?? 0, place: table.regions.count)...
                        ].prefix(table.groups.count).map {
                            ($0.number ?? 0) > 0 && ($0.number ?? 0) < 3 ? .suppressed : $0
                        })
                }, breakdowns: table.breakdowns)
            found += try blanked.audit(by: ConfidentialityRules(minimumCases: 3)).disclosures.count
        }
        #expect(found > 0)
    }
}
