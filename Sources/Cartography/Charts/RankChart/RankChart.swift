public import Values

/// How far the ranks of an index depend on how it is made: everything that the chart says, before it is laid out.
///
/// Rank 1 is the greatest burden. Each region has its own rank and what many variants of the calculation gave.
public struct RankChart: SheetPanel {
    /// Index, frame and date, where the sheet's subtitle does not say them.
    public var caption: String?
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
    /// What is said of regions without a rank, where the usual words do not fit, e.g. „Nicht einbezogen".
    public var statusTexts: [CellStatus: String]

    /// A chart from its parts.
    public init(
        regionNoun: String, regions: [RankedRegion], unranked: [UnrankedRegion] = [], rankCount: Int,
        classes: [NamedClass] = [], variants: Int, selection: RankSelection = .automatic,
        statusTexts: [CellStatus: String] = [:], caption: String? = nil
    ) {
        self.regionNoun = regionNoun
        self.regions = regions
        self.unranked = unranked
        self.rankCount = rankCount
        self.classes = classes
        self.variants = variants
        self.selection = selection
        self.statusTexts = statusTexts
        self.caption = caption
    }

    /// The class of a region; `nil` where it has none.
    func ownClass(of region: RankedRegion) -> NamedClass? {
        guard let number = region.classNumber, classes.indices.contains(number - 1) else { return nil }
        return classes[number - 1]
    }
}
