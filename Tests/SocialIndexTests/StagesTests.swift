import Foundation
import Geography
import Testing

@testable import SocialIndex

/// What NumPy and SciPy make of fifty units and ten indicators: Fixtures/make-stages.py.
struct StagesFixture: Decodable {
    struct Expected: Decodable {
        let skewness, kurtosis: Double
        let step: String
        let points: Int
        let treated, zPopulation, zSample, minMax, minMaxLess, rank, percentile, exponential: [Double?]
        let relativeToMean, shareToMaximum, shownZSample: [Double?]

        subscript(name: String) -> [Double?]? {
            Mirror(reflecting: self).children.first { $0.label == name }?.value as? [Double?]
        }
    }

    let indicators: [String]
    let frame: [String: [Double?]]
    let shown: [String: [Double?]]
    let components: [String: Expected]
    let weights: [Double]
    let arithmetic, geometric, harmonic: [Double?]
    let quantiles: [String: [Double]]
    let loadings: [[Double]]
    let explained: Double
    let dimensions: [[Double?]]
    let gisd: [Double?]

    static let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/stages.json")

    static func read() throws -> StagesFixture {
        try JSONDecoder().decode(StagesFixture.self, from: Data(contentsOf: url))
    }

    func frameTable() throws -> IndexTable { try values(indicators.map { ($0, frame[$0] ?? []) }) }
    func shownTable() throws -> IndexTable { try values(indicators.map { ($0, shown[$0] ?? []) }, prefix: "s") }
}

/// Whether columns agree to 1e-10, relative to values above 1, and have gaps in the same places.
func agree(_ found: [Double?], _ expected: [Double?]) -> Bool {
    found.count == expected.count
        && zip(found, expected).allSatisfy { found, expected in
            guard let found, let expected else { return found == nil && expected == nil }
            return abs(found - expected) <= 1e-10 * max(1, abs(expected))
        }
}

/// Every stage against an independent computation.
struct StagesTests {
    private let fixture: StagesFixture
    private let frame: IndexTable

    init() throws {
        fixture = try .read()
        frame = try fixture.frameTable()
    }

    private func index(
        _ normalisation: Normalisation, direction: BurdenDirection = .more, treatment: OutlierTreatment = .standardRule,
        weights: WeightRule = .given(renormalised: false), _ aggregation: Aggregation = .sum
    ) -> IndexDefinition {
        var definition = simple(fixture.indicators, normalisation, weights: weights, aggregation)
        definition.root.parts = zip(fixture.indicators, fixture.weights).map { name, weight in
            .indicator(IndexComponent(name, direction: direction, weight: weight, treatment: treatment))
        }
        return definition
    }

    @Test func `treatment agrees with SciPy`() throws {
        let result = try SocialIndex.compute(index(.zScore(.population)), frame)
        var steps: Set<String> = []
        for component in result.components {
            let expected = try #require(fixture.components[component.component.indicator])
            #expect(agree([component.treatment.skewness], [expected.skewness]))
            #expect(agree([component.treatment.kurtosis], [expected.kurtosis]))
            let (step, points) =
                switch component.treatment.step {
                case .passed: ("passed", 0)
                case .winsorised(let points, _): ("winsorised", points)
                case .logarithm: ("logarithm", 0)
                case .none, .notJudged: ("not treated", 0)
                }
            #expect(step == expected.step, "\(component.component.indicator)")
            #expect(points == expected.points, "\(component.component.indicator)")
            #expect(agree(component.treated, expected.treated), "\(component.component.indicator)")
            steps.insert(step)
        }
        #expect(steps == ["passed", "winsorised", "logarithm"])
    }

    @Test(arguments: [
        (Normalisation.zScore(.population), "zPopulation", BurdenDirection.more),
        (.zScore(.sample), "zSample", .more), (.minMax(lower: 0, upper: 100), "minMax", .more),
        (.minMax(lower: 0, upper: 100), "minMaxLess", .less), (.rank, "rank", .more),
        (.percentile, "percentile", .more), (.exponentialRank, "exponential", .more),
        (.distance(.relativeDifference, to: .mean), "relativeToMean", .more),
        (.distance(.share, to: .maximum), "shareToMaximum", .more),
    ])
    func `normalisation agrees with SciPy`(
        rule: Normalisation, name: String, direction: BurdenDirection
    ) throws {
        let result = try SocialIndex.compute(index(rule, direction: direction), frame)
        for component in result.components {
            let indicator = component.component.indicator
            let expected = try #require(fixture.components[indicator]?[name])
            #expect(agree(component.normalised, expected), "\(indicator)")
        }
    }

    @Test func `regions outside the frame are measured by the frame`() throws {
        var definition = index(.zScore(.sample), treatment: .none)
        definition.frame = .largerSet(label: "fifty units")
        let result = try SocialIndex.compute(definition, regions: try fixture.shownTable(), frame: frame)
        for component in result.components {
            let expected = try #require(fixture.components[component.component.indicator])
            #expect(agree(component.normalised, expected.shownZSample))
        }
    }

    @Test func `weighted means agree with SciPy`() throws {
        let scale = Normalisation.minMax(lower: 1, upper: 100)
        for (aggregation, expected) in [
            (Aggregation.arithmeticMean, fixture.arithmetic), (.geometricMean, fixture.geometric),
            (.harmonicMean, fixture.harmonic),
        ] {
            let result = try SocialIndex.compute(index(scale, aggregation), frame)
            #expect(agree(result.index, expected), "\(aggregation)")
            #expect(result.index.count { $0 == nil } == 5)
        }
    }

    @Test func `quantiles of types 7 and 9 agree with NumPy`() throws {
        for (type, name) in [(QuantileType.seven, "seven"), (.nine, "nine")] {
            var definition = index(.minMax(lower: 1, upper: 100), .arithmeticMean)
            definition.classes = IndexClasses(.quantiles(5, type: type, closed: .left))
            let result = try SocialIndex.compute(definition, frame)
            #expect(agree(result.frame.classEdges, fixture.quantiles[name] ?? []))
        }
    }

    @Test func `an index of principal components agrees with a singular value decomposition`() throws {
        func dimension(_ id: String, _ indicators: ArraySlice<String>) -> IndexPart {
            .dimension(
                IndexDimension(
                    id: id, parts: indicators.map { .indicator(IndexComponent($0)) }, normalisation: .zScore(.sample),
                    weights: .firstPrincipalComponent(signFrom: fixture.indicators[1]), aggregation: .sum))
        }
        let definition = IndexDefinition(
            id: "gisd", frame: .regionsShown(label: "fifty units"),
            root: IndexDimension(
                id: "gisd",
                parts: [dimension("first", fixture.indicators[0..<3]), dimension("second", fixture.indicators[3..<6])],
                normalisation: .minMax(lower: 0, upper: 1), aggregation: .sum, rescaling: .minMax(lower: 0, upper: 1)))
        let result = try SocialIndex.compute(definition, frame)
        #expect(agree(result.components.prefix(3).map(\.weight), fixture.loadings[0]))
        #expect(agree(result.components.suffix(3).map(\.weight), fixture.loadings[1]))
        #expect(agree([result.dimensions[0].explainedVariance], [fixture.explained]))
        #expect(agree(result.dimensions[0].scores, fixture.dimensions[0]))
        #expect(agree(result.dimensions[1].scores, fixture.dimensions[1]))
        #expect(agree(result.index, fixture.gisd))
    }
}
