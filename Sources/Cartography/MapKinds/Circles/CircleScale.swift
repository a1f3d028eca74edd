internal import Geography
internal import Values

/// How large the circle of a count is: its area is proportional to the value.
struct CircleScale {
    private let millimetresPerRoot: Double

    /// The scale at which the largest value gets the style's largest circle.
    init(_ regions: [MapRegion], _ scale: SymbolScale) {
        let largest = regions.compactMap(\.cell.number).max() ?? 0
        let radius =
            min(scale.room.width, scale.room.height) * scale.style.unscaled.circles.largestShare * scale.share
        millimetresPerRoot = largest > 0 ? radius / largest.squareRoot() : 0
    }

    /// Radius in millimetres of a count, which is not below zero; 0 for nothing.
    func radius(_ value: Double) -> Double { millimetresPerRoot * value.squareRoot() }
}
