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
    /// Where it stands, for messages.
    public var place: NamedChoice.Place

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

/// Which indicators hold the values of a base year.
public enum BaseYear {
    /// The id of an indicator at a year: its own with that year at the end, in the place of another one.
    ///
    /// ```swift
    /// BaseYear.id(of: "arbeitslosenquote_2021", year: 2011)  // arbeitslosenquote_2011
    /// ```
    public static func id(of indicator: String, year: Int) -> String {
        let stem = indicator.lastIndex(of: "_").map { String(indicator[..<$0]) } ?? indicator
        return "\(stem)_\(year)"
    }
}
