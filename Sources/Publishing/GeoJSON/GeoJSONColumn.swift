public import Indicators

/// The values of one indicator, one per region.
public struct GeoJSONColumn: Equatable, Sendable {
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

/// The class of one region on a map.
public struct GeoJSONClass: Equatable, Sendable {
    /// From 1 (lowest).
    public var number: Int
    /// The class in words, as in the legend: `3,2 bis unter 4,0`.
    public var label: String
    /// Colour on the map as `#rrggbb`.
    public var fill: String

    /// A class from its parts.
    public init(number: Int, label: String, fill: String) {
        self.number = number
        self.label = label
        self.fill = fill
    }
}
