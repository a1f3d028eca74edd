public import Cartography
public import Configuration

/// One map, or a chart that stands among the maps.
public struct MapDefinition: Sendable {
    /// What is drawn, of what. A kind for an index has an index, and one for an indicator an indicator.
    public enum Subject: Sendable {
        /// A map of the indicator of this id.
        case indicator(String, any IndicatorMapType)
        /// A map of the social index of this id.
        case index(String, any IndexMapType)
        /// A chart of the social index of this id.
        case chart(String, any IndexChartType)

        /// Id of the indicator or index.
        public var id: String {
            switch self {
            case .indicator(let id, _), .index(let id, _), .chart(let id, _): id
            }
        }

        /// Id of the index, if it is one.
        public var index: String? {
            switch self {
            case .indicator: nil
            case .index(let id, _), .chart(let id, _): id
            }
        }

        /// Id of the indicator, if it is one.
        public var indicator: String? { index == nil ? id : nil }

        /// What `type:` says in the atlas file.
        public var typeName: String {
            switch self {
            case .indicator(_, let kind): type(of: kind).name
            case .index(_, let kind): type(of: kind).name
            case .chart(_, let kind): type(of: kind).name
            }
        }
    }

    /// File name of the map, and its name for `--only`.
    public var id: String
    /// What is drawn, of what.
    public var subject: Subject
    /// The finding; `nil` = the label of indicator or index.
    public var title: String?
    /// Indicator, unit and date, or index and frame; `nil` = put together.
    public var subtitle: String?
    /// Style; `nil` = the atlas'.
    public var style: NamedChoice?
    /// Sheet format; `nil` = the atlas'.
    public var format: NamedChoice?
    /// Values of larger areas beside the total.
    public var references: [ReferenceDefinition]
    /// Remark for the credits.
    public var note: String?

    /// A map.
    public init(
        id: String, subject: Subject, title: String? = nil, subtitle: String? = nil, style: NamedChoice? = nil,
        format: NamedChoice? = nil, references: [ReferenceDefinition] = [], note: String? = nil
    ) {
        self.id = id
        self.subject = subject
        self.title = title
        self.subtitle = subtitle
        self.style = style
        self.format = format
        self.references = references
        self.note = note
    }
}
