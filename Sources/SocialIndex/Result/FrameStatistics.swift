/// Statistics of the frame's values of an indicator, or of its scores.
public struct FrameStatistics: Equatable, Sendable {
    /// Number of values.
    public let count: Int
    /// Their mean.
    public let mean: Double
    /// Standard deviation, ÷ n.
    public let populationDeviation: Double
    /// Standard deviation, ÷ (n − 1); 0 of a single value.
    public let sampleDeviation: Double
    /// The lowest.
    public let minimum: Double
    /// The highest.
    public let maximum: Double

    /// The standard deviation of a kind.
    public func deviation(_ kind: StandardDeviation) -> Double {
        switch kind {
        case .population: populationDeviation
        case .sample: sampleDeviation
        }
    }
}
