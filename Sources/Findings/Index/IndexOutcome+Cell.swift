public import SocialIndex
public import Values

extension SocialIndexResult {
    /// The index as cells: where there is none, the reason as maps and tables know it.
    public var cells: [Cell] { outcomes.map(\.cell) }
}

extension IndexOutcome {
    /// The index, or why there is none.
    public var cell: Cell {
        switch self {
        case .indexed(let standing): .number(standing.index)
        case .suppressed: .suppressed
        case .uncertain: .uncertain
        case .excluded, .notApplicable: .notApplicable
        case .missing, .undefined: .missing
        }
    }

    /// A number that goes with the index, such as its rank; else why there is none.
    public func cell(_ number: (IndexStanding) -> Int?) -> Cell {
        guard let standing else { return cell }
        return number(standing).map { .number(Double($0)) } ?? .missing
    }
}
