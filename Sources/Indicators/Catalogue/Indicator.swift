public import Values

/// An indicator of the catalogue: what is shown, in which unit, and how it is computed.
public struct Indicator: Equatable, Sendable {
    /// Id in the atlas; also the property's name in GeoJSON.
    public let id: String
    /// Name for readers, e.g. `Arbeitslosenanteil`.
    public let label: String
    /// Unit for readers, e.g. `%`; `nil` for a bare number.
    public let unit: String?
    /// Decimals with which values are shown and classed, 0...9.
    public let decimals: Int
    /// Which end is the greater burden.
    public let direction: Direction
    /// Topic under which the atlas files it.
    public let topic: String?
    /// What exactly is counted.
    public let definition: String?
    /// Ids of its sources.
    public let sources: [String]
    /// How it is computed.
    public let value: IndicatorValue
    /// Whether its columns count something (people, cases), so that regions add up. A rate or density needs no such word.
    public let isCount: Bool

    /// An indicator.
    public init(
        id: String, label: String, unit: String? = nil, decimals: Int = 1, direction: Direction = .neutral,
        topic: String? = nil, definition: String? = nil, sources: [String] = [], value: IndicatorValue,
        isCount: Bool = false
    ) {
        self.id = id
        self.label = label
        self.unit = unit
        self.decimals = decimals
        self.direction = direction
        self.topic = topic
        self.definition = definition
        self.sources = sources
        self.value = value
        self.isCount = isCount
    }
}
