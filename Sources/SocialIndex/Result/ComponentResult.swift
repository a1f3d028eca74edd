public import Values

/// An indicator on its way into the index.
public struct ComponentResult: Equatable, Sendable {
    /// Its part in the definition.
    public let component: IndexComponent
    /// Id of the dimension that it belongs to.
    public let dimension: String
    /// How it is made comparable.
    public let normalisation: Normalisation
    /// The weight that was used: 1, the written one, its share of all, or the loading.
    public let weight: Double
    /// What was done about outliers.
    public let treatment: TreatmentRecord
    /// The frame's values after treatment, in the indicator's unit and direction.
    public let frame: FrameStatistics
    /// As handed in.
    public let raw: [Double?]
    /// Why a raw value is `nil`.
    public let statuses: [CellStatus?]
    /// After limits and treatment.
    public let treated: [Double?]
    /// Comparable; high is burdened. `nil` also for excluded regions.
    public let normalised: [Double?]
    /// What it adds to its dimension, see ``Aggregation`` and ``DimensionResult/contributions``.
    public let contributions: [Double?]
}

/// A dimension on its way into the index.
public struct DimensionResult: Equatable, Sendable {
    /// Its id; the index's outermost dimension comes last.
    public let id: String
    /// The dimension around it; `nil` for the outermost.
    public let parent: String?
    /// The weight that was used in the dimension around it; 1 for the outermost.
    public let weight: Double
    /// The frame's aggregated numbers before rescaling.
    public let aggregatedFrame: FrameStatistics
    /// The frame's scores after rescaling.
    public let scoreFrame: FrameStatistics
    /// Aggregated parts.
    public let aggregated: [Double?]
    /// Rescaled: the dimension's scores; for the outermost the index.
    public let scores: [Double?]
    /// Scores made comparable for the dimension around it; for the outermost the scores.
    public let normalised: [Double?]
    /// What it adds to the dimension around it; for the outermost the scores.
    ///
    /// Sum and arithmetic mean: summands, which add up to the aggregated number. Geometric mean: factors, whose product it is.
    /// Harmonic mean: summands whose sum is 1 / aggregated number.
    public let contributions: [Double?]
    /// Share of the variance that the first principal component explains, 0...1; `nil` with other weights.
    public let explainedVariance: Double?
}

/// What was done about an indicator's outliers.
public struct TreatmentRecord: Equatable, Sendable {
    /// The last step taken.
    public let step: TreatmentStep
    /// Skewness of the frame's values before, as Excel's SKEW; `nil` if not looked at.
    public let skewness: Double?
    /// Kurtosis of the frame's values before, as Excel's KURT; `nil` if not looked at.
    public let kurtosis: Double?
}

/// A step against outliers.
public enum TreatmentStep: Equatable, Sendable {
    /// No rule.
    case none
    /// The values pass the rule's check.
    case passed
    /// The frame has fewer than four values or only equal ones: nothing can be said of their skewness.
    case notJudged
    /// Values of the frame were set to their next neighbours; values above or below these limits are set to them.
    case winsorised(points: Int, limits: ClosedRange<Double>)
    /// log(x − minimum + 0.01 · range) of the original values. A value below the frame's minimum counts as that.
    case logarithm(minimum: Double, range: Double)
}
