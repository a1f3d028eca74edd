public import Geography
internal import Values

/// The value of all regions together, computed from counts and never as a mean of rates.
public enum IndicatorTotal: Equatable, Sendable {
    /// The value in the indicator's unit, with the marks of its parts.
    case number(Double, flag: String? = nil)
    /// There is none.
    case none(Reason)

    /// The number, or `nil`.
    public var number: Double? {
        if case .number(let value, _) = self { value } else { nil }
    }

    /// Why there is no total.
    public enum Reason: Equatable, Sendable {
        /// The column is no count: its values do not add up.
        case notACount
        /// Regions lack a number or an area; which.
        case incomplete([RegionKey])
        /// All bases together are 0.
        case zeroBase
        /// A change in per cent from a total that is not above 0.
        case changeFromZero
        /// The total is too large for a number.
        case outOfRange
    }
}

/// Adds up the regions.
struct TotalSum {
    let regions: [RegionKey]

    /// The sum of all cells, if all are numbers.
    func sum(_ cells: [Cell]) -> IndicatorTotal {
        let gaps = zip(regions, cells).filter { $0.1.number == nil }.map(\.0)
        guard gaps.isEmpty else { return .none(.incomplete(gaps)) }
        var sum = 0.0
        var flag: String?
        for case .number(let value, let mark) in cells {
            sum += value
            if mark != nil { flag = Cell.joined(flag, mark) }
        }
        return sum.isFinite ? .number(sum, flag: flag) : .none(.outOfRange)
    }

    /// Sum over sum, times a factor.
    func ratio(_ cells: [Cell], _ base: [Cell], per: Double) -> IndicatorTotal {
        let gaps = regions.indices.filter { cells[$0].number == nil || base[$0].number == nil }
        guard gaps.isEmpty else { return .none(.incomplete(gaps.map { regions[$0] })) }
        return combine(sum(cells), sum(base)) { cases, base in
            base > 0 ? .number(cases / base * per) : .none(.zeroBase)
        }
    }

    /// Two totals by a formula; a reason is carried, the first one's first.
    func combine(
        _ left: IndicatorTotal, _ right: IndicatorTotal, by formula: (Double, Double) -> IndicatorTotal
    ) -> IndicatorTotal {
        switch (left, right) {
        case (.none(.incomplete(let some)), .none(.incomplete(let others))):
            let gaps = Set(some).union(others)
            return .none(.incomplete(regions.filter { gaps.contains($0) }))
        case (.none, _): return left
        case (_, .none): return right
        case (.number(let first, let firstFlag), .number(let second, let secondFlag)):
            guard case .number(let value, _) = formula(first, second) else { return formula(first, second) }
            guard value.isFinite else { return .none(.outOfRange) }
            return .number(value, flag: Cell.joined(firstFlag, secondFlag))
        }
    }
}
