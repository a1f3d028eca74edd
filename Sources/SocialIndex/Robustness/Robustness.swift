public import Geography

/// How much an index depends on its own choices.
public struct Robustness: Equatable, Sendable {
    /// Keys of the regions shown.
    public let keys: [RegionKey]
    /// Number of variants that have a result.
    public let variants: Int
    /// Number of variants without one: a mean that needs values above 0 met others, or a dimension became constant.
    public let undefinedVariants: Int
    /// One per region; `nil` where there is no index.
    public let regions: [RegionRobustness?]
    /// What each kind of choice alone would do, in the order of ``IndexChoice``; only those that vary.
    public let sensitivity: [ChoiceSensitivity]

    /// The kind of choice that moves the ranks most; `nil` if none varies.
    public var strongest: ChoiceSensitivity? {
        // The first of equal ones.
        sensitivity.reduce(nil) { best, next in
            guard let best, best.meanRankShift >= next.meanRankShift else { return next }
            return best
        }
    }
}

/// What the variants say of a region. Ranks: 1 is the most burdened of the regions shown.
public struct RegionRobustness: Equatable, Sendable {
    /// Rank in the index itself.
    public let rank: Int
    /// The lowest rank that half of the variants do not exceed.
    public let medianRank: Int
    /// The lowest rank that 5 % of the variants do not exceed.
    public let lowRank: Int
    /// The lowest rank that 95 % of the variants do not exceed.
    public let highRank: Int
    /// Share of the variants in which its class is that of the index, 0...1; `nil` without classes.
    public let classStays: Double?
}

/// A choice that an index makes.
public enum IndexChoice: String, CaseIterable, Sendable {
    /// The weights.
    case weights
    /// How values are made comparable.
    case normalisation
    /// How they are brought together.
    case aggregation
    /// Which indicators.
    case selection
}

/// What one kind of choice alone does to the ranks.
public struct ChoiceSensitivity: Equatable, Sendable {
    /// The choice.
    public let choice: IndexChoice
    /// Mean of |rank in a variant − rank in the index| over regions and variants.
    public let meanRankShift: Double
    /// The mean of the variant that moves most; ≥ ``meanRankShift``.
    public let greatestRankShift: Double
    /// Number of variants tried.
    public let variants: Int
}
