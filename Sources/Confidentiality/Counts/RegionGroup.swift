public import Geography

/// Regions whose numbers are also published together: a county, a Land, all.
public struct RegionGroup: Equatable, Sendable {
    /// Id, unique in its table, e.g. `03157`.
    public let id: String
    /// Keys of the regions, each once.
    public let members: [RegionKey]

    /// A group.
    public init(id: String, members: [RegionKey]) {
        self.id = id
        self.members = members
    }
}
