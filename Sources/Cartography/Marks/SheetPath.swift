public import Geography

/// Lines or rings, one after another in one flat buffer.
public struct SheetPath: Sendable {
    /// Millimetres on the sheet.
    public var positions: [Position]
    /// For each line the index after its last position.
    public var ends: [Int]
    /// Whether each line returns to its start; areas are filled by the even–odd rule.
    public var isClosed: Bool

    /// A path from its parts. Closed rings do not repeat their first position.
    public init(positions: [Position], ends: [Int], isClosed: Bool) {
        self.positions = positions
        self.ends = ends
        self.isClosed = isClosed
    }
}
