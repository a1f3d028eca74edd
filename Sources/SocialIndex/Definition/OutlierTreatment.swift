/// What is done with an indicator whose extreme values would drown all others.
public enum OutlierTreatment: Equatable, Sendable {
    /// Nothing.
    case none
    /// As R's COINr: pass if |skewness| < `skewness` or kurtosis < `kurtosis`; else winsorise up to `points` values; if that does
    /// not help, the logarithm of the original values, log(x − min + 0.01 · range).
    case skewnessRule(skewness: Double, kurtosis: Double, points: Int)

    /// The usual limits: skewness 2, kurtosis 3.5, five points.
    public static let standardRule = OutlierTreatment.skewnessRule(skewness: 2, kurtosis: 3.5, points: 5)
}
