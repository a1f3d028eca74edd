public import Geography
public import Values

/// A region with its rank and how far the variants move it.
public struct RankedRegion: Equatable, Sendable {
    /// Official key.
    public var key: RegionKey
    /// Name.
    public var name: String
    /// The region's own rank by the rule as declared; 1 = greatest burden. Regions with equal values share a rank.
    public var rank: Double
    /// Middle rank of all variants.
    public var median: Double
    /// Rank that 5 % of the variants stay below.
    public var low: Double
    /// Rank that 95 % of the variants stay below.
    public var high: Double
    /// Share of the variants in which the region stays in its class, 0...1.
    public var classStays: Double?
    /// The region's own class from 1 (least burdened).
    public var classNumber: Int?

    /// A region from its parts.
    public init(
        key: RegionKey, name: String, rank: Double, median: Double, low: Double, high: Double,
        classStays: Double? = nil, classNumber: Int? = nil
    ) {
        self.key = key
        self.name = name
        self.rank = rank
        self.median = median
        self.low = low
        self.high = high
        self.classStays = classStays
        self.classNumber = classNumber
    }
}

/// A region without a rank.
public struct UnrankedRegion: Equatable, Sendable {
    /// Name.
    public var name: String
    /// Why it has no rank.
    public var status: CellStatus

    /// A region without a rank.
    public init(name: String, status: CellStatus) {
        self.name = name
        self.status = status
    }
}
