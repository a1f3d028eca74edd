internal import Languages
internal import Values

extension Wording {
    /// What the legend says of regions that have a number and no class.
    var unclassed: String { self("Ohne Klasse", "Not classed") }

    /// Which end of a one-sided palette is which.
    func darker(_ direction: Direction) -> String {
        direction == .neutral
            ? self("dunkler = höherer Wert", "darker = higher value")
            : self("dunkler = höhere Belastung", "darker = greater burden")
    }
}
