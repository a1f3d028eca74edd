public import Geography
public import Languages
public import Values

/// How far the ranks of an index depend on how it is made: everything that the chart says, before it is laid out.
///
/// Rank 1 is the greatest burden. Each region has its own rank and what many variants of the calculation gave.
public struct RankChart: Sendable {
    /// Language of the sheet.
    public var language: OutputLanguage
    /// The finding.
    public var title: String
    /// Index, frame and date.
    public var subtitle: String
    /// What the regions are called, e.g. "Gemeinden".
    public var regionNoun: String
    /// The regions that have a rank, in any order.
    public var regions: [RankedRegion]
    /// Regions without a rank and why.
    public var unranked: [UnrankedRegion]
    /// How many ranks there are; at least as many as regions, more where the frame of reference is larger.
    public var rankCount: Int
    /// The classes of the index, the least burdened first; their bands stand behind the chart. Empty = none.
    public var classes: [NamedClass]
    /// How many variants were calculated.
    public var variants: Int
    /// Which regions are shown where there are too many for one sheet.
    public var selection: RankSelection
    /// Sources, licences and remarks; a paragraph each.
    public var credits: [String]
    /// What is said of regions without a rank, where the usual words do not fit, e.g. „Nicht einbezogen".
    public var statusTexts: [CellStatus: String]

    /// A chart from its parts.
    public init(
        language: OutputLanguage, title: String, subtitle: String, regionNoun: String, regions: [RankedRegion],
        unranked: [UnrankedRegion] = [], rankCount: Int, classes: [NamedClass] = [], variants: Int,
        selection: RankSelection = .automatic, credits: [String], statusTexts: [CellStatus: String] = [:]
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.regionNoun = regionNoun
        self.regions = regions
        self.unranked = unranked
        self.rankCount = rankCount
        self.classes = classes
        self.variants = variants
        self.selection = selection
        self.credits = credits
        self.statusTexts = statusTexts
    }
}

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

/// Which regions a chart of ranks shows.
public enum RankSelection: Equatable, Sendable {
    /// All where the sheet has room for them, else as many as fit from both ends.
    case automatic
    /// The regions of the highest ranks (the greatest burden), so many.
    case highest(Int)
    /// The regions of the lowest ranks, so many.
    case lowest(Int)
    /// Those of the highest and of the lowest ranks.
    case ends(highest: Int, lowest: Int)
    /// These.
    case regions([RegionKey])
}

/// What a user should know about a chart of ranks.
public enum RankChartNote: Equatable, Sendable {
    /// Only some of the regions are shown, and the sheet says so.
    case notAllShown(shown: Int, of: Int)
    /// The sheet has less room than was asked for: regions asked for and regions shown.
    case noRoom(asked: Int, shown: Int)
}
