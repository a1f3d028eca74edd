/// One value of one region: a number, or the stated reason why there is none. Never a guess, and never zero by default.
public enum Cell: Equatable, Sendable {
    /// A number in the unit of its indicator, with the mark it carried, e.g. `p` (provisional) or `()` (uncertain).
    case number(Double, flag: String? = nil)
    /// A number exists and must not be shown (statistical confidentiality).
    case suppressed
    /// A number exists, and its source does not print it since it is not certain enough (table symbol `/`).
    case uncertain
    /// No number is known.
    case missing
    /// The question makes no sense here (table symbol `x`).
    case notApplicable

    /// The number, or `nil`.
    public var number: Double? {
        if case .number(let value, _) = self { value } else { nil }
    }

    /// The mark that the number carries, e.g. `p` or `() r`; `nil` without one.
    public var flag: String? {
        if case .number(_, let flag) = self { flag } else { nil }
    }

    /// The reason why there is no number; `nil` where there is one.
    public var status: CellStatus? {
        switch self {
        case .number: nil
        case .suppressed: .suppressed
        case .uncertain: .uncertain
        case .missing: .missing
        case .notApplicable: .notApplicable
        }
    }
}

/// Why a cell has no number. The raw values are those that GeoJSON and SVG carry.
public enum CellStatus: String, CaseIterable, Sendable {
    /// Hidden for confidentiality.
    case suppressed = "suppressed"
    /// Not printed by the source, since the number is not certain enough.
    case uncertain = "uncertain"
    /// Not known.
    case missing = "missing"
    /// The question makes no sense here.
    case notApplicable = "not applicable"
}

extension Cell {
    /// A cell without a number.
    public init(_ status: CellStatus) {
        switch status {
        case .suppressed: self = .suppressed
        case .uncertain: self = .uncertain
        case .missing: self = .missing
        case .notApplicable: self = .notApplicable
        }
    }
}

extension CellStatus {
    /// The sign of German official tables.
    public var sign: String {
        switch self {
        case .suppressed: "•"
        case .uncertain: "/"
        case .missing: "."
        case .notApplicable: "x"
        }
    }
}
