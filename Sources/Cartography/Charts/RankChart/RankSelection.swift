public import Geography

/// Which regions a chart of ranks shows.
public enum RankSelection: Equatable, Sendable {
    /// All where the sheet has room for them, else as many as fit from both ends.
    case automatic
    /// The regions of the highest ranks (the greatest burden), so many.
    case highest(Int)
    /// The regions of the lowest ranks, so many.
    case lowest(Int)
    /// Those of the highest and of the lowest ranks.
    case ends(highest: Int, lowest: Int)
    /// These.
    case regions([RegionKey])
}
