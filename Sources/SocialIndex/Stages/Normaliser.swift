internal import Foundation

/// Stage 4: makes a part's values comparable by the frame's. High is burdened afterwards.
///
/// The formulas stand at ``Normalisation``; they are those of the OECD/JRC Handbook (2008), chapter 5, and of COINr.
struct Normaliser {
    let rule: Normalisation
    /// 1 where higher is more burdened, −1 where lower is.
    let sign: Double
    /// The frame's values.
    let statistics: FrameStatistics
    /// The frame's values ascending, for ranks.
    private let sorted: [Double]
    /// For distances.
    private let reference: Double

    /// - Parameters:
    ///   - rule: How.
    ///   - direction: Which end is the greater burden.
    ///   - frame: The frame's values.
    ///   - declared: The reference that the part declares.
    ///   - part: Its id.
    /// - Throws: if the frame's values give nothing to measure by.
    init(
        _ rule: Normalisation, direction: BurdenDirection, frame: UnsafeBufferPointer<Double>, declared: Double? = nil,
        part: String
    ) throws(IndexFailure) {
        self.rule = rule
        sign = direction == .more ? 1 : -1
        let statistics = try FrameStatistics(frame, of: part)
        self.statistics = statistics
        var sorted: [Double] = []
        var reference = 0.0
        switch rule {
        case .zScore: try statistics.requireDeviation(of: part)
        case .minMax: try statistics.requireRange(of: part)
        case .rank, .exponentialRank: sorted = frame.sorted()
        case .percentile:
            guard frame.count >= 2 else { throw .frameTooSmall(part: part, found: frame.count, needed: 2) }
            sorted = frame.sorted()
        case .distance(let distance, let point):
            reference = Self.value(of: point, in: statistics, declared: declared)
            let lowest = direction == .more ? statistics.minimum : statistics.maximum
            let isUsable =
                switch distance {
                case .difference: reference.isFinite
                case .relativeDifference: reference != 0
                case .ratio: reference > 0
                case .share: reference != lowest && (reference - lowest).isFinite
                }
            guard isUsable else { throw .referenceUnusable(reference, part: part) }
        case .none: break
        }
        self.sorted = sorted
        self.reference = reference
    }

    private static func value(of point: ReferencePoint, in statistics: FrameStatistics, declared: Double?) -> Double {
        switch point {
        case .mean: statistics.mean
        case .minimum: statistics.minimum
        case .maximum: statistics.maximum
        case .declared: declared ?? 0
        }
    }

    /// A value made comparable; not finite where the formula has no result.
    func apply(_ value: Double) -> Double {
        switch rule {
        case .zScore(let kind): sign * ((value - statistics.mean) / statistics.deviation(kind))
        case .minMax(let lower, let upper): lower + share(value) * (upper - lower)
        case .rank: Double(lessBurdened(than: value) + 1)
        case .percentile: min(1, Double(lessBurdened(than: value)) / Double(sorted.count - 1))
        case .exponentialRank:
            Self.exponential(Double(sorted.count - moreBurdened(than: value)) / Double(sorted.count))
        case .distance(let distance, _): measured(value, distance)
        case .none: sign * value
        }
    }

    /// (x − minimum) / (maximum − minimum), or (maximum − x) / (maximum − minimum) where lower is more burdened.
    private func share(_ value: Double) -> Double {
        let range = statistics.maximum - statistics.minimum
        return (sign > 0 ? value - statistics.minimum : statistics.maximum - value) / range
    }

    private func measured(_ value: Double, _ distance: ReferenceDistance) -> Double {
        switch distance {
        case .difference: return sign * (value - reference)
        case .relativeDifference: return sign * (value - reference) / abs(reference)
        case .ratio:
            guard value > 0 else { return .nan }
            return sign > 0 ? value / reference : reference / value
        case .share:
            // Both are turned round together where lower is more burdened.
            let lowest = sign > 0 ? statistics.minimum : statistics.maximum
            return 1 - (reference - value) / (reference - lowest)
        }
    }

    /// English Indices of Deprivation 2019, Technical Report, appendix on exponential transformation: the most burdened tenth takes about
    /// half of the scale.
    static func exponential(_ rank: Double) -> Double {
        -23 * log(1 - rank * (1 - exp(-100 / 23)))
    }

    private func lessBurdened(than value: Double) -> Int {
        sign > 0 ? sorted.prefixCount { $0 < value } : sorted.count - sorted.prefixCount { $0 <= value }
    }

    private func moreBurdened(than value: Double) -> Int {
        sign > 0 ? sorted.count - sorted.prefixCount { $0 <= value } : sorted.prefixCount { $0 < value }
    }
}

extension [Double] {
    /// How many of ascending numbers come before the first that does not fulfil a condition.
    func prefixCount(_ isBefore: (Double) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
