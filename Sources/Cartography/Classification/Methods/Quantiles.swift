/// Classes with nearly equal numbers of values: edge *i* is the quantile i/k of type 7, the value at the position
/// (n − 1) · i/k of the ascending values counted from 0, linear between neighbours.
///
/// R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996), 361–365.
struct Quantiles: BreakRule {
    /// Number of classes.
    var count: Int

    func breaks(of sortedValues: [Double]) -> [Double] {
        (0...count).compactMap { part in
            // The position as a whole number and a remainder, so that no rounding moves it off a value.
            let position = (sortedValues.count - 1).multipliedReportingOverflow(by: part).partialValue
            let (index, remainder) = position.quotientAndRemainder(dividingBy: count)
            guard sortedValues.indices.contains(index) else { return nil }
            let value = sortedValues[index]
            guard remainder > 0, sortedValues[index + 1] != value else { return value }
            let share = Double(remainder) / Double(count)
            return (1 - share) * value + share * sortedValues[index + 1]
        }
    }
}
