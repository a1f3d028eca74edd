import Geography
import Testing
import Values

@testable import SocialIndex

struct AreaMeansTests {
    private let areas = ["A", "A", "B", "B", "C", "D", "D"].compactMap { RegionKey($0) }

    @Test func `an index is carried over to larger areas by population`() throws {
        let table = try IndexTable(
            keys: regions(7),
            columns: [("a", [.number(1), .number(4), .number(2), .missing, .suppressed, .number(9), .number(3)])])
        var definition = simple(["a"], .none)
        definition.exclusions.declared = [DeclaredExclusion(regions(7)[5], reason: "Ausreißer")]
        let result = try SocialIndex.compute(definition, table)
        let means = try AreaMeans(
            result, areas: areas, population: [100, 200, 50, 50, 10, 1000, 40].map { .number($0) }
        ).table
        #expect(means.keys == ["A", "B", "C", "D"].compactMap { RegionKey($0) })
        let again = try SocialIndex.compute(simple(["mean"], .none), means)
        #expect(again.index == [3, nil, nil, 3])
        #expect(again.outcomes[1] == .missing(["mean"]))
        #expect(again.outcomes[2] == .suppressed(["mean"]))
        #expect(means.population == [.number(300), .missing, .suppressed, .number(40)])
    }

    @Test func `areas without inhabitants have no mean`() throws {
        let result = try SocialIndex.compute(simple(["a"], .none), values([("a", [1, 2, 3])]))
        let means = try AreaMeans(result, areas: Array(areas[0..<3]), population: [.number(0), .number(0), .missing])
        #expect(means.table.column("mean")?.optionals(0..<2) == [nil, nil])
        #expect(throws: IndexTableFault.countMismatch(indicator: "mean", found: 1, expected: 3)) {
            try AreaMeans(result, areas: Array(areas[0..<1]), population: [])
        }
    }
}
