internal import Foundation

/// Stage 6: brings normalised columns together. OECD/JRC Handbook (2008), chapter 6.
extension Aggregation {
    /// Aggregates rows.
    ///
    /// - Parameters:
    ///   - columns: One per part; logarithms for the geometric mean, reciprocals for the harmonic mean, see ``prepared(_:)``.
    ///   - weights: One per part.
    ///   - result: One per row; not finite where the formula has no result.
    func combine(
        _ columns: [UnsafePointer<Double>], weights: [Double], into result: UnsafeMutableBufferPointer<Double>
    ) {
        result.update(repeating: 0)
        for (column, weight) in zip(columns, weights) {
            for row in 0..<result.count { result[row] += weight * column[row] }
        }
        let sum = weights.reduce(0, +)
        switch self {
        case .sum: break
        case .arithmeticMean: for row in 0..<result.count { result[row] /= sum }
        case .geometricMean: for row in 0..<result.count { result[row] = exp(result[row] / sum) }
        case .harmonicMean: for row in 0..<result.count { result[row] = sum / result[row] }
        }
    }

    /// What of a normalised value is added up.
    func prepared(_ value: Double) -> Double {
        switch self {
        case .sum, .arithmeticMean: value
        case .geometricMean: value > 0 ? log(value) : .nan
        case .harmonicMean: value > 0 ? 1 / value : .nan
        }
    }

    /// What a part adds to the dimension: see ``DimensionResult/contributions``.
    func contribution(_ value: Double, weight: Double, sum: Double) -> Double {
        switch self {
        case .sum: weight * value
        case .arithmeticMean: weight * value / sum
        case .geometricMean: exp(weight * log(value) / sum)
        case .harmonicMean: weight / value / sum
        }
    }
}
