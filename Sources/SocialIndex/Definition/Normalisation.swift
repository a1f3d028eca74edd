/// How values of different units are made comparable. All statistics are the frame's. High always means burdened.
///
/// *s* is 1 where higher is more burdened, −1 where lower is.
public enum Normalisation: Equatable, Sendable {
    /// *s* · (x − mean) / standard deviation.
    case zScore(StandardDeviation)
    /// From `lower` (least burdened of the frame) to `upper` (most burdened). A region outside the frame may lie beyond.
    case minMax(lower: Double, upper: Double)
    /// 1 + number of the frame's values that are less burdened: 1 is the least burdened, equal values have equal ranks.
    case rank
    /// Share of the frame's other values that are less burdened, 0...1: (rank − 1) / (n − 1), never above 1.
    case percentile
    /// Measured from a reference value.
    case distance(ReferenceDistance, to: ReferencePoint)
    /// England's Indices of Deprivation: R = (n − r + 1) / n, r = 1 for the most burdened; X = −23 · ln(1 − R · (1 − e^(−100/23))), 0...100.
    case exponentialRank
    /// The values as they are, times *s*: for scores that are comparable already.
    case none
}

/// How a distance from a reference value is counted.
public enum ReferenceDistance: String, CaseIterable, Sendable {
    /// *s* · (x − reference), in the indicator's unit.
    case difference
    /// *s* · (x − reference) / |reference|.
    case relativeDifference
    /// x / reference, or reference / x where lower is more burdened. Both must be above 0.
    case ratio
    /// 1 − (reference − x) / (reference − least burdened value of the frame): 0 there, 1 at the reference.
    case share
}

/// The value from which a distance is counted.
public enum ReferencePoint: String, CaseIterable, Sendable {
    /// The frame's mean.
    case mean
    /// The frame's lowest value.
    case minimum
    /// The frame's highest value.
    case maximum
    /// The value that the indicator declares, ``IndexComponent/reference``.
    case declared
}
