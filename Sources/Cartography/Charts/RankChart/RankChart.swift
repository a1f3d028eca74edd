public import Values

/// How far the ranks of an index depend on how it is made: everything that the chart says, before it is laid out.
///
/// Rank 1 is the greatest burden. Each region has its own rank and what many variants of the calculation gave.
public struct RankChart: SheetPanel {
    /// Index, frame and date, where the sheet's subtitle does not say them.
    public let caption: String?
    /// What the regions are called, e.g. "Gemeinden".
    public let regionNoun: String
    /// The regions that have a rank, in any order.
    public let regions: [RankedRegion]
    /// Regions without a rank and why.
    public let unranked: [UnrankedRegion]
    /// How many ranks there are; at least as many as regions, more where the frame of reference is larger.
    public let rankCount: Int
    /// The classes of the index, the least burdened first; their bands stand behind the chart. Empty = none.
    public let classes: [NamedClass]
    /// How many variants were calculated.
    public let variants: Int
    /// Which regions are shown where there are too many for one sheet.
    public let selection: RankSelection
    /// What is said of regions without a rank, where the usual words do not fit, e.g. „Nicht einbezogen".
    public let statusTexts: [CellStatus: String]

    /// A chart from its parts.
    ///
    /// - Throws: ``MapFault/rankOutside(region:found:ranks:)``, ``MapFault/unknownClass(region:found:classes:)``. Where no
    ///   classes are given, those of the regions do not matter.
    public init(
        regionNoun: String, regions: [RankedRegion], unranked: [UnrankedRegion] = [], rankCount: Int,
        classes: [NamedClass] = [], variants: Int, selection: RankSelection = .automatic,
        statusTexts: [CellStatus: String] = [:], caption: String? = nil
    ) throws(MapFault) {
        for region in regions {
            for rank in [region.rank, region.median, region.low, region.high]
            where !(rank >= 1 && rank <= Double(rankCount)) {
                throw .rankOutside(region: region.key, found: rank, ranks: rankCount)
            }
            if let number = region.classNumber, !classes.isEmpty, !classes.indices.contains(number - 1) {
                throw .unknownClass(region: region.key, found: number, classes: classes.count)
            }
        }
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

    /// The class of a region; `nil` where it has none, or the chart shows no classes.
    func ownClass(of region: RankedRegion) -> NamedClass? {
        guard let number = region.classNumber, !classes.isEmpty else { return nil }
        return classes[number - 1]
    }

    /// The chart in its room, with its legend below.
    public func laidOut(in room: PanelRoom) -> LaidOutPanel {
        let (layers, rows, notes) = RankLayout(self, in: room).layers
        return LaidOutPanel(
            layers: layers, description: description(subject: room.subject, rows, room.wording), notes: notes)
    }
}
