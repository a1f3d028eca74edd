import Geography
import Testing
import Values

@testable import SocialIndex

/// Definitions and frames that cannot be computed are refused with the fact; no result holds a NaN.
struct BadDefinitionTests {
    private let table: IndexTable

    init() throws {
        table = try values([
            ("a", [1, 2, 4, 9]), ("b", [3, 1, 8, 2]), ("c", [5, 5, 5, 5]), ("d", [nil, nil, nil, nil]),
        ])
    }

    @Test(arguments: [-1, Double.nan, .infinity])
    func `a weight below 0 or without a value is refused`(weight: Double) {
        var definition = simple(["a"], weights: .given(renormalised: false))
        definition.root.parts.append(.indicator(IndexComponent("b", weight: weight)))
        guard case .weight(_, part: "b") = failure(definition, table) else {
            Issue.record("\(String(describing: failure(definition, table)))")
            return
        }
    }

    @Test func `weights that are all zero are refused`() {
        var definition = simple([], weights: .given(renormalised: true))
        definition.root.parts = [
            .indicator(IndexComponent("a", weight: 0)), .indicator(IndexComponent("b", weight: 0)),
        ]
        #expect(failure(definition, table) == .weightsAllZero(dimension: "index"))
    }

    @Test func `an index without parts is refused`() {
        #expect(failure(simple([]), table) == .noParts(dimension: "index"))
    }

    @Test func `an indicator that stands in the index twice is refused`() {
        #expect(failure(simple(["a", "a"]), table) == .repeatedPart("a"))
        #expect(failure(simple(["index"]), table) == .repeatedPart("index"))
    }

    @Test func `an unknown indicator is refused, and the known ones are named`() {
        let known = ["a", "b", "c", "d"]
        #expect(failure(simple(["x"]), table) == .frameWithoutIndicator("x", available: known))
    }

    @Test func `a frame without the indicator is refused`() throws {
        var definition = simple(["a", "b"])
        definition.frame = .largerSet(label: "Niedersachsen")
        let frame = try values([("a", [1, 2, 3])], prefix: "f")
        #expect(failure(definition, table, frame: frame) == .frameWithoutIndicator("b", available: ["a"]))
        #expect(failure(definition, frame, frame: table) == .regionsWithoutIndicator("b", available: ["a"]))
    }

    @Test func `another frame than the regions shown must be named`() throws {
        let other = try values([("a", [1, 2, 3])])
        #expect(failure(simple(["a"]), table, frame: other) == .frameIsNotRegionsShown)
    }

    @Test(arguments: [Normalisation.zScore(.sample), .zScore(.population), .minMax(lower: 0, upper: 1)])
    func `an indicator that is the same everywhere gives nothing to measure by`(rule: Normalisation) {
        #expect(failure(simple(["c"], rule), table) == .constantInFrame(part: "c", value: 5, count: 4))
    }

