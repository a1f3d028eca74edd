/// Stage 7: what is done with the aggregated number, by the frame's aggregated numbers.
extension Rescaling {
    /// Whether the frame has what the formula divides by.
    func require(_ statistics: FrameStatistics, of dimension: String) throws(IndexFailure) {
        switch self {
        case .none: break
        case .zScore: try statistics.requireDeviation(of: dimension)
        case .minMax: try statistics.requireRange(of: dimension)
        }
    }

    /// A number rescaled.
    func apply(_ value: Double, _ statistics: FrameStatistics) -> Double {
        switch self {
        case .none: value
        case .zScore(let kind): (value - statistics.mean) / statistics.deviation(kind)
        case .minMax(let lower, let upper):
            lower + (value - statistics.minimum) / (statistics.maximum - statistics.minimum) * (upper - lower)
        }
    }
}
