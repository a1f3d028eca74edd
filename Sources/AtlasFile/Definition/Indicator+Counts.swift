public import Indicators

extension Indicator {
    /// Whether its value is made of counts that the tables hold: what rules for counts can judge.
    public var countsAreKnown: Bool { isCount || Self.isMadeOfCounts(value) }

    /// Whether it is a change in per cent, which no longer counts anything.
    public var isInPercent: Bool { if case .change(_, _, .percent) = value { true } else { false } }

    private static func isMadeOfCounts(_ value: IndicatorValue) -> Bool {
        switch value {
        case .column: false
        case .rate, .density: true
        case .change(let from, let to, _): isMadeOfCounts(from) && isMadeOfCounts(to)
        }
    }
}
