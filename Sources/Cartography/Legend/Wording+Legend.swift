internal import Languages
internal import Values

extension Wording {
    /// What the legend says of an area without a number.
    func status(_ status: CellStatus) -> String {
        switch status {
        case .suppressed:
            self("Aus Datenschutzgründen nicht ausgewiesen", "Not shown for reasons of data protection")
        case .missing: self("Keine Angabe", "No data")
        case .notApplicable: self("Nicht zutreffend", "Not applicable")
        }
    }

    /// What the legend says of regions that have a number and no class.
    var unclassed: String { self("Ohne Klasse", "Not classed") }

    /// Which end of a one-sided palette is which.
    func darker(_ direction: Direction) -> String {
        direction == .neutral
            ? self("dunkler = höherer Wert", "darker = higher value")
            : self("dunkler = höhere Belastung", "darker = greater burden")
    }
}
