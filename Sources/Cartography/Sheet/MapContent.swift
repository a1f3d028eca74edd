public import Findings
public import Geography
public import Languages
public import Values

/// Everything one map says, before anything is laid out. Geometry is planar, in the unit of the map's CRS.
public struct MapContent: Sendable {
    /// Language of the sheet.
    public var language: OutputLanguage
    /// The finding, or the indicator's label.
    public var title: String
    /// Indicator, unit and date.
    public var subtitle: String
    /// Head of the legend, short.
    public var legendTitle: String
    /// What the regions are called, e.g. "Gemeinden".
    public var regionNoun: String
    /// The regions in the order they are drawn.
    public var regions: [MapRegion]
    /// Their areas, in the same order.
    public var coverage: Coverage
    /// For each region the larger area that it is part of, e.g. its county, whose borders are drawn stronger; `nil` = none.
    public var groups: [Int]?
    /// How values are shown.
    public var symbols: MapSymbols
    /// Values of larger areas.
    public var references: [ReferenceValue]
    /// Which end of the scale is the burdened one.
    public var direction: Direction
    /// Length on the ground, in metres, of one unit of the map at its middle.
    public var groundMetresPerUnit: Double
    /// Sources, licences and remarks; a paragraph each.
    public var credits: [String]
    /// How an index is made; shown beside the legend or below the map.
    public var card: IndexCard?
    /// What the legend says of regions without a number, where the usual words do not fit, e.g. „Nicht einbezogen".
    public var statusTexts: [CellStatus: String]

    /// Content from its parts.
    public init(
        language: OutputLanguage, title: String, subtitle: String, legendTitle: String, regionNoun: String,
        regions: [MapRegion], coverage: Coverage, groups: [Int]? = nil, symbols: MapSymbols,
        references: [ReferenceValue], direction: Direction, groundMetresPerUnit: Double, credits: [String],
        card: IndexCard? = nil, statusTexts: [CellStatus: String] = [:]
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.legendTitle = legendTitle
        self.regionNoun = regionNoun
        self.regions = regions
        self.coverage = coverage
        self.groups = groups
        self.symbols = symbols
        self.references = references
        self.direction = direction
        self.groundMetresPerUnit = groundMetresPerUnit
        self.credits = credits
        self.card = card
        self.statusTexts = statusTexts
    }
}

/// A region with its value.
public struct MapRegion: Sendable {
    /// Official key.
    public var key: RegionKey
    /// Name for labels.
    public var name: String
    /// The value, not rounded, or why there is none.
    public var cell: Cell
    /// The class from 1 (lowest) on maps whose classes are given: those with names, and two-way maps for the first index.
    public var classNumber: Int?
    /// The second index on two-way maps.
    public var second: SecondIndex?

    /// A region from its parts.
    public init(
        key: RegionKey, name: String, cell: Cell, classNumber: Int? = nil,
        second: SecondIndex? = nil
    ) {
        self.key = key
        self.name = name
        self.cell = cell
        self.classNumber = classNumber
        self.second = second
    }
}

/// How values become visible.
public enum MapSymbols: Sendable {
    /// Regions coloured by class; one colour per class, lowest first. A diverging scheme names both of its ends.
    case choropleth(Classification, colours: [Colour], isDiverging: Bool)
    /// Regions coloured by classes that have names; ``MapRegion/classNumber`` says which.
    case named(NamedClasses)
    /// Regions coloured by the classes of two indexes; ``MapRegion/classNumber`` and ``MapRegion/second`` say which.
    case twoWay(TwoWayClasses)
    /// A circle per region whose area is proportional to a count; decimals of the printed counts.
    case circles(decimals: Int)

    /// Decimals of printed values.
    public var decimals: Int {
        switch self {
        case .choropleth(let classification, _, _): classification.decimals
        case .named(let classes): classes.decimals
        case .twoWay(let classes): classes.first.decimals
        case .circles(let decimals): decimals
        }
    }
}

extension MapContent {
    /// What the map's layer says of the class of each region; `nil` for maps without classes (circles).
    public var layerClasses: [RegionClass?]? {
        if case .circles = symbols { return nil }
        return classes
    }
}
