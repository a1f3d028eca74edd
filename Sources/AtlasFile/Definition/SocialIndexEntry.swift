public import Configuration
public import SocialIndex

/// A social index as an atlas file or a file of its own says it: the rule, and how it is called.
///
/// Names of indicators and tables are checked; nothing is read yet that it names.
public struct SocialIndexEntry: Equatable, Sendable {
    /// Id, also its file name.
    public var id: String
    /// Name for readers, e.g. "Sozialindex 2021".
    public var label: String
    /// Short name for legends; `nil` = the label.
    public var legend: String?
    /// Title of a map; `nil` = put together.
    public var title: String?
    /// Subtitle of a map; `nil` = put together.
    public var subtitle: String?
    /// Decimals of printed numbers, 0...9. Files that are meant for calculation carry all digits.
    public var decimals: Int
    /// What a high index means, in words, e.g. "hoch = stark belastet"; `nil` = the usual words.
    public var highMeans: String?
    /// The rule.
    public var definition: IndexDefinition
    /// Where the values of the frame come from.
    public var frame: FrameSource
    /// Id of the indicator that holds the inhabitants, for a rule on population; `nil` = none.
    public var population: String?
    /// Name of the preset that it fills in; `nil` = none.
    public var preset: String?
    /// Where it stands, for messages; without a file where it was built in code.
    public var place: NamedChoice.Place

    /// An index.
    public init(
        id: String, label: String, legend: String? = nil, title: String? = nil, subtitle: String? = nil,
        decimals: Int = 2, highMeans: String? = nil, definition: IndexDefinition, frame: FrameSource = .regionsShown,
        population: String? = nil, preset: String? = nil, place: NamedChoice.Place? = nil
    ) {
        self.id = id
        self.label = label
        self.legend = legend
        self.title = title
        self.subtitle = subtitle
        self.decimals = decimals
        self.highMeans = highMeans
        self.definition = definition
        self.frame = frame
        self.population = population
        self.preset = preset
        self.place = place ?? NamedChoice.Place(file: "", line: 0, path: "indices." + id)
    }

    /// Indicators that must be computed: those of the index, those of its changes, and the population; each once.
    public var indicators: [String] {
        var seen: Set<String> = []
        let all =
            definition.components.map(\.indicator) + (definition.dynamics?.changes.map(\.change) ?? [])
            + (population.map { [$0] } ?? [])
        return all.filter { seen.insert($0).inserted }
    }

    /// Whether an indicator must be known: as a part, or as one at the base year of the frame.
    func needs(_ id: String) -> Bool {
        if indicators.contains(id) { return true }
        guard case .baseYear(let year) = frame else { return false }
        return definition.components.contains { BaseYear.id(of: $0.indicator, year: year) == id }
    }
}

/// Where the values of a frame come from. What readers are told of it is the label of ``IndexDefinition/frame``.
public enum FrameSource: Equatable, Sendable {
    /// The regions shown.
    case regionsShown
    /// All keys of the table of this id.
    case table(String)
    /// The regions shown, with the values of this year.
    case baseYear(Int)
}
