public import Values

/// The values of one indicator or index, one per region, as a layer of features carries them.
public struct FeatureColumn: Equatable, Sendable {
    /// Id of the indicator; becomes the property `<id>` beside `<id>_status`, and `<id>_flag` where a number carries a mark.
    public var id: String
    /// One cell per region, in the order of the regions.
    public var cells: [Cell]
    /// Decimals of the number as it is printed, which becomes the property `<id>_printed`; `nil` = the exact number is the printed one.
    public var decimals: Int?

    /// A column from its parts.
    public init(id: String, cells: [Cell], decimals: Int? = nil) {
        self.id = id
        self.cells = cells
        self.decimals = decimals
    }
}
