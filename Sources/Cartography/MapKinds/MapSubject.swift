public import Findings

/// What a map shows, before it is laid out: its layer, and the facts about it that reports and layers for GIS tell too.
public struct MapSubject: Sendable {
    /// The regions, and how their values are shown.
    public var layer: ThematicLayer
    /// Title where the map has none of its own.
    public var title: String
    /// Indicator, unit and date, or index and frame, where the map has no subtitle of its own.
    public var subtitle: String
    /// The same where the map has no title of its own either, which would say a part of it twice.
    public var subtitleUnderOwnName: String
    /// How an index is made; `nil` on maps of indicators.
    public var card: IndexCard?
    /// What a layer for GIS carries beside classes.
    public var columns: [FeatureColumn]
    /// Classes and colours.
    public var classes: MapClasses
    /// What a user should know.
    public var notes: [Note] = []

    /// A subject.
    public init(
        layer: ThematicLayer, title: String, subtitle: String, columns: [FeatureColumn], classes: MapClasses
    ) {
        self.layer = layer
        self.title = title
        self.subtitle = subtitle
        subtitleUnderOwnName = subtitle
        self.columns = columns
        self.classes = classes
    }

    /// Something about a map's classes that a user should know.
    public enum Note: Equatable, Sendable {
        /// Where classes differ from what was asked for.
        case classification(ClassificationNote)
        /// A count as choropleth misleads.
        case countAsChoropleth(indicator: String)
        /// The default palette has no ramp of so many colours; they were made between those of its longest.
        case paletteExtended(palette: String, classes: Int, longest: Int)
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
