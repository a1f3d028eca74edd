extension Disclosure.ProtectionLevel {
    /// Room for the last bits of a computation; counts are whole or have few decimals.
    static let tolerance = 1e-6

    /// What must remain possible for a count that is hidden for being few.
    ///
    /// The rule's own interval 1 … m − 1; under m = 2 that would be one number, and two are required.
    static func fewCases(minimum: Int) -> Self { .interval(1...Double(max(minimum - 1, 2))) }

    /// What must remain possible for a count that is hidden for another reason: an interval as wide as the rule's own, wherever it
    /// lies, and at least two numbers.
    static func otherwise(minimum: Int?) -> Self { .width(Double(max((minimum ?? 0) - 2, 1))) }

    /// Whether an interval leaves enough open.
    func isMet(lower: Double, upper: Double) -> Bool {
        switch self {
        case .interval(let interval):
            lower <= interval.lowerBound + Self.tolerance && upper >= interval.upperBound - Self.tolerance
        case .width(let width): upper - lower >= width - Self.tolerance
        }
    }

    /// The level for a count of which bounds are inherent: see ``InherentBounds``. Two values are required still.
    func above(_ least: Double, below largest: Double) -> Self? {
        guard case .interval(let interval) = self else { return within(lower: least, upper: largest) }
        let low = max(interval.lowerBound, least)
        return Self.interval(low...max(interval.upperBound, low + 1)).within(lower: least, upper: largest)
    }

    /// As much of the level as an interval that is known anyhow leaves room for; `nil` if it leaves none.
    func within(lower: Double, upper: Double) -> Self? {
        guard upper > lower else { return nil }
        switch self {
        case .interval(let interval):
            let low = max(interval.lowerBound, lower)
            return low <= min(interval.upperBound, upper) ? .interval(low...min(interval.upperBound, upper)) : nil
        case .width(let width): return .width(min(width, upper - lower))
        }
    }
}
