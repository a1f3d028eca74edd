internal import Configuration
internal import SocialIndex

/// Reads how numbers are made comparable.
struct IndexScaleSection {
    /// By what sums of squares are divided; `nil` where nothing says so.
    let deviation: StandardDeviation?

    enum NormalisationName: String, CaseIterable {
        case z
        case minMax = "min-max"
        case rank
        case percentile
        case exponentialRank = "exponential-rank"
        case none
    }

    enum RescalingName: String, CaseIterable {
        case none
        case z
        case minMax = "min-max"
    }

    enum AggregationName: String, CaseIterable {
        case sum
        case mean
        case geometric
        case harmonic
    }

    enum DistanceName: String, CaseIterable {
        case difference
        case relativeDifference = "relative-difference"
        case ratio
        case share
    }

    /// `z`, `{min-max: [0, 100]}` or `{distance: ratio, from: mean}`.
    func normalisation(_ value: ConfigurationValue) throws(ConfigurationError) -> Normalisation {
        guard value.isMapping else {
            switch try value.choice(NormalisationName.self) {
            case .z: return .zScore(try stated(value))
            case .minMax: return .minMax(lower: 0, upper: 1)
            case .rank: return .rank
            case .percentile: return .percentile
            case .exponentialRank: return .exponentialRank
            case .none: return .none
            }
        }
        return try value.reading { normalisation throws(ConfigurationError) in
            if let scale = try normalisation["min-max"]?.range() {
                return .minMax(lower: scale.lowerBound, upper: scale.upperBound)
            }
            let distance: ReferenceDistance
            switch try normalisation.required("distance").choice(DistanceName.self) {
            case .difference: distance = .difference
            case .relativeDifference: distance = .relativeDifference
            case .ratio: distance = .ratio
            case .share: distance = .share
            }
            return .distance(distance, to: try normalisation.required("from").choice(ReferencePoint.self))
        }
    }

    /// `none`, `z`, `min-max` or `{min-max: [0, 100]}`.
    func rescaling(_ value: ConfigurationValue) throws(ConfigurationError) -> Rescaling {
        guard value.isMapping else {
            switch try value.choice(RescalingName.self) {
            case .none: return .none
            case .z: return .zScore(try stated(value))
            case .minMax: return .minMax(lower: 0, upper: 1)
            }
        }
        return try value.reading { rescaling throws(ConfigurationError) in
            let scale = try rescaling.required("min-max").range()
            return .minMax(lower: scale.lowerBound, upper: scale.upperBound)
        }
    }

    static func aggregation(_ value: ConfigurationValue) throws(ConfigurationError) -> Aggregation {
        switch try value.choice(AggregationName.self) {
        case .sum: .sum
        case .mean: .arithmeticMean
        case .geometric: .geometricMean
        case .harmonic: .harmonicMean
        }
    }

    enum TreatmentName: String, CaseIterable {
        case none
        case skewness
    }

    /// `none`, `skewness` or `{skewness: 2, kurtosis: 3.5, points: 5}`.
    static func treatment(_ value: ConfigurationValue) throws(ConfigurationError) -> OutlierTreatment {
        guard value.isMapping else {
            switch try value.choice(TreatmentName.self) {
            case .none: return .none
            case .skewness: return .standardRule
            }
        }
        return try value.reading { treatment throws(ConfigurationError) in
            .skewnessRule(
                skewness: try treatment["skewness"]?.number() ?? 2,
                kurtosis: try treatment["kurtosis"]?.number() ?? 3.5,
                points: try treatment["points"]?.integer(in: 0...1_000) ?? 5)
        }
    }

    private func stated(_ value: ConfigurationValue) throws(ConfigurationError) -> StandardDeviation {
        guard let deviation else {
            throw .deviationMissing(file: value.file, line: value.line, path: value.path)
        }
        return deviation
    }
}
