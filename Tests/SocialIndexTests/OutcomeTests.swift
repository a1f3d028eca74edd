import Geography
import Testing
import Values

@testable import SocialIndex

/// Every region has an index or the reason why not.
struct OutcomeTests {
    @Test func `suppressed goes before not applicable before missing, and excluded before all`() throws {
        let number = Cell.number(1)
        let a: [Cell] = [number, .number(2), .suppressed, .missing, .notApplicable, .missing, .suppressed, .number(5)]
        let b: [Cell] = [number, .number(3), .missing, .missing, .missing, .number(4), number, .number(7)]
        let table = try IndexTable(
            keys: regions(8), columns: [("a", a), ("b", b)],
            population: [1000, 500, 700, 800, 900, 400, 200].map { .number($0) } + [.missing])
        var definition = simple(["a", "b"])
        definition.exclusions = IndexExclusions(
            minimumPopulation: 300, declared: [DeclaredExclusion(regions(8)[3], reason: "Ausreißer")])
        let outcomes = try SocialIndex.compute(definition, table).outcomes
        #expect(outcomes[0].standing != nil)
        #expect(outcomes[2] == .suppressed(["a"]))
        #expect(outcomes[3] == .excluded(.declared("Ausreißer")))
        #expect(outcomes[4] == .notApplicable(["a"]))
        #expect(outcomes[5] == .missing(["a"]))
        #expect(outcomes[6] == .excluded(.populationBelow(300)))
        #expect(outcomes[7] == .excluded(.populationUnknown))
    }

    @Test func `excluded regions do not count in the frame`() throws {
        let table = try values([("a", [1, 2, 3, 1000])], population: [500, 500, 500, 20])
        var definition = simple(["a"])
        definition.exclusions.minimumPopulation = 300
        let result = try SocialIndex.compute(definition, table)
        #expect(result.components[0].frame.mean == 2)
        #expect(result.components[0].normalised[3] == nil)
        #expect(result.components[0].raw[3] == 1000)
        #expect(result.frame.excludedCount == 1)
        #expect(result.frame.regionCount == 3)
        #expect(result.outcomes.map { $0.standing?.rank } == [3, 2, 1, nil])
    }

    @Test func `a suppressed value shows in none of the columns`() throws {
        let table = try IndexTable(
            keys: regions(4), columns: [("a", [.number(1), .suppressed, .number(3), .number(8)])])
        let result = try SocialIndex.compute(simple(["a"]), table)
        let component = result.components[0]
        #expect(component.statuses == [nil, .suppressed, nil, nil])
        for column in [component.raw, component.treated, component.normalised, component.contributions, result.index] {
            #expect(column.map { $0 == nil } == [false, true, false, false])
        }
        #expect(component.frame.count == 3)
    }

    @Test func `a geometric mean of a value not above 0 has no result and says so`() throws {
        let table = try values([("a", [0, 1, 2]), ("b", [1, 2, 3])])
        for aggregation in [Aggregation.geometricMean, .harmonicMean] {
            let result = try SocialIndex.compute(simple(["a", "b"], .none, aggregation), table)
            #expect(result.outcomes[0] == .undefined(.notPositive(part: "a")))
            #expect(result.outcomes[1].standing?.rank == 2)
        }
        let ratio = try SocialIndex.compute(simple(["a"], .distance(.ratio, to: .maximum)), table)
        #expect(ratio.outcomes[0] == .undefined(.notPositive(part: "a")))
    }

    @Test func `a region that is too far from the frame has no number instead of an infinite one`() throws {
        let frame = try values([("a", [0, 1e-300, 2e-300])], prefix: "f")
        let shown = try values([("a", [1e300, 1e-300])])
        var definition = simple(["a"], .minMax(lower: 0, upper: 1))
        definition.frame = .largerSet(label: "tiny")
        let result = try SocialIndex.compute(definition, regions: shown, frame: frame)
        #expect(result.outcomes[0] == .undefined(.outOfRange(part: "a")))
        #expect(result.index[1] == 0.5)
    }

    @Test func `the same region stands differently in another frame`() throws {
        let county = try values([("a", [10, 11, 12, 13, 14, 15, 20])])
        let state = try values([("a", (0..<100).map { Double($0) })], prefix: "f")
        let among = try SocialIndex.compute(simple(["a"]), county)
        var definition = simple(["a"])
        definition.frame = .largerSet(label: "Niedersachsen")
        let within = try SocialIndex.compute(definition, regions: county, frame: state)
        #expect((among.index[6] ?? 0) > 1.9)
        #expect((within.index[6] ?? 0) < -0.9)
        #expect(within.outcomes[6].standing?.rank == 1)
        #expect(within.outcomes[6].standing?.frameRank == 80)
    }

