public import Values

/// What a two-way map knows of a region by its second index.
public struct SecondIndex: Equatable, Sendable {
    /// The value, not rounded, or why there is none.
    public var cell: Cell
    /// The class from 1 (lowest).
    public var classNumber: Int?

    /// The second index of a region.
    public init(cell: Cell, classNumber: Int?) {
        self.cell = cell
        self.classNumber = classNumber
    }
}
