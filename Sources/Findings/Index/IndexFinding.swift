public import SocialIndex

/// A social index as it is published: its rule, what the regions come to, and how it is called.
///
/// The command `index` and the atlas present this one value, so that both say the same.
public struct IndexFinding: Sendable {
    /// Id, also its file name.
    public let id: String
    /// How it is called.
    public let names: Names
    /// Decimals of printed numbers, 0...9. Files that are meant for calculation carry all digits.
    public let decimals: Int
    /// Name of the preset that it fills in; `nil` = none.
    public let preset: String?
    /// How high the burden is.
    public let status: SocialIndexResult
    /// How the burden changed; `nil` = not part of the index.
    public let dynamics: SocialIndexResult?
    /// How much depends on the rule; `nil` = not asked for.
    public let robustness: Robustness?
    /// Ids of the indicators that it is made of, its population included.
    public let indicators: [String]
    /// Whether the lowest and highest values of a larger frame are kept back: they are those of single regions that are not shown.
    public let hidesExtremesOfFrame: Bool

    /// How an index is called.
    public struct Names: Sendable {
        /// Name for readers, e.g. "Sozialindex 2021".
        public var label: String
        /// Short name for legends; `nil` = the label.
        public var legend: String?
        /// Title of a sheet; `nil` = the label.
        public var title: String?
        /// Subtitle of a sheet; `nil` = put together.
        public var subtitle: String?

        /// Names.
        public init(label: String, legend: String? = nil, title: String? = nil, subtitle: String? = nil) {
            self.label = label
            self.legend = legend
            self.title = title
            self.subtitle = subtitle
        }
    }

    /// An index from its parts.
    public init(
        id: String, names: Names, decimals: Int, preset: String? = nil, status: SocialIndexResult,
        dynamics: SocialIndexResult? = nil, robustness: Robustness? = nil, indicators: [String],
        hidesExtremesOfFrame: Bool
    ) {
        self.id = id
        self.names = names
        self.decimals = decimals
        self.preset = preset
        self.status = status
        self.dynamics = dynamics
        self.robustness = robustness
        self.indicators = indicators
        self.hidesExtremesOfFrame = hidesExtremesOfFrame
    }

    /// Name for readers.
    public var label: String { names.label }
    /// Title of a sheet.
    public var title: String { names.title ?? names.label }
    /// Short name for legends.
    public var legend: String { names.legend ?? names.label }

    /// Status and changes side by side; `nil` without changes or without classes.
    public var groups: StatusDynamics? { dynamics.flatMap { StatusDynamics(status: status, dynamics: $0) } }

    /// What index and changes have in common as results: the index itself, and its changes where it has them.
    public var results: [(isDynamics: Bool, result: SocialIndexResult)] {
        [(false, status)] + (dynamics.map { [(true, $0)] } ?? [])
    }
}
