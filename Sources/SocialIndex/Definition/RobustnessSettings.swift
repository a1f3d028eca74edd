/// How an index is tried against its own choices: variants, each with other weights, perhaps another normalisation and aggregation, and
/// perhaps one indicator left out.
public struct RobustnessSettings: Equatable, Sendable {
    /// Number of variants, 1...100,000.
    public var variants: Int
    /// The same seed gives the same variants, on any machine and any number of threads.
    public var seed: UInt64
    /// Each weight is multiplied by a number from 1 − spread to 1 + spread, 0...1.
    public var weightSpread: Double
    /// Normalisations to choose from beside the index's own, with equal chance. Dimensions weighted by a principal component keep theirs.
    public var normalisations: [Normalisation]
    /// Aggregations to choose from beside the index's own, with equal chance; only where the values allow them.
    public var aggregations: [Aggregation]
    /// Whether each variant also leaves out one indicator, or none, with equal chance.
    public var leavesOneOut: Bool

    /// Settings; by default 1,000 variants, weights ±25 %, leaving one out.
    public init(
        variants: Int = 1_000, seed: UInt64 = 1, weightSpread: Double = 0.25, normalisations: [Normalisation] = [],
        aggregations: [Aggregation] = [], leavesOneOut: Bool = true
    ) {
        self.variants = variants
        self.seed = seed
        self.weightSpread = weightSpread
        self.normalisations = normalisations
        self.aggregations = aggregations
        self.leavesOneOut = leavesOneOut
    }
}
