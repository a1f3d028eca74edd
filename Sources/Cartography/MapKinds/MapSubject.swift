public import Findings
public import Values

/// What a map shows, before it is laid out: symbols, regions, and the facts about them that reports and layers tell too.
public struct MapSubject: Sendable {
    /// How values are shown.
    public var symbols: MapSymbols
    /// The regions with their values.
    public var regions: [MapRegion]
    /// Title where the map has none of its own.
    public var title: String
    /// Indicator, unit and date, or index and frame, where the map has no subtitle of its own.
    public var subtitle: String
    /// The same where the map has no title of its own either, which would say a part of it twice.
    public var subtitleUnderOwnName: String
    /// Head of the legend, short.
    public var legendTitle: String
    /// Which end is the greater burden.
    public var direction: Direction
    /// Values of larger areas that the legend shows.
    public var references: [ReferenceValue] = []
    /// How an index is made; `nil` on maps of indicators.
    public var card: IndexCard?
    /// What the legend says of regions without a number, where the usual words do not fit.
    public var statusTexts: [CellStatus: String] = [:]
    /// What a layer of the map carries beside classes.
    public var columns: [FeatureColumn]
    /// Classes and colours.
    public var classes: MapClasses
    /// What a user should know.
    public var notes: [Note] = []

    /// A subject.
    public init(
        symbols: MapSymbols, regions: [MapRegion], title: String, subtitle: String, legendTitle: String,
        direction: Direction, columns: [FeatureColumn], classes: MapClasses
    ) {
        self.symbols = symbols
        self.regions = regions
        self.title = title
        self.subtitle = subtitle
        subtitleUnderOwnName = subtitle
        self.legendTitle = legendTitle
        self.direction = direction
        self.columns = columns
        self.classes = classes
    }

    /// Something about a map's classes that a user should know.
    public enum Note: Equatable, Sendable {
        /// Where classes differ from what was asked for.
        case classification(ClassificationNote)
        /// A count as choropleth misleads.
        case countAsChoropleth(indicator: String)
    }
}

/// The classes of a map as reports, manifests and programs hear of them.
public struct MapClasses: Sendable {
    /// How numbers were sorted; `nil` where classes are given or there are none.
    public var classification: Classification?
    /// Names of classes that are given; empty for indicators.
    public var labels: [String] = []
    /// Regions per class.
    public var counts: [Int] = []
    /// Name of the palette; `nil` where regions are not coloured.
    public var palette: String?

    /// Classes.
    public init(
        classification: Classification? = nil, labels: [String] = [], counts: [Int] = [], palette: String? = nil
    ) {
        self.classification = classification
        self.labels = labels
        self.counts = counts
        self.palette = palette
    }
}
