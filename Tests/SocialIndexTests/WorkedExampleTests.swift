import Testing

@testable import SocialIndex

/// Numbers that were published or can be followed by hand.
struct WorkedExampleTests {
    /// Means and deviations with which the published z-scores of Berlin's 2021 example come out.
    @Test func `the sum of the z-scores of Berlin's example of 2021 is the published one`() throws {
        // −0.25328 − 0.40645 − 0.30877 is the sum; a frame whose moments are 0 and 1 leaves the z-scores as they are.
        let published = [-0.25328, -0.40645, -0.30877]
        let names = ["s1", "s3", "s4"]
        let frame = try values(names.map { ($0, [-1, 1]) }, prefix: "f")
        let shown = try values(zip(names, published).map { ($0, [$1]) })
        var definition = simple(names)
        definition.frame = .largerSet(label: "Berlin")
        let result = try SocialIndex.compute(definition, regions: shown, frame: frame)
        #expect(abs((result.index[0] ?? .nan) - -0.9685) < 1e-9)
        for (component, z) in zip(result.components, published) { #expect(component.normalised == [z]) }
    }

    @Test func `England's exponential scale has its defining values`() throws {
        #expect(abs(Normaliser.exponential(1) - 100) < 1e-9)
        #expect(Normaliser.exponential(0) == 0)
        // The most deprived tenth has about half of the scale.
        #expect(abs(Normaliser.exponential(0.9) - 50) < 0.5)
        // 32,844 areas: the least deprived has almost nothing, the most deprived all.
        let count = 32_844
        let scores: [Double?] = (0..<count).map { Double($0) }
        let result = try SocialIndex.compute(simple(["score"], .exponentialRank), values([("score", scores)]))
        #expect(abs((result.index[count - 1] ?? .nan) - 100) < 1e-9)
        let least = try #require(result.index[0])
        #expect(least > 0 && least < 0.001)
    }

    @Test func `England's weights are not brought to the sum 1`() throws {
        let weights = [0.225, 0.225, 0.135, 0.135, 0.093, 0.093, 0.093]
        let names = weights.indices.map { "domain\($0)" }
        let definition = IndexDefinition(
            id: "imd", frame: .regionsShown(label: "LSOAs"),
            root: IndexDimension(
                id: "imd",
                parts: zip(names, weights).map { .indicator(IndexComponent($0, weight: $1)) },
                normalisation: .exponentialRank, weights: .given(renormalised: false), aggregation: .sum))
        let table = try values(names.map { ($0, (0..<50).map { Double($0) }) })
        let result = try SocialIndex.compute(definition, table)
        #expect(abs((result.index[49] ?? .nan) - 99.9) < 1e-9)
        #expect(result.components.map(\.weight) == weights)
        var renormalised = definition
        renormalised.root.weights = .given(renormalised: true)
        #expect(abs((try SocialIndex.compute(renormalised, table).index[49] ?? .nan) - 100) < 1e-9)
    }

    @Test func `seven regions among themselves cannot reach beyond the square root of six`() throws {
        let table = try values([("a", [0, 0, 0, 0, 0, 0, 1000])])
        let result = try SocialIndex.compute(simple(["a"]), table)
        #expect(abs((result.index[6] ?? .nan) - 6.0.squareRoot()) < 1e-12)
    }

    @Test func `a lower value is more burdened where the definition says so`() throws {
        let table = try values([("income", [10, 20, 40])])
        for rule in [
            Normalisation.zScore(.sample), .minMax(lower: 0, upper: 100), .rank, .percentile, .exponentialRank,
            .distance(.difference, to: .mean), .distance(.relativeDifference, to: .maximum),
            .distance(.ratio, to: .mean), .distance(.share, to: .mean), .none,
        ] {
            var definition = simple(["income"], rule)
            definition.root.parts = [.indicator(IndexComponent("income", direction: .less))]
            let result = try SocialIndex.compute(definition, table)
            #expect(result.outcomes.map { $0.standing?.rank } == [1, 2, 3], "\(rule)")
        }
    }

    @Test func `contributions add up to the index`() throws {
        let table = try values([("a", [1, 2, 4, 9]), ("b", [3, 1, 8, 2])])
        for aggregation in Aggregation.allCases {
            let result = try SocialIndex.compute(
                simple(["a", "b"], .minMax(lower: 1, upper: 100), aggregation), table)
            for row in 0..<4 {
                let index = try #require(result.index[row])
                let parts = result.components.compactMap { $0.contributions[row] }
                let rebuilt =
                    switch aggregation {
                    case .sum, .arithmeticMean: parts.reduce(0, +)
                    case .geometricMean: parts.reduce(1, *)
                    case .harmonicMean: 1 / parts.reduce(0, +)
                    }
                #expect(abs(rebuilt - index) < 1e-12 * abs(index), "\(aggregation)")
            }
        }
    }

    @Test func `equal indices share a rank and the next is left out`() throws {
        let result = try SocialIndex.compute(simple(["a"], .none), values([("a", [5, 7, 7, 9])]))
        #expect(result.outcomes.map { $0.standing?.rank } == [4, 2, 2, 1])
    }
}
