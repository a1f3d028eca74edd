public import Confidentiality
public import Geography
public import Indicators
public import Tables

/// Which numbers of an atlas may be shown.
public struct ConfidentialityDefinition: Equatable, Sendable {
    /// The rules. Series are called as ``SeriesName`` does.
    public var rules: ConfidentialityRules
    /// Groups of regions whose totals are published; the first one is all regions together.
    public var groups: [Group]
    /// Which counts add up to which.
    public var breakdowns: [Breakdown]
    /// What happens when hidden numbers can be computed.
    public var audit: AuditPolicy

    /// Id of the group of all regions.
    public static let allRegions = "all"

    /// A group of regions.
    public struct Group: Equatable, Sendable {
        /// Id.
        public var id: String
        /// Regions that belong to it; `nil` = all.
        public var members: KeyPattern?
        /// Key of the rows in which tables hold the group's totals; `nil` = they are added up.
        public var row: RegionKey?
    }

    /// A count that is the sum of others.
    public struct Breakdown: Equatable, Sendable {
        /// The whole.
        public var whole: ValueReference
        /// Its parts.
        public var parts: [ValueReference]
        /// By how much the published sum may miss the whole.
        public var slack: Double
    }

    /// What happens when the audit finds something.
    public enum AuditPolicy: String, CaseIterable, Sendable {
        /// Nothing is published.
        case refuse
        /// The atlas is published with a note.
        case warn
    }

    /// Rules that hide nothing by themselves: for looking at an atlas without any.
    public static var empty: Self? {
        guard let rules = try? ConfidentialityRules() else { return nil }
        return Self(
            rules: rules, groups: [Group(id: allRegions, members: nil, row: nil)], breakdowns: [], audit: .refuse)
    }
}

/// What a series of counts is called: its table and column with the conditions on rows.
public enum SeriesName {
    /// The name, e.g. `zeitreihen: Wert, Kennzahl=arbeitslose, Jahr=2021`.
    public static func text(_ reference: ValueReference) -> String {
        reference.table + ": " + reference.label
    }
}

/// A crosswalk that carries a table's counts over changes of territory.
public struct CrosswalkDefinition: Equatable, Sendable {
    /// Path of the file.
    public var path: String
    /// What is declared about it.
    public var options: TableOptions
    /// Names of its columns.
    public var columns: CrosswalkColumns
    /// Id of the source.
    public var source: String?
}
