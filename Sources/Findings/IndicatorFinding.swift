public import Geography
public import Values

/// An indicator as it is published: what it is called and measured in, where it comes from, and its total. Its values stand with the regions.
public struct IndicatorFinding: Sendable {
    /// Id in the atlas; also the property's name in layers.
    public var id: String
    /// Name for readers, e.g. `Arbeitslosenanteil`.
    public var label: String
    /// Unit for readers, e.g. `%`; `nil` for a bare number.
    public var unit: String?
    /// Decimals with which values are shown and classed, 0...9.
    public var decimals: Int
    /// Which end is the greater burden.
    public var direction: Direction
    /// Date or period, e.g. "Jahresdurchschnitt 2021".
    public var date: String?
    /// Short name for legends.
    public var legend: String?
    /// Topic under which the atlas files it.
    public var topic: String?
    /// What exactly is counted.
    public var definition: String?
    /// Ids of its sources, those of changes of territory not among them.
    public var sources: [String]
    /// How the numbers came about.
    public var origin: Origin
    /// The value of all regions together, as far as it may be published; `nil` = none.
    public var total: Double?
    /// Counts that were carried over changes of territory.
    public var territoryChanges: [TerritoryChange]
    /// Ids of the sources of those changes.
    public var territorySources: [String]

    /// How the numbers of an indicator came about.
    public struct Origin: Sendable {
        /// Whether it is more than a column as it stands.
        public var isComputed: Bool
        /// Whether it counts people or cases, so that regions add up.
        public var isCount: Bool
        /// Whether it is a change in per cent.
        public var isChangeInPercent: Bool

        /// An origin.
        public init(isComputed: Bool, isCount: Bool, isChangeInPercent: Bool) {
            self.isComputed = isComputed
            self.isCount = isCount
            self.isChangeInPercent = isChangeInPercent
        }
    }

    /// An indicator.
    public init(
        id: String, label: String, unit: String? = nil, decimals: Int, direction: Direction = .neutral,
        date: String? = nil, legend: String? = nil, topic: String? = nil, definition: String? = nil,
        sources: [String] = [],
        origin: Origin = Origin(isComputed: false, isCount: false, isChangeInPercent: false),
        total: Double? = nil, territoryChanges: [TerritoryChange] = [], territorySources: [String] = []
    ) {
        self.id = id
        self.label = label
        self.unit = unit
        self.decimals = decimals
        self.direction = direction
        self.date = date
        self.legend = legend
        self.topic = topic
        self.definition = definition
        self.sources = sources
        self.origin = origin
        self.total = total
        self.territoryChanges = territoryChanges
        self.territorySources = territorySources
    }

    /// The name with the date: how an index names its parts.
    public var datedLabel: String { [label, date].compactMap { $0 }.joined(separator: ", ") }
}

/// A count of today's territory that was put together from those of earlier ones.
public struct TerritoryChange: Equatable, Sendable {
    /// Year of the count.
    public var year: Int
    /// Key of today's region.
    public var region: RegionKey
    /// What it was made of.
    public var parts: [Part]
    /// Whether all parts went over whole.
    public var isExact: Bool

    /// A region of the earlier territory.
    public struct Part: Equatable, Sendable {
        /// Its key.
        public var region: RegionKey
        /// The share of it that went over, 0...1.
        public var weight: Double

        /// A part.
        public init(region: RegionKey, weight: Double) {
            self.region = region
            self.weight = weight
        }
    }

    /// A change.
    public init(year: Int, region: RegionKey, parts: [Part], isExact: Bool) {
        self.year = year
        self.region = region
        self.parts = parts
        self.isExact = isExact
    }
}
