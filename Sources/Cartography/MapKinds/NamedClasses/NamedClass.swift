/// One class with its name.
public struct NamedClass: Equatable, Sendable {
    /// The name: „sehr niedrig".
    public var label: String
    /// Its limits in words of the map's language, shown beside the name: „über 1,5".
    public var limits: String?
    /// The colour of its regions.
    public var colour: Colour

    /// A class from its parts.
    public init(label: String, limits: String? = nil, colour: Colour) {
        self.label = label
        self.limits = limits
        self.colour = colour
    }
}
