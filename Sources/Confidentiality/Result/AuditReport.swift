/// What solving the published numbers for the hidden ones gave.
public struct AuditReport: Equatable, Sendable {
    /// Hidden counts that are confined more than the rules allow, in the order of the table.
    public let disclosures: [Disclosure]
    /// Counts whose published surroundings contradict each other: no numbers fit them.
    public let contradictions: [CountAddress]
    /// Counts for which no answer was found, since too many hidden ones hang together. To be taken for disclosed.
    public let undecided: [CountAddress]
    /// Counts that are shown although the rules hide them, with the rule.
    public let overlooked: [Suppression]
    /// Derived values that are shown although one of their counts is hidden.
    public let revealingValues: [DerivedAddress]
    /// Number of hidden counts that were solved for.
    public let hiddenCounts: Int

    /// Whether nothing was found.
    public var isSafe: Bool {
        disclosures.isEmpty && contradictions.isEmpty && undecided.isEmpty && overlooked.isEmpty
            && revealingValues.isEmpty
    }
}

/// One value of a derived series.
public struct DerivedAddress: Hashable, Sendable {
    /// Id of the derived series.
    public let series: String
    /// A region, or a group of regions.
    public let place: CountAddress.Place

    /// A value by its names.
    public init(series: String, place: CountAddress.Place) {
        self.series = series
        self.place = place
    }
}
