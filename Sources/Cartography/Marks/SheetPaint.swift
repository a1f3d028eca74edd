/// How a mark is painted. `nil` = not at all.
public struct SheetPaint: Equatable, Sendable {
    /// Colour of the area as `#rrggbb`.
    public var fill: String?
    /// Colour of the line as `#rrggbb`.
    public var stroke: String?
    /// Width of the line in millimetres.
    public var strokeWidth: Double
    /// Opacity of the area, 0...1.
    public var fillOpacity: Double

    /// A way of painting.
    public init(fill: String? = nil, stroke: String? = nil, strokeWidth: Double = 0, fillOpacity: Double = 1) {
        self.fill = fill
        self.stroke = stroke
        self.strokeWidth = strokeWidth
        self.fillOpacity = fillOpacity
    }
}
