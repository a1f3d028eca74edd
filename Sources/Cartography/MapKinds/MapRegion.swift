public import Geography
public import Values

/// A region with its value.
public struct MapRegion: Sendable {
    /// Official key.
    public var key: RegionKey
    /// Name for labels.
    public var name: String
    /// The value, not rounded, or why there is none.
    public var cell: Cell
    /// The class from 1 (lowest) on maps whose classes are given: those with names, and two-way maps for the first index.
    public var classNumber: Int?
    /// The second index on two-way maps.
    public var second: SecondIndex?

    /// A region from its parts.
    public init(
        key: RegionKey, name: String, cell: Cell, classNumber: Int? = nil, second: SecondIndex? = nil
    ) {
        self.key = key
        self.name = name
        self.cell = cell
        self.classNumber = classNumber
        self.second = second
    }
}
