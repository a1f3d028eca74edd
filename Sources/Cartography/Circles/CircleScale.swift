internal import Geography

/// How large the circle of a count is: its area is proportional to the value.
struct CircleScale {
    private let millimetresPerRoot: Double

    /// The scale at which the largest value gets the style's largest circle.
    ///
    /// - Parameters:
    ///   - frame: Room for the map, in millimetres.
    ///   - factor: Below 1 where the style's circles would leave labels no room.
    init(_ content: MapContent, look: SheetLook, frame: BoundingBox, factor: Double) {
        let largest = content.regions.compactMap(\.cell.number).max() ?? 0
        let radius = min(frame.width, frame.height) * look.style.circles.largestShare * factor
        millimetresPerRoot = largest > 0 ? radius / largest.squareRoot() : 0
    }

    /// Radius in millimetres; 0 for nothing.
    func radius(_ value: Double) -> Double { value > 0 ? millimetresPerRoot * value.squareRoot() : 0 }
}
