public import Confidentiality
public import Geography
public import Indicators
internal import Tables

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

    /// Rules.
    ///
    /// - Parameter groups: All regions together come first.
    public init(
        rules: ConfidentialityRules, groups: [Group] = [Group(id: ConfidentialityDefinition.allRegions, members: nil)],
        breakdowns: [Breakdown] = [], audit: AuditPolicy = .refuse
    ) {
        self.rules = rules
        self.groups = groups
        self.breakdowns = breakdowns
        self.audit = audit
    }

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

        /// A group.
        public init(id: String, members: KeyPattern?, row: RegionKey? = nil) {
            self.id = id
            self.members = members
            self.row = row
        }
    }

    /// A count that is the sum of others.
    public struct Breakdown: Equatable, Sendable {
        /// The whole.
        public var whole: ValueReference
        /// Its parts.
        public var parts: [ValueReference]
        /// By how much the published sum may miss the whole.
        public var slack: Double

        /// A whole and its parts.
        public init(whole: ValueReference, parts: [ValueReference], slack: Double = 0) {
            self.whole = whole
            self.parts = parts
            self.slack = slack
        }
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
        return Self(rules: rules)
    }
}
