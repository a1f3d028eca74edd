internal import Foundation

/// Stage 3: limits, then the rule on outliers, found from the frame's values and then applied to every value.
struct Treatment {
    let limits: ClosedRange<Double>?
    let record: TreatmentRecord

    /// Finds what is to be done.
    ///
    /// - Parameter frame: The frame's values within the limits.
    init(_ component: IndexComponent, frame: [Double]) {
        limits = component.limits
        guard case .skewnessRule(let skewness, let kurtosis, let points) = component.treatment else {
            record = TreatmentRecord(step: .none, skewness: nil, kurtosis: nil)
            return
        }
        guard let shape = Shape(of: frame) else {
            record = TreatmentRecord(step: .notJudged, skewness: nil, kurtosis: nil)
            return
        }
        func passes(_ shape: Shape) -> Bool { abs(shape.skewness) < skewness || shape.kurtosis < kurtosis }
        func recorded(_ step: TreatmentStep) -> TreatmentRecord {
            TreatmentRecord(step: step, skewness: shape.skewness, kurtosis: shape.kurtosis)
        }
        if passes(shape) {
            record = recorded(.passed)
        } else if let winsorised = Winsorisation(frame, most: points, passing: passes), winsorised.passes {
            record = recorded(.winsorised(points: winsorised.points, limits: winsorised.limits))
        } else if let lowest = frame.min(), let highest = frame.max() {
            record = recorded(.logarithm(minimum: lowest, range: highest - lowest))
        } else {
            record = recorded(.notJudged)
        }
    }

    /// A value within the limits.
    static func within(_ limits: ClosedRange<Double>?, _ value: Double) -> Double {
        guard let limits else { return value }
        return min(max(value, limits.lowerBound), limits.upperBound)
    }

    /// A value treated; ascending in the value.
    func apply(_ value: Double) -> Double {
        let value = Self.within(limits, value)
        switch record.step {
        case .none, .passed, .notJudged: return value
        case .winsorised(_, let limits): return Self.within(limits, value)
        case .logarithm(let minimum, let range): return log(max(value, minimum) - minimum + 0.01 * range)
        }
    }
}
