import Foundation
import Geography
import Testing

@testable import SocialIndex

/// How much an index depends on its own choices.
struct RobustnessTests {
    private func made(_ count: Int, indicators: Int, prefix: String = "r", seed: UInt64 = 5) throws -> IndexTable {
        var random = VariantRandom(seed: seed, stream: 0)
        let common = (0..<count).map { _ in random.unit() }
        return try values(
            (0..<indicators).map { number in ("i\(number)", common.map { $0 + random.unit() }) }, prefix: prefix)
    }

    private func definition(_ indicators: Int, _ settings: RobustnessSettings) -> IndexDefinition {
        var definition = simple(
            (0..<indicators).map { "i\($0)" }, .zScore(.population), .arithmeticMean, .zScore(.population),
            classes: IndexClasses(.cuts([-1, 1, 1.5], closed: .right, unit: .index)))
        definition.robustness = settings
        return definition
    }

    private let varied = RobustnessSettings(
        variants: 300, seed: 11, normalisations: [.minMax(lower: 1, upper: 100), .rank, .percentile],
        aggregations: [.geometricMean, .sum])

    @Test func `the same seed gives the same result on any number of threads`() throws {
        let table = try made(200, indicators: 5)
        let one = try SocialIndex.robustness(of: definition(5, varied), regions: table, frame: table, threads: 1)
        for threads in [2, 3, 4, 64] {
            let many = try SocialIndex.robustness(
                of: definition(5, varied), regions: table, frame: table, threads: threads)
            #expect(many == one)
        }
        var other = varied
        other.seed = 12
        #expect(try SocialIndex.robustness(of: definition(5, other), regions: table, frame: table) != one)
    }

