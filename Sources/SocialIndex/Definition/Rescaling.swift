/// What is done with the aggregated number. Mean, deviation, minimum and maximum are those of the frame's aggregated numbers.
public enum Rescaling: Equatable, Sendable {
    /// Nothing.
    case none
    /// (y − mean) / standard deviation.
    case zScore(StandardDeviation)
    /// From `lower` to `upper`.
    case minMax(lower: Double, upper: Double)
}
