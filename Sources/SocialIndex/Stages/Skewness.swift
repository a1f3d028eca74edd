/// Skewness and kurtosis as Excel's SKEW and KURT, SAS and R's COINr have them (type 2 of D. N. Joanes and C. A. Gill, Comparing
/// Measures of Sample Skewness and Kurtosis, The Statistician 47 (1998), 183–189).
struct Shape: Equatable {
    /// G₁ = √(n·(n − 1)) / (n − 2) · g₁, g₁ = √n · Σd³ / (Σd²)^(3/2).
    let skewness: Double
    /// G₂ = (n − 1) / ((n − 2)·(n − 3)) · ((n + 1)·(r − 3) + 6), r = n · Σd⁴ / (Σd²)². 0 for a normal distribution.
    let kurtosis: Double

    /// - Returns: `nil` for fewer than four values or only equal ones.
    init?(of values: [Double]) {
        guard values.count >= 4, let statistics = values.withUnsafeBufferPointer({ FrameStatistics($0) }),
            statistics.populationDeviation > 0
        else { return nil }
        let n = Double(values.count)
        var cubes = 0.0
        var fourths = 0.0
        // Measured in deviations, so that no power of a large number overflows: Σd² becomes n.
        for value in values {
            let d = (value - statistics.mean) / statistics.populationDeviation
            cubes += d * d * d
            fourths += d * d * d * d
        }
        let g1 = cubes / n
        let r = fourths / n
        skewness = g1 * (n * (n - 1)).squareRoot() / (n - 2)
        kurtosis = ((n + 1) * (r - 3) + 6) * (n - 1) / ((n - 2) * (n - 3))
        guard skewness.isFinite, kurtosis.isFinite else { return nil }
    }
}
