/// How an indicator's value comes out of tables.
public indirect enum IndicatorValue: Equatable, Sendable {
    /// As it stands in a column.
    case column(ValueReference)
    /// Cases per base times a factor: 100 for per cent, 1000 for per mille.
    case rate(cases: ValueReference, base: ValueReference, per: Double)
    /// A count per km² of the region.
    case density(ValueReference)
    /// From an earlier value to a later one.
    case change(from: IndicatorValue, to: IndicatorValue, kind: ChangeKind)

    /// How a change is expressed.
    public enum ChangeKind: String, CaseIterable, Sendable {
        /// Later minus earlier, in the unit of the values (percentage points for per cent).
        case difference
        /// (Later minus earlier) / earlier · 100.
        case percent
    }

    /// All that is taken from tables, each once, in the order of the formula.
    public var references: [ValueReference] {
        let all: [ValueReference] =
            switch self {
            case .column(let reference), .density(let reference): [reference]
            case .rate(let cases, let base, _): [cases, base]
            case .change(let from, let to, _): from.references + to.references
            }
        return all.enumerated().filter { index, reference in !all[..<index].contains(reference) }.map(\.element)
    }

    /// Whether the regions' areas are needed.
    public var needsArea: Bool {
        switch self {
        case .column, .rate: false
        case .density: true
        case .change(let from, let to, _): from.needsArea || to.needsArea
        }
    }
}
