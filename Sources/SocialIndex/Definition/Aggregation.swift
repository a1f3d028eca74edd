/// How normalised values become one number; w are the weights.
public enum Aggregation: String, CaseIterable, Sendable {
    /// Σ w·x.
    case sum
    /// Σ w·x / Σ w: a low value makes up for a high one.
    case arithmeticMean
    /// exp(Σ w·ln x / Σ w). Every x must be above 0; a region where one is not has no index.
    case geometricMean
    /// Σ w / Σ (w / x). Every x must be above 0; a region where one is not has no index.
    case harmonicMean

    /// Whether it is defined for values above 0 only.
    public var needsPositiveValues: Bool { self == .geometricMean || self == .harmonicMean }
}
