public import Cartography

/// One map.
public struct MapDefinition: Equatable, Sendable {
    /// What a map is about.
    public enum Subject: Equatable, Sendable {
        /// The indicator of this id.
        case indicator(String)
        /// The social index of this id.
        case index(String)

        /// Id of the indicator or index.
        public var id: String {
            switch self {
            case .indicator(let id), .index(let id): id
            }
        }

        /// Id of the indicator, if it is one.
        public var indicator: String? { if case .indicator(let id) = self { id } else { nil } }

        /// Id of the index, if it is one.
        public var index: String? { if case .index(let id) = self { id } else { nil } }
    }

    /// How values become visible.
    public enum Kind: String, CaseIterable, Sendable {
        /// Coloured regions.
        case choropleth
        /// Circles for counts.
        case circles
        /// Regions coloured by the classes of an index.
        case status
        /// Regions coloured by the classes of an index's changes.
        case dynamics
        /// Regions coloured by the classes of an index and of its changes at once.
        case twoWay = "two-way"
        /// A chart instead of a map: how far the ranks of an index depend on how it is made.
        case ranks

        /// The kinds for an indicator.
        public static let ofIndicators: [Kind] = [.choropleth, .circles]
        /// The kinds for a social index.
        public static let ofIndices: [Kind] = [.status, .dynamics, .twoWay, .ranks]
    }

    /// Where classes come from.
    public enum Classes: Equatable, Sendable {
        /// Quantiles, 5 classes, with fewer than 12 regions 4.
        case standard
        /// Made from the map's own values.
        case method(ClassificationMethod)
        /// Id of a shared scale.
        case scale(String)
    }

    /// File name of the map, and its name for `--only`.
    public var id: String
    /// The indicator or index.
    public var subject: Subject
    /// The finding; `nil` = the label of indicator or index.
    public var title: String?
    /// Indicator, unit and date, or index and frame; `nil` = put together.
    public var subtitle: String?
    /// How values become visible.
    public var kind: Kind
    /// Where classes come from.
    public var classes: Classes
    /// Palette; `nil` = the style's.
    public var palette: NamedChoice?
    /// Style; `nil` = the atlas'.
    public var style: NamedChoice?
    /// Sheet format; `nil` = the atlas'.
    public var format: NamedChoice?
    /// Values of larger areas beside the total.
    public var references: [ReferenceDefinition]
    /// Remark for the credits.
    public var note: String?
    /// Line of the atlas file, counted from 1.
    public var line: Int
}
