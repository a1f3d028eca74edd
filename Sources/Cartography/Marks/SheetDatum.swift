public import Geography
public import Values

/// What a mark says about a region, for programs that read the drawing.
public struct SheetDatum: Equatable, Sendable {
    /// Key of the region.
    public var key: RegionKey
    /// Name of the region.
    public var name: String
    /// The value, not rounded; or why there is none.
    public var cell: Cell
    /// The number of the region's class; `nil` without one.
    public var classNumber: Int?
    /// The value of the second index, not rounded, or why there is none; `nil` on maps that have one index only.
    public var second: Cell?
    /// The panel of the sheet on which the mark stands, from 1.
    public var panel: Int

    /// What is said about a region.
    public init(key: RegionKey, name: String, cell: Cell, classNumber: Int?, second: Cell? = nil, panel: Int = 1) {
        self.key = key
        self.name = name
        self.cell = cell
        self.classNumber = classNumber
        self.second = second
        self.panel = panel
    }
}
