/// The class of one region on a map, as legend, SVG and GeoJSON agree on it.
public struct RegionClass: Equatable, Sendable {
    /// From 1 (lowest); on two-way maps the classes of both indexes, see ``TwoWayClasses/number(first:second:)``.
    public var number: Int
    /// The class in words of the map's language: „3,2 bis unter 4,0", „sehr niedrig", „Status mittel, Dynamik negativ".
    public var label: String
    /// Colour on the map.
    public var fill: Colour

    /// A class from its parts.
    public init(number: Int, label: String, fill: Colour) {
        self.number = number
        self.label = label
        self.fill = fill
    }
}
