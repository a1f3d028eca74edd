internal import Languages
internal import Values

/// The words that the program itself puts on a sheet.
struct SheetTexts {
    let language: OutputLanguage

    private func choose(_ german: String, _ english: String) -> String { language == .german ? german : english }

    /// What the legend says of an area without a number.
    func status(_ status: CellStatus) -> String {
        switch status {
        case .suppressed: choose("Aus Datenschutzgründen nicht ausgewiesen", "Not shown for reasons of data protection")
        case .missing: choose("Keine Angabe", "No data")
        case .notApplicable: choose("Nicht zutreffend", "Not applicable")
        }
    }

    /// Which end of a one-sided palette is which.
    func darker(_ direction: Direction) -> String {
        direction == .neutral
            ? choose("dunkler = höherer Wert", "darker = higher value")
            : choose("dunkler = höhere Belastung", "darker = greater burden")
    }

    /// The words above and below the classes of a two-sided palette.
    func ends(_ direction: Direction) -> (top: String, bottom: String)? {
        direction == .neutral
            ? nil
            : (choose("höhere Belastung", "greater burden"), choose("geringere Belastung", "lesser burden"))
    }

    /// What the legend says of regions that have a number and no class.
    var unclassed: String { choose("Ohne Klasse", "Not classed") }

    /// What the numbers in the fields of a two-way legend are.
    func fieldCounts(_ regionNoun: String) -> String {
        choose("Zahlen: \(regionNoun).", "Numbers: \(regionNoun).")
    }

    /// What a region without a sign is, on a map that leaves the middle sign out.
    func withoutSign(_ label: String) -> String { choose("Ohne Zeichen: \(label).", "Without a sign: \(label).") }

    /// What the arrows beside the fields of a two-way legend say.
    func arrows(_ first: Direction, _ second: Direction) -> String {
        switch (first == .neutral, second == .neutral) {
        case (false, false): choose("Pfeile: zunehmende Belastung.", "Arrows: increasing burden.")
        case (true, true): choose("Pfeile: zunehmender Wert.", "Arrows: increasing value.")
        case (false, true):
            choose(
                "Pfeil nach oben: zunehmende Belastung; nach rechts: zunehmender Wert.",
                "Arrow upwards: increasing burden; to the right: increasing value.")
        case (true, false):
            choose(
                "Pfeil nach oben: zunehmender Wert; nach rechts: zunehmende Belastung.",
                "Arrow upwards: increasing value; to the right: increasing burden.")
        }
    }

    /// How circles are to be read.
    var circleArea: String {
        choose("Kreisfläche proportional zum Wert", "area of the circle proportional to the value")
    }

    /// Names of the layers.
    func layer(_ id: String) -> String {
        switch id {
        case "ground": choose("Grund", "Ground")
        case "regions": choose("Gebiete", "Regions")
        case "borders": choose("Grenzen", "Borders")
        case "symbols": choose("Kreise", "Circles")
        case "labels": choose("Beschriftung", "Labels")
        case "signs": choose("Zeichen", "Signs")
        case "bands": choose("Klassen", "Classes")
        case "axis": choose("Achse", "Axis")
        case "ranks": choose("Ränge", "Ranks")
        case "names": choose("Namen", "Names")
        case "card": choose("Steckbrief des Index", "Index card")
        case "legend": choose("Legende", "Legend")
        case "scale": choose("Maßstab", "Scale")
        case "credits": choose("Quellen", "Credits")
        case "title": choose("Titel", "Title")
        default: id
        }
    }
}
