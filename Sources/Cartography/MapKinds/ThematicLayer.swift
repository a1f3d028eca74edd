public import Findings
public import Languages
public import Values

/// What a map says of its regions, and how; without the ground that they are drawn on.
///
/// ```swift
/// let layer = try ThematicLayer(
///     kind: Choropleth(classification, colours: colours), regions: regions, regionNoun: "Gemeinden",
///     legendTitle: "Arbeitslose je 100", direction: .more)
/// layer.classes(in: .german).first  // class 3, „3,2 bis unter 4,0", #fd8d3c
/// ```
public struct ThematicLayer: Sendable {
    /// How values are shown.
    public let kind: any MapKind
    /// The regions in the order they are drawn.
    public let regions: [MapRegion]
    /// What the regions are called, e.g. "Gemeinden".
    public let regionNoun: String
    /// Head of the legend, short.
    public let legendTitle: String
    /// Which end of the scale is the burdened one.
    public let direction: Direction
    /// Values of larger areas.
    public let references: [ReferenceValue]
    /// What is said of regions without a number, where the usual words do not fit, e.g. „Nicht einbezogen".
    public let statusTexts: [CellStatus: String]

    /// A layer from its parts.
    ///
    /// - Throws: ``MapFault``, for the first region that the kind cannot show.
    public init(
        kind: any MapKind, regions: [MapRegion], regionNoun: String, legendTitle: String, direction: Direction,
        references: [ReferenceValue] = [], statusTexts: [CellStatus: String] = [:]
    ) throws(MapFault) {
        for region in regions { try kind.check(region) }
        self.kind = kind
        self.regions = regions
        self.regionNoun = regionNoun
        self.legendTitle = legendTitle
        self.direction = direction
        self.references = references
        self.statusTexts = statusTexts
    }

    /// What a layer for GIS says of the class of each region; `nil` where the kind has no classes, such as circles.
    public func layerClasses(in language: OutputLanguage) -> [RegionClass?]? {
        kind.hasClasses ? classes(in: language) : nil
    }

    /// The class of each region, in the order of the regions: `nil` for a region without a number or without a class, and for
    /// all where the kind has no classes.
    public func classes(in language: OutputLanguage) -> [RegionClass?] { kind.classes(of: regions, Wording(language)) }
}
