/// The partition of ascending weighted values into consecutive groups with the least sum of squares within them.
///
/// Row *c* of the dynamic programme holds, for every j, the least sum for the first j values in c groups, and where the
/// last group starts. These starts never go back as j grows, so each row is filled by divide and conquer in
/// O(n log n) steps (X. Wu, Optimal Quantization by Matrix Searching, Journal of Algorithms 12 (1991), 663–673).
struct OptimalPartition {
    /// Sums of the weights of the first *j* values.
    private var weight: [Double]
    /// Sums of weight × value, measured from the middle value in a power of two of the range: both exact.
    private var sum: [DoubleDouble]
    /// Sums of weight × value².
    private var squares: [DoubleDouble]
    /// Sums that differ by no more than this are equal but for rounding.
    private var tie = 0.0
    /// More than the error of a sum that is estimated with single doubles.
    private var doubt = 0.0

    /// - Parameters:
    ///   - distinct: Strictly ascending, at least one.
    ///   - weights: How often each occurs; as many.
    init(distinct: [Double], weights: [Double]) {
        weight = [0]
        sum = [DoubleDouble()]
        squares = [DoubleDouble()]
        weight.reserveCapacity(distinct.count + 1)
        sum.reserveCapacity(distinct.count + 1)
        squares.reserveCapacity(distinct.count + 1)
        guard let lowest = distinct.first, let highest = distinct.last else { return }
        let origin = distinct[distinct.count / 2]
        let range = highest - lowest
        let unit = range > 0 ? Double(sign: .plus, exponent: max(range.exponent, -1000), significand: 1) : 1
        var total = 0.0
        var totalDistance = 0.0
        var totalSum = DoubleDouble()
        var totalSquares = DoubleDouble()
        for (value, times) in zip(distinct, weights) {
            let distance = DoubleDouble(value / unit, minus: origin / unit)
            total += times
            totalDistance += times * distance.high.magnitude
            totalSum = totalSum + distance * times
            totalSquares = totalSquares + distance * distance * times
            weight.append(total)
            sum.append(totalSum)
            squares.append(totalSquares)
        }
        tie = totalSquares.high * 1e-26
        // Distances are below 2, so the error is a few units in the last place of either total.
        doubt = 1e-14 * (totalSquares.high + totalDistance)
    }

    /// The indices at which the second and each further group starts.
    func starts(count: Int) -> [Int] {
        let valueCount = weight.count - 1
        let groups = min(count, valueCount)
        guard groups > 1 else { return [] }
        var best = (0...valueCount).map { within(0, $0) }
        var startRows: [[Int32]] = []
        for group in 2...groups {
            var next = best
            var starts = [Int32](repeating: 0, count: valueCount + 1)
            fill(
                group...valueCount, starts: (group - 1)...(valueCount - 1), before: best, best: &next, start: &starts)
            best = next
            startRows.append(starts)
        }
        var result: [Int] = []
        var end = valueCount
        for row in startRows.reversed() {
            end = Int(row[end])
            result.append(end)
        }
        return result.reversed()
    }

    /// Fills one row for these ends; the depth of the recursion is the logarithm of their number.
    private func fill(
        _ ends: ClosedRange<Int>, starts: ClosedRange<Int>, before: [DoubleDouble], best: inout [DoubleDouble],
        start: inout [Int32]
    ) {
        let end = (ends.lowerBound + ends.upperBound) / 2
        var found = starts.lowerBound
        var least = before[found] + within(found, end)
        var candidate = found + 1
        while candidate <= min(starts.upperBound, end - 1) {
            // Most candidates are so much worse that an estimate will do.
            if before[candidate].high + estimate(candidate, end) > least.high + doubt {
                candidate += 1
                continue
            }
            let sum = before[candidate] + within(candidate, end)
            if sum < least, (least - sum).high > tie {
                least = sum
                found = candidate
            }
            candidate += 1
        }
        best[end] = least
        start[end] = Int32(found)
        if ends.lowerBound < end {
            fill(
                ends.lowerBound...(end - 1), starts: starts.lowerBound...found, before: before, best: &best,
                start: &start)
        }
        if end < ends.upperBound {
            fill(
                (end + 1)...ends.upperBound, starts: found...starts.upperBound, before: before, best: &best,
                start: &start)
        }
    }

    /// ``within(_:_:)`` with the digits of a double.
    private func estimate(_ from: Int, _ to: Int) -> Double {
        let sum = sum[to].high - sum[from].high
        return squares[to].high - squares[from].high - sum * sum / (weight[to] - weight[from])
    }

    /// Sum of squares of the values `from..<to` around their mean: Σwx² − (Σwx)² / Σw.
    private func within(_ from: Int, _ to: Int) -> DoubleDouble {
        guard to - from > 1 else { return DoubleDouble() }
        let sum = sum[to] - sum[from]
        return squares[to] - squares[from] - (sum * sum) / (weight[to] - weight[from])
    }
}
