public import Values

/// The values of one indicator or index, one per region, as a layer of features carries them.
public struct FeatureColumn: Equatable, Sendable {
    /// Id of the indicator; becomes the property `<id>` beside `<id>_status`.
    public var id: String
    /// One cell per region, in the order of the regions.
    public var cells: [Cell]

    /// A column from its parts.
    public init(id: String, cells: [Cell]) {
        self.id = id
        self.cells = cells
    }
}
