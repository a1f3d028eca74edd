/// Mean and deviation of numbers, measured from the smallest in units of the range so that nothing overflows.
struct MeanAndDeviation {
    /// The arithmetic mean.
    var mean: Double
    /// The sample standard deviation (÷ (n − 1)); 0 for fewer than two values.
    var standardDeviation: Double

    /// Of values in ascending order.
    init(of sortedValues: ArraySlice<Double>) {
        guard let lowest = sortedValues.first, let highest = sortedValues.last, lowest < highest else {
            mean = sortedValues.first ?? 0
            standardDeviation = 0
            return
        }
        let range = highest - lowest
        let count = Double(sortedValues.count)
        let mean = sortedValues.reduce(0) { $0 + ($1 - lowest) / range } / count
        let squares = sortedValues.reduce(0) {
            let deviation = ($1 - lowest) / range - mean
            return $0 + deviation * deviation
        }
        self.mean = lowest + mean * range
        standardDeviation = (squares / (count - 1)).squareRoot() * range
    }
}
