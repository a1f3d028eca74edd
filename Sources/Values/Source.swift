/// Where figures come from, with all that their licence wants to see named.
public struct Source: Equatable, Sendable {
    /// Id in the atlas.
    public let id: String
    /// Who provides the data, in the wording the licence asks for, e.g. `© Statistisches Bundesamt`.
    public let provider: String
    /// Name of the data set, perhaps with its edition.
    public let dataset: String
    /// Address of the data set.
    public let url: String?
    /// Short name of the licence, e.g. `dl-de/by-2-0`.
    public let licence: String?
    /// Address of the licence's text.
    public let licenceURL: String?
    /// What was changed, e.g. `Daten verändert`; `nil` if nothing.
    public let changes: String?

    /// A source.
    public init(
        id: String, provider: String, dataset: String, url: String? = nil, licence: String? = nil,
        licenceURL: String? = nil, changes: String? = nil
    ) {
        self.id = id
        self.provider = provider
        self.dataset = dataset
        self.url = url
        self.licence = licence
        self.licenceURL = licenceURL
        self.changes = changes
    }
}
