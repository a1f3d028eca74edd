import Atlas
import Cartography

extension Complaint {
    /// Why a palette for two-way maps has no colours for one.
    init(_ error: BivariatePaletteError, map: String) {
        self.init(.configuration, at: .map(map), Self.words(error))
    }

    private static func words(_ error: BivariatePaletteError) -> Sentence {
        switch error {
        case .nameMissing: return Sentence("Die Palette hat keinen Namen.", "The palette has no name.")
        case .countNotAllowed(let palette, let found, let allowed):
            return Sentence(
                "Die Palette \(palette.quotedInGerman) ist für \(found.german("Klasse", "Klassen")); erlaubt sind \(allowed.lowerBound) bis \(allowed.upperBound).",
                "The palette \(palette.quotedInEnglish) is for \(found.english("class", "classes")); \(allowed.lowerBound) to \(allowed.upperBound) are allowed."
            )
        case .rowsDiffer(let palette, let row, let found, let expected):
            return Sentence(
                "In der Palette \(palette.quotedInGerman) hat die Reihe \(row) \(found.german("Farbe", "Farben")) statt \(expected).",
                "In the palette \(palette.quotedInEnglish) row \(row) has \(found.english("colour", "colours")) instead of \(expected)."
            )
        case .colourRepeated(let palette, let colour):
            return Sentence(
                "In der Palette \(palette.quotedInGerman) kommt \(colour.hex) zweimal vor; jedes Feld braucht seine eigene Farbe.",
                "In the palette \(palette.quotedInEnglish) \(colour.hex) occurs twice; each field needs a colour of its own."
            )
        case .lightnessNotInOrder(let palette, let row, let column, let colour):
            return Sentence(
                "In der Palette \(palette.quotedInGerman) ist \(colour.hex) (Reihe \(row), Farbe \(column)) nicht dunkler als die Farbe der Reihe davor.",
                "In the palette \(palette.quotedInEnglish) \(colour.hex) (row \(row), colour \(column)) is not darker than that of the row before."
            )
        case .sizeUnavailable(let palette, let found, let available):
            let wanted = found.map(String.init).joined(separator: " × ")
            let there = available.map(String.init).joined(separator: " × ")
            return Sentence(
                "Die Karte hat \(wanted) Klassen, die Palette \(palette.quotedInGerman) Farben für \(there). Bitte eine passende Palette wählen; „sozialatlas palettes“ zeigt, was es gibt.",
                "The map has \(wanted) classes, the palette \(palette.quotedInEnglish) colours for \(there). Please choose one that fits; “sozialatlas palettes” shows what there is."
            )
        }
    }
}
