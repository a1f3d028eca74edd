import Geography
import Testing
import Values

@testable import Indicators

struct IndicatorEvaluationTests {
    private let regions = keys("a", "b", "c")
    private let cases = ValueReference(table: "t", column: "cases")
    private let base = ValueReference(table: "t", column: "base")

    private func evaluate(
        _ value: IndicatorValue, _ cases: [Cell], _ base: [Cell] = [], areas: [Double?] = [], isCount: Bool = false
    ) throws -> IndicatorEvaluation {
        try IndicatorEvaluation(
            Indicator(id: "i", label: "I", value: value, isCount: isCount), regions: regions,
            series: [self.cases: cases, self.base: base], areas: areas)
    }

    @Test func `a rate's total is no mean of rates`() throws {
        let result = try evaluate(
            .rate(cases: cases, base: base, per: 100), [.number(1), .number(10), .number(9)],
            [.number(10), .number(1000), .number(90)])
        #expect(result.cells == [.number(10), .number(1), .number(10)])
        #expect(result.total == .number(20.0 / 1100 * 100))
    }

    @Test func `a rate without all counts has no total`() throws {
        let result = try evaluate(
            .rate(cases: cases, base: base, per: 100), [.number(1), .missing, .number(9)],
            [.number(10), .suppressed, .missing])
        #expect(result.cells == [.number(10), .suppressed, .missing])
        #expect(result.total == .none(.incomplete(keys("b", "c"))))
    }

    @Test func `nothing out of nothing is not applicable`() throws {
        let rate = IndicatorValue.rate(cases: cases, base: base, per: 100)
        let result = try evaluate(rate, [.number(0), .number(1), .number(1)], [.number(0), .number(2), .number(2)])
        #expect(result.cells[0] == .notApplicable)
        #expect(result.total == .number(50))
        #expect(
            throws: EvaluationFailure.impossibleBase(indicator: "i", region: regions[0], cases: 1, base: 0)
        ) { try evaluate(rate, [.number(1), .missing, .missing], [.number(0), .missing, .missing]) }
        #expect(
            try evaluate(rate, [.number(0), .number(0), .number(0)], [.number(0), .number(0), .number(0)]).total
                == .none(.zeroBase))
    }

    @Test func `more cases than base is noted`() throws {
        let result = try evaluate(
            .rate(cases: cases, base: base, per: 100), [.number(3), .number(1), .number(1)],
            [.number(2), .number(2), .number(2)])
        #expect(result.notes == [.casesExceedBase(region: regions[0], cases: 3, base: 2)])
    }

    @Test func `a column adds up only if it counts`() throws {
        let cells: [Cell] = [.number(1, flag: "p"), .number(2), .number(3, flag: "r")]
        #expect(try evaluate(.column(cases), cells).total == .none(.notACount))
        #expect(try evaluate(.column(cases), cells, isCount: true).total == .number(6, flag: "p r"))
        #expect(
            try evaluate(.column(cases), [.number(1), .suppressed, .notApplicable], isCount: true).total
                == .none(.incomplete(keys("b", "c"))))
    }

    @Test func `a density is a count per area, in total too`() throws {
        let result = try evaluate(
            .density(cases), [.number(100), .number(10), .number(1)], areas: [10, 1, 0.5])
        #expect(result.cells == [.number(10), .number(10), .number(2)])
        #expect(result.total == .number(111 / 11.5))
        let gap = try evaluate(.density(cases), [.number(100), .number(10), .number(1)], areas: [10, nil, 0])
        #expect(gap.cells == [.number(10), .missing, .missing])
        #expect(gap.notes == [.noArea(region: regions[1]), .noArea(region: regions[2])])
        #expect(gap.total == .none(.incomplete(keys("b", "c"))))
    }

    @Test func `a change is later minus earlier or per cent of the earlier`() throws {
        let from: [Cell] = [.number(10, flag: "r"), .number(0), .missing]
        let to: [Cell] = [.number(12, flag: "p"), .number(5), .suppressed]
        let difference = try evaluate(.change(from: .column(cases), to: .column(base), kind: .difference), from, to)
        #expect(difference.cells == [.number(2, flag: "r p"), .number(5), .suppressed])
        #expect(difference.total == .none(.notACount))
        let percent = try evaluate(.change(from: .column(cases), to: .column(base), kind: .percent), from, to)
        #expect(percent.cells == [.number(20, flag: "r p"), .notApplicable, .suppressed])
        #expect(percent.notes == [.changeFromZero(region: regions[1], from: 0)])
    }

    @Test func `a change of densities notes an unknown area once`() throws {
        let result = try evaluate(
            .change(from: .density(cases), to: .density(base), kind: .difference),
            [.number(1), .number(2), .missing], [.number(3), .number(4), .number(5)], areas: [1, nil, 1])
        #expect(result.cells == [.number(2), .missing, .missing])
        #expect(result.notes == [.noArea(region: regions[1])])
        #expect(result.total == .none(.incomplete(keys("b", "c"))))
    }

    @Test func `the change of a rate is the change of the total's rate`() throws {
        let rate = IndicatorValue.rate(cases: cases, base: base, per: 100)
        let result = try evaluate(
            .change(from: rate, to: rate, kind: .difference), [.number(1), .number(2), .number(3)],
            [.number(10), .number(20), .number(30)])
        #expect(result.total == .number(0))
    }

    @Test func `what cannot be computed is refused`() throws {
        #expect(throws: EvaluationFailure.countMismatch(indicator: "i", found: 1, expected: 3)) {
            try evaluate(.column(cases), [.missing])
        }
        #expect(throws: EvaluationFailure.countMismatch(indicator: "i", found: 0, expected: 3)) {
            try evaluate(.density(cases), [.missing, .missing, .missing])
        }
        let other = ValueReference(table: "t", column: "other")
        #expect(throws: EvaluationFailure.seriesMissing(indicator: "i", other)) { try evaluate(.column(other), []) }
        #expect(throws: EvaluationFailure.outOfRange(indicator: "i", region: regions[0])) {
            try evaluate(
                .rate(cases: cases, base: base, per: 1e300), [.number(1e300), .missing, .missing],
                [.number(1), .missing, .missing])
        }
    }

    @Test func `suppressed goes before not applicable and that before missing`() {
        let cells: [Cell] = [.suppressed, .notApplicable, .missing, .number(1)]
        for (rank, left) in cells.enumerated() {
            for (other, right) in cells.enumerated() {
                let result = left.combined(with: right) { .number($0 + $1) }
                #expect(result.status == cells[min(rank, other)].status)
            }
        }
    }
}
