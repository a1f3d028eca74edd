public import Cartography
public import Languages

/// The class of one region on a map.
public struct GeoJSONClass: Equatable, Sendable {
    /// From 1 (lowest); on two-way maps the class of the first index as tens and that of the second as ones.
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

    /// A class as the map has it.
    public init(_ region: RegionClass) {
        self.init(number: region.number, label: region.label, fill: region.fill.hex)
    }
}

extension ThematicLayer {
    /// What the map's GeoJSON says of each region; `nil` for maps without classes, such as those with circles.
    public func geoJSONClasses(in language: OutputLanguage) -> [GeoJSONClass?]? {
        kind.hasClasses ? classes(in: language).map { $0.map(GeoJSONClass.init) } : nil
    }
}
