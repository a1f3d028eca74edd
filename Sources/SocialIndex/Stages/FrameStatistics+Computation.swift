extension FrameStatistics {
    /// Statistics of at least one value.
    ///
    /// The mean is corrected by the mean of the differences from it, and the squares by theirs, so that large values with
    /// small differences do not lose their digits (T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for Computing the Sample Variance,
    /// The American Statistician 37 (1983), 242–247).
    ///
    /// - Returns: `nil` without values.
    init?(_ values: UnsafeBufferPointer<Double>) {
        guard var minimum = values.first else { return nil }
        var maximum = minimum
        var sum = 0.0
        for value in values {
            sum += value
            if value < minimum { minimum = value }
            if value > maximum { maximum = value }
        }
        let count = Double(values.count)
        let guess = sum / count
        var differences = 0.0
        var squares = 0.0
        for value in values {
            let difference = value - guess
            differences += difference
            squares += difference * difference
        }
        let variation = max(0, squares - differences * differences / count)
        self.count = values.count
        self.minimum = minimum
        self.maximum = maximum
        // Equal values have exactly their mean and no deviation, whatever rounding says.
        mean = minimum == maximum ? minimum : guess + differences / count
        populationDeviation = minimum == maximum ? 0 : (variation / count).squareRoot()
        sampleDeviation = minimum == maximum ? 0 : (variation / (count - 1)).squareRoot()
    }

    /// Statistics of a part's values in the frame.
    ///
    /// - Throws: if there are no values, or they are so large that a statistic is not a number.
    init(_ values: UnsafeBufferPointer<Double>, of part: String) throws(IndexFailure) {
        guard let statistics = FrameStatistics(values) else {
            throw .frameTooSmall(part: part, found: 0, needed: 1)
        }
        guard statistics.isFinite else { throw .outOfRange(part: part) }
        self = statistics
    }

    /// Statistics of a part's values in the frame.
    init(_ values: [Double], of part: String) throws(IndexFailure) {
        self = try values.withUnsafeBufferPointer { (buffer) throws(IndexFailure) in
            try FrameStatistics(buffer, of: part)
        }
    }

    /// Whether all of them are numbers, the range too.
    var isFinite: Bool {
        mean.isFinite && populationDeviation.isFinite && sampleDeviation.isFinite && (maximum - minimum).isFinite
    }

    /// That there is a range to measure by: at least two values that are not all equal.
    func requireRange(of part: String) throws(IndexFailure) {
        guard count >= 2 else { throw .frameTooSmall(part: part, found: count, needed: 2) }
        guard minimum < maximum else { throw .constantInFrame(part: part, value: mean, count: count) }
    }

    /// That there is a deviation to measure by.
    func requireDeviation(of part: String) throws(IndexFailure) {
        try requireRange(of: part)
        // The squares of differences below 1e-160 vanish.
        guard populationDeviation > 0 else { throw .outOfRange(part: part) }
    }
}