    @Test func `of a constant indicator all ranks are equal`() throws {
        #expect(try SocialIndex.compute(simple(["c"], .rank), table).index == [1, 1, 1, 1])
        #expect(try SocialIndex.compute(simple(["c"], .percentile), table).index == [0, 0, 0, 0])
        #expect(
            try SocialIndex.compute(simple(["c"], .none), table).outcomes.map { $0.standing?.rank } == [1, 1, 1, 1])
    }

    @Test func `values that only rounding tells apart are still numbers`() throws {
        let close = try values([("a", [0.1 + 0.2, 0.3, 0.3, 0.3])])
        let result = try SocialIndex.compute(simple(["a"]), close)
        #expect(result.index.allSatisfy { $0?.isFinite == true })
    }

    @Test func `a frame without any value is refused`() {
        #expect(failure(simple(["a", "d"]), table) == .frameTooSmall(part: "d", found: 0, needed: 1))
    }

    @Test func `a frame of one region is refused where there is nothing to measure by`() throws {
        let one = try values([("a", [3])])
        for rule in [Normalisation.zScore(.sample), .zScore(.population), .minMax(lower: 0, upper: 1), .percentile] {
            #expect(failure(simple(["a"], rule), one) == .frameTooSmall(part: "a", found: 1, needed: 2))
        }
        #expect(try SocialIndex.compute(simple(["a"], .rank), one).index == [1])
    }

    @Test func `no regions at all are refused`() throws {
        let empty = try values([("a", [])])
        #expect(failure(simple(["a"]), empty) == .frameTooSmall(part: "a", found: 0, needed: 1))
        var definition = simple(["a"])
        definition.frame = .largerSet(label: "all")
        #expect(try SocialIndex.compute(definition, regions: empty, frame: table).outcomes.isEmpty)
    }

    @Test func `an index that is the same everywhere cannot be standardised`() throws {
        let opposed = try values([("a", [1, 2]), ("b", [2, 1])])
        #expect(
            failure(simple(["a", "b"], .none, .sum, .zScore(.population)), opposed)
                == .constantInFrame(part: "index", value: 3, count: 2))
    }

    @Test func `values too large or too close for their squares are refused`() throws {
        let large = try values([("a", [1e300, -1e300, 2])])
        #expect(failure(simple(["a"]), large) == .outOfRange(part: "a"))
        let tiny = try values([("a", [0, 1e-300, 2e-300])])
        #expect(failure(simple(["a"]), tiny) == .outOfRange(part: "a"))
        #expect(try SocialIndex.compute(simple(["a"], .minMax(lower: 0, upper: 1)), tiny).index[1] == 0.5)
        let huge = try values([("a", [1.7e308, -1.7e308, 2])])
        #expect(failure(simple(["a"], .minMax(lower: 0, upper: 1)), huge) == .outOfRange(part: "a"))
    }

    @Test func `scales, cuts, quantiles and names are checked`() {
        #expect(
            failure(simple(["a"], .minMax(lower: 1, upper: 1)), table)
                == .scale(lower: 1, upper: 1, dimension: "index"))
        func classes(_ rule: ClassRule, _ names: [String] = []) -> IndexFailure? {
            failure(simple(["a"], classes: IndexClasses(rule, names: names)), table)
        }
        #expect(classes(.cuts([1, 1], closed: .left, unit: .index)) == .cuts([1, 1]))
        #expect(classes(.cuts([], closed: .left, unit: .index)) == .cuts([]))
        #expect(classes(.cuts([.infinity], closed: .left, unit: .index)) == .cuts([.infinity]))
        #expect(classes(.quantiles(1, type: .seven, closed: .left)) == .quantileCount(1))
        #expect(classes(.quantiles(Int.max, type: .nine, closed: .left)) == .quantileCount(Int.max))
        #expect(classes(.cuts([0], closed: .left, unit: .index), ["low"]) == .classNames(found: 1, expected: 2))
    }

    @Test func `a dimension nine levels deep is refused`() {
        var dimension = IndexDimension(
            id: "d0", parts: [.indicator(IndexComponent("a"))], normalisation: .none, aggregation: .sum)
        for level in 1..<9 {
            dimension = IndexDimension(
                id: "d\(level)", parts: [.dimension(dimension)], normalisation: .none, aggregation: .sum)
        }
        var definition = simple(["a"])
        definition.root = dimension
        #expect(failure(definition, table) == .tooDeep(dimension: "d0"))
        guard case .dimension(let inner) = dimension.parts[0] else { return }
        definition.root = inner
        #expect(failure(definition, table) == nil)
    }

    @Test func `a principal component needs a sum, a sign and one greatest eigenvalue`() throws {
        func component(_ indicators: [String], sign: String, _ aggregation: Aggregation = .sum) -> IndexDefinition {
            simple(
                indicators, .zScore(.sample), weights: .firstPrincipalComponent(signFrom: sign), aggregation)
        }
        #expect(
            failure(component(["a", "b"], sign: "a", .geometricMean), table)
                == .principalComponentAggregation(.geometricMean, dimension: "index"))
        #expect(
            failure(component(["a", "b"], sign: "x"), table)
                == .signIndicatorUnknown("x", dimension: "index", available: ["a", "b"]))
        let unrelated = try values([("a", [1, -1, 1, -1]), ("b", [1, 1, -1, -1])])
        #expect(failure(component(["a", "b"], sign: "a"), unrelated) == .componentAmbiguous(dimension: "index"))
        let few = try values([("a", [1, 2]), ("b", [2, 4])])
        #expect(
            failure(component(["a", "b"], sign: "a"), few) == .frameTooSmall(part: "index", found: 2, needed: 3))
    }

    @Test func `a reference that is missing or zero is refused`() {
        #expect(
            failure(simple(["a"], .distance(.difference, to: .declared)), table)
                == .referenceMissing(part: "a", dimension: "index"))
        var definition = simple(["a"], .distance(.relativeDifference, to: .declared))
        definition.root.parts = [.indicator(IndexComponent("a", reference: 0))]
        #expect(failure(definition, table) == .referenceUnusable(0, part: "a"))
        #expect(failure(simple(["a"], .distance(.share, to: .minimum)), table) == .referenceUnusable(1, part: "a"))
    }

    @Test func `a rule on population needs populations`() {
        var definition = simple(["a"])
        definition.exclusions.minimumPopulation = 300
        #expect(failure(definition, table) == .populationMissing(frame: true))
        definition.exclusions.minimumPopulation = .nan
        guard case .minimumPopulation = failure(definition, table) else {
            Issue.record("not refused")
            return
        }
    }

    @Test func `each indicator needs exactly one change`() {
        let classes = IndexClasses(.cuts([-1, 1], closed: .right, unit: .index))
        var definition = simple(["a", "b"])
        #expect(throws: IndexFailure.noDynamics(index: "test")) { try definition.ofChanges() }
        definition.dynamics = IndexDynamics(changes: [IndicatorChange(of: "a", is: "c")], classes: classes)
        #expect(throws: IndexFailure.changeOfIndicator("b", found: 0)) { try definition.ofChanges() }
        definition.dynamics?.changes += [IndicatorChange(of: "b", is: "d"), IndicatorChange(of: "x", is: "d")]
        #expect(throws: IndexFailure.changeOfUnknown("x", available: ["a", "b"])) { try definition.ofChanges() }
    }

    @Test func `a table refuses repeated keys, wrong counts and what is no number`() throws {
        let keys = regions(2)
        #expect(throws: IndexTableFault.repeatedKey(keys[0])) { try IndexTable(keys: [keys[0], keys[0]], columns: []) }
        #expect(throws: IndexTableFault.countMismatch(indicator: "a", found: 1, expected: 2)) {
            try IndexTable(keys: keys, columns: [("a", [.missing])])
        }
        #expect(throws: IndexTableFault.notFinite(indicator: "a", keys[1])) {
            try IndexTable(keys: keys, columns: [("a", [.missing, .number(.nan)])])
        }
        #expect(throws: IndexTableFault.repeatedIndicator("a")) {
            try IndexTable(keys: [], columns: [("a", []), ("a", [])])
        }
    }
}
