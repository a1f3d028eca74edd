public import AtlasFile
public import Confidentiality

/// What was hidden of an atlas and why, and whether it can be computed from what is left.
public struct ConfidentialityReport: Equatable, Sendable {
    /// By what rules.
    public let rules: ConfidentialityRules
    /// What happens when the audit finds something.
    public let policy: ConfidentialityDefinition.AuditPolicy
    /// Indicators of which values are hidden, in the order of the catalogue.
    public let hidden: [Hidden]
    /// Indicators that are no counts and are shown as they are.
    public let notCounts: [String]
    /// What solving the published numbers gave.
    public let audit: AuditReport
    /// Hidden counts that nothing more could be hidden for.
    public let unprotected: [CountAddress]
    /// What was taken into account of how numbers add up.
    public let equations: Equations
    /// All counts that are hidden or not printed, with the rule.
    public let suppressions: [Suppression]
    /// By the name of each series the indicators made of it.
    public let indicators: [String: [String]]

    /// How the counts of an atlas add up.
    public struct Equations: Equatable, Sendable {
        /// As the atlas file says.
        public let declared: [Breakdown]
        /// Found among the numbers.
        public let found: [CountEquation]
        /// Indicators taken from a column that are rates of two counts.
        public let rates: [FoundRate]
        /// Found among the numbers, and not kept: no numbers satisfy them where some are hidden.
        public let dropped: [CountEquation]
        /// Ids of the groups of regions with totals.
        public let groups: [String]
    }

    /// What is hidden of one indicator.
    public struct Hidden: Equatable, Sendable {
        /// Id of the indicator.
        public let indicator: String
        /// Its name.
        public let label: String
        /// How many values are hidden for each reason.
        public let reasons: [Count]
        /// How many values are hidden.
        public var count: Int { reasons.reduce(0) { $0 + $1.count } }
    }

    /// A reason and how often it holds.
    public struct Count: Equatable, Sendable {
        /// Why.
        public let reason: SuppressionReason
        /// How many values.
        public let count: Int
    }

    /// Counts that their sources do not print (“.”, “…”, nothing), and that may be secret; only those that rules hold for.
    public var unprinted: [CountAddress] { suppressions.filter { $0.reason == .unprinted }.map(\.count) }

    /// Whether no hidden number can be computed more closely than its rule allows.
    public var isSafe: Bool { audit.isSafe && unprotected.isEmpty }

    /// Counts that are in danger, each once.
    public var endangered: [CountAddress] {
        var seen: Set<CountAddress> = []
        return
            (audit.disclosures.map(\.count) + audit.contradictions + audit.undecided + audit.overlooked.map(\.count)
            + unprotected).filter { seen.insert($0).inserted }
    }
}
