/// Stage 5, weights from data: the first eigenvector of the frame's correlation matrix.
///
/// As RKI's GISD, which takes R's `prcomp(scale. = TRUE, rank. = 1)`: N. Michalski et al., Journal of Health Monitoring 7 (2022), S5.
/// Eigenvalues by Jacobi's rotations (G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed. 2013, section 8.5).
struct PrincipalComponent {
    /// One per column; their squares add up to 1. The sign is arbitrary.
    let loadings: [Double]
    /// Share of the variance that it explains, 0...1.
    let explained: Double
    /// Whether the greatest eigenvalue stands alone: else there is no first component.
    let isUnique: Bool

    /// - Parameter columns: Of equal lengths, none constant.
    /// - Returns: `nil` for no columns, or columns without correlation.
    init?(_ columns: [[Double]]) {
        let standardised = columns.compactMap { Self.standardised($0) }
        guard !columns.isEmpty, standardised.count == columns.count else { return nil }
        let size = columns.count
        var matrix = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for column in 0..<size {
                matrix[row * size + column] =
                    row == column ? 1 : zip(standardised[row], standardised[column]).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }
        guard matrix.allSatisfy(\.isFinite) else { return nil }
        let vectors = Self.rotate(&matrix, size)
        let values = (0..<size).map { matrix[$0 * size + $0] }
        guard let greatest = values.indices.max(by: { values[$0] < values[$1] }) else { return nil }
        let others = values.indices.filter { $0 != greatest }.map { values[$0] }
        isUnique = others.allSatisfy { values[greatest] - $0 > 1e-9 * values[greatest] }
        loadings = (0..<size).map { vectors[$0 * size + greatest] }
        explained = values[greatest] / Double(size)
        guard loadings.allSatisfy(\.isFinite), explained.isFinite else { return nil }
    }

    /// Correlation of two columns of equal length; `nil` if one is constant.
    static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
        guard let left = standardised(left), let right = standardised(right) else { return nil }
        let product = zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
        return product.isFinite ? product : nil
    }

    /// Mean 0 and sum of squares 1; `nil` if constant.
    private static func standardised(_ column: [Double]) -> [Double]? {
        guard let statistics = column.withUnsafeBufferPointer({ FrameStatistics($0) }),
            statistics.populationDeviation > 0, statistics.isFinite
        else { return nil }
        let length = statistics.populationDeviation * Double(column.count).squareRoot()
        return column.map { ($0 - statistics.mean) / length }
    }

    /// Turns a symmetric matrix into its eigenvalues on the diagonal; the columns of the result are the eigenvectors.
    private static func rotate(_ matrix: inout [Double], _ size: Int) -> [Double] {
        var vectors = [Double](repeating: 0, count: size * size)
        for place in 0..<size { vectors[place * size + place] = 1 }
        // Converges quadratically: a handful of sweeps in practice.
        for _ in 0..<100 {
            var isDiagonal = true
            for p in 0..<size {
                for q in p + 1..<max(size, p + 1) where abs(matrix[p * size + q]) > 1e-17 {
                    isDiagonal = false
                    rotate(&matrix, &vectors, size, p, q)
                }
            }
            if isDiagonal { break }
        }
        return vectors
    }

    private static func rotate(_ matrix: inout [Double], _ vectors: inout [Double], _ size: Int, _ p: Int, _ q: Int) {
        let apq = matrix[p * size + q]
        let theta = (matrix[q * size + q] - matrix[p * size + p]) / (2 * apq)
        let t = (theta < 0 ? -1.0 : 1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
        let c = 1 / (t * t + 1).squareRoot()
        let s = t * c
        for k in 0..<size {
            let (kp, kq) = (matrix[k * size + p], matrix[k * size + q])
            matrix[k * size + p] = c * kp - s * kq
            matrix[k * size + q] = s * kp + c * kq
        }
        for k in 0..<size {
            let (pk, qk) = (matrix[p * size + k], matrix[q * size + k])
            matrix[p * size + k] = c * pk - s * qk
            matrix[q * size + k] = s * pk + c * qk
        }
        // The rotation makes them zero; rounding would keep the sweeps going.
        matrix[p * size + q] = 0
        matrix[q * size + p] = 0
        for k in 0..<size {
            let (kp, kq) = (vectors[k * size + p], vectors[k * size + q])
            vectors[k * size + p] = c * kp - s * kq
            vectors[k * size + q] = s * kp + c * kq
        }
    }
}
