import Geography
import Testing
import Values

@testable import SocialIndex

/// Whatever the values, an index has finite numbers or a stated reason.
struct FiniteNumbersTests {
    private static let normalisations: [Normalisation] =
        [
            .zScore(.population), .zScore(.sample), .minMax(lower: 0, upper: 1), .minMax(lower: -1e300, upper: 1e300),
            .rank,
            .percentile, .exponentialRank, .none,
        ]
        + ReferenceDistance.allCases.flatMap { distance in ReferencePoint.allCases.map { .distance(distance, to: $0) } }

    /// Numbers that make formulas fail: zeros, equal, very large and very small ones, and gaps.
    private func cell(_ random: inout VariantRandom, wild: Bool) -> Cell {
        switch random.number(below: wild ? 12 : 5) {
        case 0: .number(0)
        case 1: .number(1)
        case 2, 3: .number(random.unit() * 100)
        case 4: .number(-random.unit())
        case 5: .number(1e308)
        case 6: .number(-1e308)
        case 7: .number(3e-308)
        case 8: .number(1e154)
        case 9: .suppressed
        case 10: .missing
        default: .notApplicable
        }
    }

    private func table(_ random: inout VariantRandom, _ prefix: String) throws -> IndexTable {
        let count = random.number(below: 12)
        let wild = random.number(below: 3) == 0
        return try IndexTable(
            keys: regions(count, prefix: prefix),
            columns: (0..<4).map { number in ("i\(number)", (0..<count).map { _ in cell(&random, wild: wild) }) })
    }

    private func dimension(_ random: inout VariantRandom, _ id: String, _ parts: [IndexPart]) -> IndexDimension {
        let weights: [WeightRule] = [
            .equal, .given(renormalised: true), .given(renormalised: false), .firstPrincipalComponent(signFrom: "i0"),
        ]
        let rescalings: [Rescaling] = [.none, .zScore(.sample), .zScore(.population), .minMax(lower: 0, upper: 100)]
        let rule = weights[random.number(below: weights.count)]
        let isFree = rule != .firstPrincipalComponent(signFrom: "i0")
        return IndexDimension(
            id: id, parts: parts,
            normalisation: Self.normalisations[random.number(below: Self.normalisations.count)], weights: rule,
            aggregation: isFree ? Aggregation.allCases[random.number(below: 4)] : .sum,
            rescaling: rescalings[random.number(below: rescalings.count)])
    }

    private func definition(_ random: inout VariantRandom) -> IndexDefinition {
        var parts: [IndexPart] = (0..<4).map { number in
            .indicator(
                IndexComponent(
                    "i\(number)", direction: random.unit() < 0.5 ? .more : .less, weight: random.unit() * 3,
                    treatment: random.unit() < 0.5 ? .none : .standardRule, reference: random.unit()))
        }
        if random.unit() < 0.5 {
            let inner = Array(parts.suffix(2))
            parts.removeLast(2)
            parts.append(.dimension(dimension(&random, "inner", inner)))
        }
        var classes = IndexClasses(.quantiles(3, type: random.unit() < 0.5 ? .seven : .nine, closed: .left))
        if random.unit() < 0.3 { classes.rule = .cuts([-1, 1], closed: .right, unit: .standardDeviations(.sample)) }
        return IndexDefinition(
            id: "wild", frame: .largerSet(label: "any"), root: dimension(&random, "index", parts), classes: classes,
            robustness: RobustnessSettings(
                variants: 12, normalisations: [.rank, .minMax(lower: 1, upper: 2)],
                aggregations: [.geometricMean, .arithmeticMean]))
    }

    private func numbers(of result: SocialIndexResult) -> [Double] {
        func all(_ frame: FrameStatistics) -> [Double] {
            [frame.mean, frame.populationDeviation, frame.sampleDeviation, frame.minimum, frame.maximum]
        }
        var numbers = result.components.flatMap { component in
            let columns = [component.raw, component.treated, component.normalised, component.contributions]
            return columns.flatMap { $0.compactMap { $0 } } + all(component.frame) + [component.weight]
        }
        numbers += result.dimensions.flatMap { dimension in
            let columns = [dimension.aggregated, dimension.scores, dimension.normalised, dimension.contributions]
            return columns.flatMap { $0.compactMap { $0 } } + all(dimension.aggregatedFrame) + all(dimension.scoreFrame)
        }
        return numbers + result.index.compactMap { $0 } + all(result.frame.index) + result.frame.classEdges
    }

    @Test func `random indices of random values have finite numbers only`() throws {
        var random = VariantRandom(seed: 2_024, stream: 0)
        var computed = 0
        for _ in 0..<4_000 {
            let (regions, frame, definition) = (
                try table(&random, "r"), try table(&random, "f"), definition(&random)
            )
            let isFrame = random.unit() < 0.5
            guard
                let result = try? SocialIndex.compute(
                    definition, regions: isFrame ? frame : regions, frame: frame)
            else { continue }
            computed += 1
            let areFinite = numbers(of: result).allSatisfy { $0.isFinite }
            #expect(areFinite, "\(definition)")
            if let robustness = try? SocialIndex.robustness(
                of: definition, regions: isFrame ? frame : regions, frame: frame)
            {
                let shifts = robustness.sensitivity.map(\.meanRankShift)
                #expect(shifts.allSatisfy { $0.isFinite })
                #expect(robustness.regions.map { $0?.rank } == result.outcomes.map { $0.standing?.rank })
            }
        }
        #expect(computed > 500)
    }
}
