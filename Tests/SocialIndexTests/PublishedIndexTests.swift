import Geography
import Indicators
import Tables
import Testing
import Values

@testable import SocialIndex

/// Published indices, computed again from their published inputs.
@Suite(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
struct PublishedIndexTests {
    private struct Berlin {
        let values: IndexTable
        let definition: IndexDefinition
        /// Published classes by key.
        let status: [RegionKey: String]
        let dynamics: [RegionKey: String]

        init(_ year: Int, _ deviation: StandardDeviation = .population) throws {
            let table = try SharedData.table("mss_\(year)_indicators_plr.csv")
            let classes = try SharedData.table("mss_\(year)_classes_plr.csv")
            let published = try classes.keys("id")
            status = Dictionary(uniqueKeysWithValues: zip(published, try classes.texts("status_index_klasse")))
            dynamics = Dictionary(uniqueKeysWithValues: zip(published, try classes.texts("dynamik_index_klasse")))
            let statusColumns = table.columns.filter { $0.hasPrefix("s") }
            let columns = table.columns.filter { $0.hasPrefix("s") || $0.hasPrefix("d") }
            let keys = try table.keys("id")
            values = try IndexTable(
                keys: keys, columns: try columns.map { ($0, try table.cells($0)) },
                population: try table.cells("inhabitants"))
            let included = Set(published)
            definition = IndexDefinition(
                id: "mss", frame: .regionsShown(label: "Planungsräume"),
                root: IndexDimension(
                    id: "status", parts: statusColumns.map { .indicator(IndexComponent($0)) },
                    normalisation: .zScore(deviation), aggregation: .sum, rescaling: .zScore(deviation)),
                classes: IndexClasses(
                    .cuts([-1, 1, 1.5], closed: .right, unit: .index),
                    names: ["hoch", "mittel", "niedrig", "sehr niedrig"]),
                exclusions: IndexExclusions(
                    minimumPopulation: 300,
                    declared: keys.filter { !included.contains($0) }.map { DeclaredExclusion($0, reason: "Ausreißer") }),
                dynamics: IndexDynamics(
                    changes: statusColumns.map { IndicatorChange(of: $0, is: "d" + $0.dropFirst()) },
                    classes: IndexClasses(
                        .cuts([-1, 1], closed: .right, unit: .index), names: ["positiv", "stabil", "negativ"])))
        }

        /// Regions whose class is not the published one.
        func differing() throws -> (status: Int, dynamics: Int) {
            let status = try SocialIndex.compute(definition, regions: values, frame: values)
            let dynamics = try SocialIndex.dynamics(definition, regions: values, frame: values)
            return (
                values.keys.indices.count { status.className(of: $0) != self.status[values.keys[$0]] },
                values.keys.indices.count { dynamics.className(of: $0) != self.dynamics[values.keys[$0]] }
            )
        }
    }

    @Test(arguments: [(2013, 434), (2015, 435), (2019, 436)])
    func `Berlin's classes of status and dynamics are the published ones`(year: Int, published: Int) throws {
        let berlin = try Berlin(year)
        #expect(berlin.status.count == published)
        let differing = try berlin.differing()
        #expect(differing.status == 0)
        #expect(differing.dynamics == 0)
    }

    @Test func `with the sample deviation some of Berlin's classes differ`() throws {
        var differing = 0
        for year in [2013, 2015, 2019] {
            let (status, dynamics) = try Berlin(year, .sample).differing()
            differing += status + dynamics
        }
        #expect(differing > 0)
    }

    @Test func `Berlin's status and dynamics make twelve groups`() throws {
        let berlin = try Berlin(2019)
        let status = try SocialIndex.compute(berlin.definition, regions: berlin.values, frame: berlin.values)
        let dynamics = try SocialIndex.dynamics(berlin.definition, regions: berlin.values, frame: berlin.values)
        let groups = try #require(StatusDynamics(status: status, dynamics: dynamics))
        #expect(groups.statusCount * groups.dynamicsCount == 12)
        #expect(groups.groups.count { $0 != nil } == 436)
        let table = try SharedData.table("mss_2019_classes_plr.csv")
        let published = Dictionary(
            uniqueKeysWithValues: zip(try table.keys("id"), try table.texts("status_dynamik_index_klasse")))
        for (row, group) in groups.groups.enumerated() {
            let text = group.map { _ in
                "Status \(status.className(of: row) ?? ""), Dynamik \(dynamics.className(of: row) ?? "")"
            }
            #expect(text == published[groups.keys[row]])
        }
    }

    @Test func `Belgium's multiple deprivation index is reproduced`() throws {
        let table = try SharedData.table("belgium_mdi_2021_581_lau.csv")
        let indicators = ["edu", "unemployed", "single_parent", "no_heating", "pop_change"]
        let values = try IndexTable(
            keys: try table.keys("id"), columns: try indicators.map { ($0, try table.cells($0)) })
        let index = try table.cells("MDI")
        func compute(_ quantiles: Int) throws -> SocialIndexResult {
            let classes = IndexClasses(.quantiles(quantiles, type: .seven, closed: .right))
            return try SocialIndex.compute(
                simple(indicators, .minMax(lower: 0, upper: 1), .arithmeticMean, classes: classes), values)
        }
        let deciles = try compute(10)
        let quartiles = try compute(4)
        let (publishedDeciles, publishedQuartiles) = (try table.texts("MDI_decile"), try table.texts("MDI_quartile"))
        #expect(values.count == 581)
        for row in 0..<values.count {
            let standing = try #require(deciles.outcomes[row].standing)
            #expect(abs(standing.index - (index[row].number ?? .nan)) < 1e-12)
            #expect(standing.classNumber.map(String.init) == publishedDeciles[row])
            #expect(quartiles.outcomes[row].standing?.classNumber.map(String.init) == publishedQuartiles[row])
        }
        for component in deciles.components {
            let published = try table.cells("norm_" + component.component.indicator)
            #expect(
                zip(component.normalised, published).allSatisfy { abs(($0 ?? .nan) - ($1.number ?? .nan)) < 1e-12 })
        }
    }

    @Test func `the quintiles and deciles of RKI's GISD are the published ones`() throws {
        let table = try SharedData.table("gisd_2025v1_bund_kreis.csv")
        let (years, keys) = (try table.texts("year"), try table.texts("kreis_id"))
        let (scores, quintiles, deciles) = (
            try table.cells("gisd_score"), try table.texts("gisd_5"), try table.texts("gisd_10")
        )
        #expect(table.rowCount == 9_600)
        for year in Set(years).sorted() {
            let rows = years.indices.filter { years[$0] == year }
            let values = try IndexTable(
                keys: rows.compactMap { RegionKey(keys[$0]) }, columns: [("gisd", rows.map { scores[$0] })])
            for (count, published) in [(5, quintiles), (10, deciles)] {
                let classes = IndexClasses(.quantiles(count, type: .nine, closed: .left))
                let result = try SocialIndex.compute(simple(["gisd"], .none, .sum, classes: classes), values)
                let found = result.outcomes.map { $0.standing?.classNumber.map(String.init) }
                #expect(found == rows.map { published[$0] }, "\(year)")
            }
        }
    }
}
