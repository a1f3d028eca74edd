/// Which numbers may be shown (statistische Geheimhaltung), as data.
///
/// ```swift
/// try ConfidentialityRules(minimumCases: 3)                      // 1 and 2 are hidden, 0 is shown
/// try ConfidentialityRules(minimumCases: 3, minimumBase: 100)    // and rates on fewer than 100 persons
/// ```
/// Sources: § 16 Bundesstatistikgesetz; Statistik der Bundesagentur für Arbeit, Grundlagen: Statistische Geheimhaltung
/// (fewer than 3 cases; rates on at least 100 persons).
public struct ConfidentialityRules: Equatable, Sendable {
    /// *m*: counts above 0 and below it are hidden; `nil` hides none. The rule's own interval is 1 … m − 1.
    public let minimumCases: Int?
    /// Rates on a smaller base are hidden, and the cases with them, since the base may be known.
    public let minimumBase: Int?
    /// Rates of fewer cases above 0 are hidden, and the cases with them.
    public let minimumRateCases: Int?
    /// Counts are shown as multiples of it, halves upwards; `nil` shows them as they are.
    public let rounding: Int?
    /// Areas with fewer inhabitants show no count at all, not even 0.
    public let minimumPopulation: MinimumPopulation?
    /// Which totals readers get to see. What is not among them is hidden from them and gives nothing away.
    public let totals: PublishedTotals
    /// Against whom hidden numbers are protected.
    public let reader: Reader

    /// A minimum for the inhabitants of an area.
    public struct MinimumPopulation: Equatable, Sendable {
        /// Id of the series that counts the inhabitants.
        public let series: String
        /// Fewest inhabitants with which an area shows its numbers.
        public let minimum: Int

        /// A minimum for a series.
        public init(series: String, minimum: Int) {
            self.series = series
            self.minimum = minimum
        }
    }

    /// The groups of regions whose totals are published.
    public enum PublishedTotals: Equatable, Sendable {
        /// Of every group.
        case all
        /// Of none.
        case none
        /// Of the groups with these ids.
        case groups([String])

        /// Whether the totals of a group are published.
        public func contains(_ group: String) -> Bool {
            switch self {
            case .all: true
            case .none: false
            case .groups(let ids): ids.contains(group)
            }
        }
    }

    /// What a curious reader knows beside the published numbers and the rules.
    public enum Reader: String, CaseIterable, Sendable {
        /// That a number is hidden and not why: it may be a small count, or one hidden to protect another. It is not 0, since 0 is
        /// shown (save on too small a base or population).
        case seesThatHidden = "sees that hidden"
        /// Also which counts are hidden for being few (1 … m − 1), and which to protect those (m or more).
        case seesWhyHidden = "sees why hidden"
    }

    /// What can be wrong with rules.
    public enum Failure: Error, Equatable, Sendable {
        /// A minimum that hides nothing: below 2 for cases, below 1 for a base or a population.
        case minimum(Rule, found: Int, atLeast: Int)
        /// Rounding to less than 2.
        case rounding(Int)
    }

    /// Which minimum.
    public enum Rule: String, Sendable {
        /// ``ConfidentialityRules/minimumCases``
        case minimumCases
        /// ``ConfidentialityRules/minimumBase``
        case minimumBase
        /// ``ConfidentialityRules/minimumRateCases``
        case minimumRateCases
        /// ``ConfidentialityRules/minimumPopulation-swift.property``
        case minimumPopulation
    }

    /// Rules; what is not given hides nothing.
    public init(
        minimumCases: Int? = nil, minimumBase: Int? = nil, minimumRateCases: Int? = nil, rounding: Int? = nil,
        minimumPopulation: MinimumPopulation? = nil, totals: PublishedTotals = .all,
        reader: Reader = .seesThatHidden
    ) throws(Failure) {
        try Self.check(minimumCases, .minimumCases, atLeast: 2)
        try Self.check(minimumBase, .minimumBase, atLeast: 1)
        try Self.check(minimumRateCases, .minimumRateCases, atLeast: 2)
        try Self.check(minimumPopulation?.minimum, .minimumPopulation, atLeast: 1)
        if let rounding, !(2...1_000_000).contains(rounding) { throw .rounding(rounding) }
        self.minimumCases = minimumCases
        self.minimumBase = minimumBase
        self.minimumRateCases = minimumRateCases
        self.rounding = rounding
        self.minimumPopulation = minimumPopulation
        self.totals = totals
        self.reader = reader
    }

    private static func check(_ minimum: Int?, _ rule: Rule, atLeast least: Int) throws(Failure) {
        if let minimum, minimum < least { throw .minimum(rule, found: minimum, atLeast: least) }
    }
}
