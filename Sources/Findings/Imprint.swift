public import Languages
public import Values

/// What is said of a publication as a whole: language, area, publisher, sources.
public struct Imprint: Sendable {
    /// Language of everything that readers see.
    public var language: OutputLanguage
    /// Name of all regions together, e.g. "Landkreis Peine"; `nil` = no totals beside the values of regions.
    public var area: String?
    /// What the regions are called, e.g. "Gemeinden".
    public var regionNoun: String
    /// Who publishes.
    public var publisher: String?
    /// All sources, by their ids.
    public var sources: [Source]
    /// Where the boundaries come from; `nil` = not said, or there are none.
    public var boundariesSource: Source?
    /// Name of the layer of all regions, the atlas's title; `nil` without boundaries.
    public var layerName: String?
    /// Whether sources and licences are complete, as in an atlas, or as far as a single map was told.
    public var namesAllSources: Bool

    /// An imprint.
    public init(
        language: OutputLanguage, area: String? = nil, regionNoun: String, publisher: String? = nil,
        sources: [Source] = [], boundariesSource: Source? = nil, layerName: String? = nil,
        namesAllSources: Bool = true
    ) {
        self.language = language
        self.area = area
        self.regionNoun = regionNoun
        self.publisher = publisher
        self.sources = sources
        self.boundariesSource = boundariesSource
        self.layerName = layerName
        self.namesAllSources = namesAllSources
    }

    /// The words of outputs in the publication's language.
    public var wording: Wording { Wording(language) }

    /// The source of an id.
    public func source(_ id: String) -> Source? { sources.first { $0.id == id } }
}
