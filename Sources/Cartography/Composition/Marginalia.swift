public import Languages

/// What stands around the panels of a sheet: title and subtitle above, sources and licences below.
public struct Marginalia: Equatable, Sendable {
    /// Language of the sheet.
    public var language: OutputLanguage
    /// The finding, or the indicator's label.
    public var title: String
    /// Indicator, unit and date.
    public var subtitle: String
    /// Sources, licences and remarks; a paragraph each.
    public var credits: [String]

    /// Marginalia from their parts.
    public init(language: OutputLanguage, title: String, subtitle: String, credits: [String]) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.credits = credits
    }

    /// What the sheet shows: indicator, unit and date, else the title.
    var subject: String { subtitle.isEmpty ? title : subtitle }
}
