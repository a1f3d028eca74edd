public import Geography
public import SocialIndex

/// A region without an index, and why.
public struct IndexGap: Equatable, Sendable {
    /// Its key.
    public let key: RegionKey
    /// Why it has none.
    public let outcome: IndexOutcome
}