    @Test func `limits clamp a value before anything is computed`() throws {
        var definition = simple(["a"], .none)
        definition.root.parts = [.indicator(IndexComponent("a", limits: 0...100))]
        let result = try SocialIndex.compute(definition, values([("a", [-5, 50, 120])]))
        #expect(result.index == [0, 50, 100])
        #expect(result.components[0].raw == [-5, 50, 120])
    }

    @Test(arguments: [(ClosedSide.left, [1, 2, 2, 3]), (.right, [1, 1, 2, 2])])
    func `a value on a cut belongs to the closed side`(side: ClosedSide, classes: [Int]) throws {
        let definition = simple(
            ["a"], .none, classes: IndexClasses(.cuts([1, 2], closed: side, unit: .index)))
        let result = try SocialIndex.compute(definition, values([("a", [0, 1, 1.5, 2])]))
        #expect(result.outcomes.compactMap { $0.standing?.classNumber } == classes)
    }

    @Test(arguments: [2, 4, 5, 10, 13])
    func `classes by rank are the published rule, for any number of regions`(count: Int) throws {
        for size in Array(count...60) + [399, 400] {
            // Larger is more burdened: rank 1 is the last.
            let definition = simple(["a"], .none, classes: IndexClasses(.ranks(count)))
            let result = try SocialIndex.compute(definition, values([("a", (0..<size).map { Double($0) })]))
            for (place, outcome) in result.outcomes.enumerated() {
                let rank = size - place
                #expect(outcome.standing?.classNumber == count + 1 - (count * rank + size - 1) / size)
            }
        }
    }

    @Test func `equal indices share a rank and its class`() throws {
        let definition = simple(["a"], .none, classes: IndexClasses(.ranks(2)))
        let result = try SocialIndex.compute(definition, values([("a", [5, 4, 4, 4, 1, 0])]))
        #expect(result.outcomes.compactMap { $0.standing?.rank } == [1, 2, 2, 2, 5, 6])
        #expect(result.outcomes.compactMap { $0.standing?.classNumber } == [2, 2, 2, 2, 1, 1])
    }

    @Test func `fewer regions than classes have a rank and a class all the same`() throws {
        let definition = simple(["a"], .none, classes: IndexClasses(.ranks(10)))
        let result = try SocialIndex.compute(definition, values([("a", [3, 2, 1])]))
        #expect(result.outcomes.compactMap { $0.standing?.classNumber } == [7, 4, 1])
    }

    @Test func `tenths by rank are those of the English Indices for 33,755 areas`() throws {
        let size = 33_755
        let definition = simple(["a"], .none, classes: IndexClasses(.ranks(10)))
        let result = try SocialIndex.compute(definition, values([("a", (1...size).map { -Double($0) })]))
        // Place 0 has rank 1. The seventh and the ninth tenth begin where quantiles of the scores would end one earlier.
        let tenths = result.outcomes.compactMap { $0.standing?.classNumber }.map { 11 - $0 }
        #expect(tenths.enumerated().allSatisfy { $1 == (10 * ($0 + 1) + size - 1) / size })
        #expect((1...10).map { tenth in tenths.count { $0 == tenth } }.reduce(0, +) == size)
    }

    @Test func `what is too uncertain is told from what is kept secret`() throws {
        let table = try IndexTable(
            keys: regions(4),
            columns: [
                ("a", [.number(1), .uncertain, .suppressed, .uncertain]),
                ("b", [.number(1), .number(2), .uncertain, .missing]),
            ])
        let result = try SocialIndex.compute(simple(["a", "b"], .none), table)
        #expect(result.outcomes[1] == .uncertain(["a"]))
        #expect(result.outcomes[2] == .suppressed(["a"]))
        #expect(result.outcomes[3] == .uncertain(["a"]))
    }

    @Test func `cuts may count standard deviations of the frame's index`() throws {
        let definition = simple(
            ["a"], .none,
            classes: IndexClasses(.cuts([-1, 1], closed: .right, unit: .standardDeviations(.population))))
        let result = try SocialIndex.compute(definition, values([("a", [0, 10, 10, 20])]))
        #expect(result.outcomes.compactMap { $0.standing?.classNumber } == [1, 2, 2, 3])
        #expect(abs(result.frame.classEdges[1] - (10 + 50.0.squareRoot())) < 1e-12)
    }

    @Test func `minus zero does not appear`() throws {
        var definition = simple(["a"])
        definition.root.parts = [.indicator(IndexComponent("a", direction: .less))]
        let result = try SocialIndex.compute(definition, values([("a", [1, 2, 3])]))
        #expect(result.index[1]?.sign == .plus)
        #expect(result.components[0].normalised[1]?.sign == .plus)
    }
}
