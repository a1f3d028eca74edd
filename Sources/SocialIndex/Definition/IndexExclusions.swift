public import Geography

/// Regions that take no part: they have no index, and they do not count in the frame either.
public struct IndexExclusions: Equatable, Sendable {
    /// Regions with fewer inhabitants take no part; `nil`: no such rule.
    public var minimumPopulation: Double?
    /// Regions that are left out by name.
    public var declared: [DeclaredExclusion]

    /// Exclusions.
    public init(minimumPopulation: Double? = nil, declared: [DeclaredExclusion] = []) {
        self.minimumPopulation = minimumPopulation
        self.declared = declared
    }
}

/// A region that is left out by name, e.g. an outlier.
public struct DeclaredExclusion: Equatable, Sendable {
    /// Its key.
    public var key: RegionKey
    /// Why, for readers, e.g. `Flüchtlingsunterkunft`.
    public var reason: String

    /// An exclusion.
    public init(_ key: RegionKey, reason: String) {
        self.key = key
        self.reason = reason
    }
}
