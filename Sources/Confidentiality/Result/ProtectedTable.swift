public import Values

/// A table of counts as it may be published: rounded, and blanked where a number must stay hidden.
public struct ProtectedTable: Sendable {
    /// What was to be published.
    public let table: CountTable
    /// By what rules.
    public let rules: ConfidentialityRules
    /// Hidden counts that cannot be protected although everything that may be hidden is: what everybody knows gives them away.
    /// ``audit(reader:alsoShown:)`` says how far. As long as there is one, nothing of the table should be published.
    public let unprotected: [CountAddress]

    /// Cells as published, in the table's flat order.
    let shown: [Cell]
    /// Why each is hidden, in the same order.
    let reasons: [SuppressionReason?]
    /// For each derived series and place why the value is hidden.
    let derivedReasons: [[SuppressionReason?]]
    /// Whether the totals of each group are published.
    let publishesGroup: [Bool]
}

extension ProtectedTable {
    /// The cells of a series, one per region; `nil` if the table has no such series.
    public func cells(of series: String) -> [Cell]? {
        guard let index = table.seriesIndex[series] else { return nil }
        let start = table.index(series: index, place: 0)
        return Array(shown[start..<start + table.regions.count])
    }

    /// The totals of a series, one per group, `nil` where the group's total is not published; `nil` if the table has no such series.
    public func totals(of series: String) -> [Cell?]? {
        guard let index = table.seriesIndex[series] else { return nil }
        let start = table.index(series: index, place: table.regions.count)
        return table.groups.indices.map { publishesGroup[$0] ? shown[start + $0] : nil }
    }

    /// Why the values of a derived series are hidden, one per region, `nil` where they are not; `nil` if the table has no such series.
    ///
    /// A value is computed from the cells of ``cells(of:)``, so that rates follow rounded counts, and blanked where this says so.
    public func reasons(ofDerived id: String) -> [SuppressionReason?]? {
        table.derived.firstIndex { $0.id == id }.map { Array(derivedReasons[$0].prefix(table.regions.count)) }
    }

    /// All hidden counts with their reasons, in the order of the table.
    public var suppressions: [Suppression] {
        reasons.indices.compactMap { index in
            reasons[index].map { Suppression(count: table.address(index), reason: $0) }
        }
    }
}

/// A hidden count.
public struct Suppression: Equatable, Sendable {
    /// Which.
    public let count: CountAddress
    /// Why.
    public let reason: SuppressionReason

    /// A hidden count.
    public init(count: CountAddress, reason: SuppressionReason) {
        self.count = count
        self.reason = reason
    }
}
