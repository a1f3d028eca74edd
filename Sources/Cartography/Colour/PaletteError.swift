/// What is wrong with a palette, or why it has no colours for a map.
public enum PaletteError: Error, Equatable, Sendable {
    /// The palette has no name.
    case nameMissing
    /// The palette has no colours.
    case noRamps(palette: String)
    /// A ramp cannot have so many colours.
    case countNotAllowed(palette: String, found: Int, allowed: ClosedRange<Int>)
    /// A ramp has another number of colours than it says.
    case countMismatch(palette: String, declared: Int, found: Int)
    /// A colour occurs twice in a ramp.
    case colourRepeated(palette: String, count: Int, colour: Colour)
    /// A sequential ramp must grow darker from its first colour, a diverging one from its middle to both ends.
    case lightnessNotInOrder(palette: String, count: Int, colour: Colour)
    /// The palette has no ramp of so many colours.
    case countUnavailable(palette: String, found: Int, available: [Int])
}
