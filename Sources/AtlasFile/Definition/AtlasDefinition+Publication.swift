public import Configuration
public import Languages

extension AtlasDefinition {
    /// What is said of the whole publication.
    public struct Publication: Equatable, Sendable {
        /// Language of everything that readers see.
        public var language: OutputLanguage
        /// Name of all regions together, e.g. "Landkreis Peine"; `nil` = no totals in legends.
        public var area: String?
        /// What the regions are called, e.g. "Gemeinden".
        public var regionNoun: String
        /// Who publishes the atlas.
        public var publisher: String?
        /// Whether a missing source or licence is an error (atlas) or a warning (single map).
        public var demandsCredits: Bool

        /// A publication.
        public init(
            language: OutputLanguage = .german, area: String? = nil, regionNoun: String, publisher: String? = nil,
            demandsCredits: Bool = true
        ) {
            self.language = language
            self.area = area
            self.regionNoun = regionNoun
            self.publisher = publisher
            self.demandsCredits = demandsCredits
        }
    }

    /// How sheets look.
    public struct Appearance: Equatable, Sendable {
        /// Name or path of the style.
        public var style = NamedChoice("report")
        /// Name of the sheet format.
        public var format = NamedChoice("a4-landscape")
        /// CRS of the maps; `nil` = that of the boundaries.
        public var mapCRS: String?

        /// An appearance.
        public init(
            style: NamedChoice = NamedChoice("report"), format: NamedChoice = NamedChoice("a4-landscape"),
            mapCRS: String? = nil
        ) {
            self.style = style
            self.format = format
            self.mapCRS = mapCRS
        }
    }
}
