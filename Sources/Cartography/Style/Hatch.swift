/// Parallel lines that mark an area without a number. Drawn as lines, not as a pattern, since word processors lose patterns.
public struct Hatch: Equatable, Sendable {
    /// Direction of each set of lines in degrees, counted from the horizontal.
    public var angles: [Double]
    /// Distance between lines in millimetres.
    public var spacing: Double
    /// Width of a line in millimetres.
    public var width: Double
    /// Colour of the lines as `#rrggbb`.
    public var colour: String
    /// Colour below the lines as `#rrggbb`.
    public var ground: String

    /// A hatch from its parts.
    public init(angles: [Double], spacing: Double, width: Double, colour: String, ground: String) {
        self.angles = angles
        self.spacing = spacing
        self.width = width
        self.colour = colour
        self.ground = ground
    }
}
