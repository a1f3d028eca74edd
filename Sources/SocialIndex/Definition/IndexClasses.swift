/// How an index is sorted into classes. Class 1 has the lowest index, the least burden.
public struct IndexClasses: Equatable, Sendable {
    /// Where one class ends and the next begins.
    public var rule: ClassRule
    /// One per class, the lowest index first; empty: numbers only.
    public var names: [String]

    /// Classes.
    public init(_ rule: ClassRule, names: [String] = []) {
        self.rule = rule
        self.names = names
    }

    /// Number of classes.
    public var count: Int { rule.count }
}

/// Where classes end.
public enum ClassRule: Equatable, Sendable {
    /// Fixed cuts, ascending.
    case cuts([Double], closed: ClosedSide, unit: CutUnit)
    /// `count` classes of about equally many regions of the frame.
    case quantiles(Int, type: QuantileType, closed: ClosedSide)
    /// `count` classes by rank in the frame, 1 for the highest index of n: counted from the most burdened class the number is
    /// ⌈count · rank / n⌉. Equal indices share a rank, the best of their places, and so a class.
    case ranks(Int)

    /// Number of classes.
    public var count: Int {
        switch self {
        case .cuts(let cuts, _, _): cuts.count + 1
        case .quantiles(let count, _, _), .ranks(let count): count
        }
    }
}

/// Which class a value belongs to that lies exactly on a cut.
public enum ClosedSide: String, CaseIterable, Sendable {
    /// The upper one: [a, b).
    case left
    /// The lower one: (a, b].
    case right
}

/// What the cuts count.
public enum CutUnit: Equatable, Sendable {
    /// The index's own unit.
    case index
    /// Standard deviations from the mean of the frame's index.
    case standardDeviations(StandardDeviation)
}

/// Which of the sample quantiles of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician
/// 50 (1996), 361–365.
public enum QuantileType: Int, CaseIterable, Sendable {
    /// Position (n − 1)·p counted from 0: Excel's QUANTILE.INC, R's default.
    case seven = 7
    /// Position (n + 1/4)·p + 3/8 counted from 1: nearly unbiased for normal distributions; RKI's GISD.
    case nine = 9
}