    @Test func `without anything to vary every variant is the index`() throws {
        let table = try made(50, indicators: 4)
        let settings = RobustnessSettings(variants: 20, weightSpread: 0, leavesOneOut: false)
        for rule in [
            ClassRule.cuts([-1, 1], closed: .right, unit: .index), .quantiles(5, type: .seven, closed: .left),
            .cuts([-1, 1], closed: .left, unit: .standardDeviations(.sample)),
        ] {
            var definition = definition(4, settings)
            definition.classes = IndexClasses(rule)
            let result = try SocialIndex.compute(definition, table)
            let robustness = try SocialIndex.robustness(of: definition, regions: table, frame: table)
            #expect(robustness.sensitivity.isEmpty)
            #expect(robustness.strongest == nil)
            for (region, outcome) in zip(robustness.regions, result.outcomes) {
                let rank = try #require(outcome.standing?.rank)
                #expect(
                    region
                        == RegionRobustness(rank: rank, medianRank: rank, lowRank: rank, highRank: rank, classStays: 1))
            }
        }
    }

    @Test func `a region that is worst in everything stays first`() throws {
        var columns: [(String, [Double?])] = []
        let table = try made(30, indicators: 4)
        for number in 0..<4 {
            let column = try #require(table.column("i\(number)"))
            columns.append(("i\(number)", [99] + column.values.map { Optional($0) }))
        }
        let worst = try values(columns)
        let robustness = try SocialIndex.robustness(of: definition(4, varied), regions: worst, frame: worst)
        let first = try #require(robustness.regions[0])
        #expect(first.rank == 1 && first.lowRank == 1 && first.medianRank == 1 && first.highRank == 1)
        #expect(first.classStays == 1)
    }

    @Test func `ranks, medians and spans agree with a plain computation`() throws {
        let table = try made(40, indicators: 3)
        let settings = RobustnessSettings(variants: 101, seed: 3, leavesOneOut: true)
        let definition = definition(3, settings)
        let robustness = try SocialIndex.robustness(of: definition, regions: table, frame: table)
        // The same draws, each computed as an index of its own.
        var ranks = [[Int]](repeating: [], count: 40)
        var stays = [Int](repeating: 0, count: 40)
        let own = try SocialIndex.compute(definition, table).outcomes.map { $0.standing?.classNumber }
        for number in 0..<101 {
            var random = VariantRandom(seed: 3, stream: UInt64(number))
            _ = random.number(below: 1)
            let leftOut = random.number(below: 4)
            var variant = definition
            variant.root.weights = .given(renormalised: false)
            variant.root.parts = (0..<3).map { place in
                .indicator(IndexComponent("i\(place)", weight: 1 + 0.25 * (2 * random.unit() - 1)))
            }
            if leftOut < 3 { variant.root.parts.remove(at: leftOut) }
            for (region, outcome) in try SocialIndex.compute(variant, table).outcomes.enumerated() {
                ranks[region].append(try #require(outcome.standing?.rank))
                if outcome.standing?.classNumber == own[region] { stays[region] += 1 }
            }
        }
        for region in 0..<40 {
            let sorted = ranks[region].sorted()
            let found = try #require(robustness.regions[region])
            #expect(found.medianRank == sorted[50])
            #expect(found.lowRank == sorted[5])
            #expect(found.highRank == sorted[95])
            #expect(found.classStays == Double(stays[region]) / 101)
        }
    }

    @Test func `an index of dimensions with a principal component is tried too`() throws {
        func dimension(_ id: String, _ indicators: [String], _ weights: WeightRule) -> IndexPart {
            .dimension(
                IndexDimension(
                    id: id, parts: indicators.map { .indicator(IndexComponent($0)) }, normalisation: .zScore(.sample),
                    weights: weights, aggregation: .sum))
        }
        let definition = IndexDefinition(
            id: "nested", frame: .largerSet(label: "frame"),
            root: IndexDimension(
                id: "nested",
                parts: [
                    dimension("first", ["i0", "i1", "i2"], .firstPrincipalComponent(signFrom: "i0")),
                    dimension("second", ["i3"], .equal),
                ],
                normalisation: .minMax(lower: 1, upper: 2), aggregation: .sum, rescaling: .minMax(lower: 0, upper: 1)),
            classes: IndexClasses(.quantiles(5, type: .nine, closed: .left)), robustness: varied)
        let (shown, frame) = (try made(12, indicators: 4), try made(80, indicators: 4, prefix: "f", seed: 6))
        let one = try SocialIndex.robustness(of: definition, regions: shown, frame: frame, threads: 1)
        let four = try SocialIndex.robustness(of: definition, regions: shown, frame: frame, threads: 4)
        #expect(one == four)
        #expect(one.variants + one.undefinedVariants == 300)
        #expect(one.variants > 100)
        for region in one.regions.compactMap({ $0 }) {
            #expect(1 <= region.lowRank && region.lowRank <= region.medianRank && region.medianRank <= region.highRank)
            #expect(region.highRank <= 12)
        }
        var still = definition
        still.robustness = RobustnessSettings(variants: 5, weightSpread: 0, leavesOneOut: false)
        let result = try SocialIndex.compute(still, regions: shown, frame: frame)
        let robustness = try SocialIndex.robustness(of: still, regions: shown, frame: frame)
        #expect(robustness.regions.map { $0?.medianRank } == result.outcomes.map { $0.standing?.rank })
        #expect(robustness.regions.allSatisfy { $0?.classStays == 1 })
    }

    @Test func `the choice that moves ranks most is named`() throws {
        // Two indicators that agree, and one that turns all round: leaving it out changes more than weights do.
        let up = (0..<30).map { Double($0) }
        let table = try values([
            ("i0", up), ("i1", up.map { $0 * 1.01 + ($0 == 3 ? 1 : 0) }), ("i2", up.map { 90 - 3 * $0 }),
        ])
        var settings = RobustnessSettings(
            variants: 50, weightSpread: 0.05, normalisations: [.minMax(lower: 1, upper: 100)])
        let robustness = try SocialIndex.robustness(of: definition(3, settings), regions: table, frame: table)
        #expect(robustness.sensitivity.map(\.choice) == [.weights, .normalisation, .selection])
        #expect(robustness.strongest?.choice == .selection)
        settings.aggregations = [.geometricMean]
        let all = try SocialIndex.robustness(of: definition(3, settings), regions: table, frame: table).sensitivity
        #expect(all.map(\.choice) == IndexChoice.allCases)
        for sensitivity in all { #expect(sensitivity.greatestRankShift >= sensitivity.meanRankShift) }
    }

    @Test func `regions without an index have no span`() throws {
        let table = try values([("i0", [1, 2, nil, 4, 9]), ("i1", [2, 4, 3, 1, 5])])
        let robustness = try SocialIndex.robustness(of: definition(2, varied), regions: table, frame: table)
        #expect(robustness.regions.map { $0 == nil } == [false, false, true, false, false])
    }

    @Test func `a geometric mean is only tried where the values allow it`() throws {
        let table = try made(20, indicators: 3)
        let definition = definition(3, RobustnessSettings(variants: 50, aggregations: [.geometricMean]))
        let robustness = try SocialIndex.robustness(of: definition, regions: table, frame: table)
        #expect(robustness.undefinedVariants == 0)
        #expect(!robustness.sensitivity.contains { $0.choice == .aggregation })
    }

    @Test func `settings out of range are refused`() throws {
        let table = try made(5, indicators: 2)
        func failure(_ settings: RobustnessSettings?) -> IndexFailure? {
            var definition = definition(2, varied)
            definition.robustness = settings
            do throws(IndexFailure) {
                _ = try SocialIndex.robustness(of: definition, regions: table, frame: table)
                return nil
            } catch { return error }
        }
        #expect(failure(nil) == .noRobustness(index: "test"))
        #expect(failure(RobustnessSettings(variants: 0)) == .variants(0))
        #expect(failure(RobustnessSettings(variants: 100_001)) == .variants(100_001))
        #expect(failure(RobustnessSettings(weightSpread: 1.5)) == .weightSpread(1.5))
        #expect(failure(RobustnessSettings(variants: 3)) == nil)
    }

    @Test func `sorting by bits ranks as sorting does`() {
        var random = VariantRandom(seed: 9, stream: 9)
        for count in [0, 1, 2, 7, 500] {
            let values = (0..<count).map { _ in
                // Equal numbers, both signs, zeros and very small ones among them.
                [0, -0.0, 1, -1, 1e-300, 1e300][random.number(below: 6)]
                    * (random.unit() < 0.5 ? 1 : random.unit() - 0.5)
            }
            var sorting = RankSort(capacity: count)
            var ranks = [UInt32](repeating: 0, count: count)
            var ascending = [Double](repeating: 0, count: count)
            values.withUnsafeBufferPointer { sorting.sort($0) }
            ranks.withUnsafeMutableBufferPointer { sorting.ranks(into: $0) }
            ascending.withUnsafeMutableBufferPointer { sorting.ascending(into: $0) }
            #expect(ranks == values.map { value in UInt32(1 + values.count { $0 > value }) })
            #expect(ascending == values.sorted())
        }
    }

    @Test func `each stream has its own random numbers, evenly spread`() {
        var stream = VariantRandom(seed: 0, stream: 0)
        var again = VariantRandom(seed: 0, stream: 0)
        var other = VariantRandom(seed: 0, stream: 1)
        let first = (0..<4).map { _ in stream.next() }
        #expect(first == (0..<4).map { _ in again.next() })
        #expect(first != (0..<4).map { _ in other.next() })
        var unit = VariantRandom(seed: 3, stream: 8)
        let units = (0..<10_000).map { _ in unit.unit() }
        #expect(units.allSatisfy { (0..<1).contains($0) })
        #expect(abs(units.reduce(0, +) / 10_000 - 0.5) < 0.01)
    }
}
