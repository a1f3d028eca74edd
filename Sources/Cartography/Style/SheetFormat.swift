/// Size of a sheet and where its legend stands.
public struct SheetFormat: Equatable, Sendable {
    /// Where the legend stands in relation to the map.
    public enum LegendPlace: String, CaseIterable, Sendable {
        /// In a column on the right.
        case right
        /// In a row below.
        case below
    }

    /// Width in millimetres.
    public var width: Double
    /// Height in millimetres.
    public var height: Double
    /// Empty border in millimetres.
    public var margin: Double
    /// Factor for text sizes, line widths and distances.
    public var scale: Double
    /// Where the legend stands.
    public var legend: LegendPlace

    /// A format from its parts.
    public init(width: Double, height: Double, margin: Double, scale: Double, legend: LegendPlace) {
        self.width = width
        self.height = height
        self.margin = margin
        self.scale = scale
        self.legend = legend
    }

    /// The formats every style has unless it says otherwise: `a4`, `a4-landscape`, `column` (160 mm text column), `slide` (16:9).
    public static let standard: [String: SheetFormat] = [
        "a4": SheetFormat(width: 210, height: 297, margin: 18, scale: 1, legend: .below),
        "a4-landscape": SheetFormat(width: 297, height: 210, margin: 15, scale: 1, legend: .right),
        "column": SheetFormat(width: 160, height: 118, margin: 3, scale: 0.72, legend: .right),
        "slide": SheetFormat(width: 338.67, height: 190.5, margin: 12, scale: 1.15, legend: .right),
    ]
}
