public import Values

/// Counts of one thing in every region: persons, cases, households.
public struct CountSeries: Equatable, Sendable {
    /// Id, unique in its table.
    public let id: String
    /// One per region of the table. Numbers are 0 or more; annual means need not be whole.
    public let cells: [Cell]
    /// One per group of the table; `nil` has them added up from the regions.
    public let totals: [Cell]?
    /// Whether everybody may know the numbers (inhabitants): they are never hidden or rounded, and taken for known even if they
    /// are not published.
    public let isOpen: Bool
    /// Which of the missing cells may be secret: their source prints no number, and nobody knows whether there is one. Positions
    /// among the regions, and behind them those among the groups.
    public let unprinted: Set<Int>

    /// A series.
    public init(
        id: String, cells: [Cell], totals: [Cell]? = nil, isOpen: Bool = false, unprinted: Set<Int> = []
    ) {
        self.id = id
        self.cells = cells
        self.totals = totals
        self.isOpen = isOpen
        self.unprinted = unprinted
    }
}

/// A series that is the sum of others, in every region and group: all = men + women.
public struct Breakdown: Equatable, Sendable {
    /// Id of the series that is broken down.
    public let whole: String
    /// Ids of its parts.
    public let parts: [String]
    /// By how much the published sum may miss the whole, where the source has altered its numbers (Zensus 2022: cell keys).
    public let slack: Double

    /// A breakdown.
    public init(whole: String, parts: [String], slack: Double = 0) {
        self.whole = whole
        self.parts = parts
        self.slack = slack
    }
}
