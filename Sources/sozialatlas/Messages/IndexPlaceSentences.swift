import Atlas
import Cartography
import SocialIndex

extension Complaint {
    /// What is wrong with the surroundings of an index: its frame, its dates, its colours.
    init?(surroundings failure: AtlasFailure) {
        switch failure {
        case .indexTable(let fault, let index, let place):
            self.init(
                .badData, at: .file(place.file, line: place.line),
                "Die Werte des Index \(index.quotedInGerman) lassen sich nicht zusammenstellen (\(fault)). Bitte die Schlüssel der Tabelle prüfen.",
                "The values of the index \(index.quotedInEnglish) cannot be put together (\(fault)). Please check the keys of the table."
            )
        case .frameUnused(let table, let index, let place):
            self.init(
                .configuration, at: .file(place.file, line: place.line),
                "Kein Indikator des Index \(index.quotedInGerman) nimmt Werte aus der Tabelle \(table.quotedInGerman), an der er gemessen werden soll. Bitte Indikatoren aus dieser Tabelle nehmen oder unter „frame“ eine andere nennen.",
                "No indicator of the index \(index.quotedInEnglish) takes values from the table \(table.quotedInEnglish) that it shall be measured by. Please take indicators from that table, or name another one under “frame”."
            )
        case .noIndicatorOfYear(let indicator, let wanted, let index, let place):
            self.init(
                .configuration, at: .file(place.file, line: place.line),
                "Für das Basisjahr des Index \(index.quotedInGerman) fehlt der Indikator \(wanted.quotedInGerman) neben \(indicator.quotedInGerman). Bitte das Jahr bei diesem Indikator unter „years“ ergänzen.",
                "For the base year of the index \(index.quotedInEnglish) the indicator \(wanted.quotedInEnglish) beside \(indicator.quotedInEnglish) is missing. Please add the year to that indicator’s “years”."
            )
        case .bivariatePalette(.sizeUnavailable(let palette, let found, let available), let map):
            let sizes = (
                found.map(String.init).joined(separator: " × "), available.map(String.init).joined(separator: " × ")
            )
            self.init(
                .configuration, at: .map(map),
                "Der Index hat \(sizes.0) Felder, die Palette \(palette.quotedInGerman) hat Farben für \(sizes.1). Bitte eine andere Palette wählen (sozialatlas palettes).",
                "The index has \(sizes.0) fields, the palette \(palette.quotedInEnglish) has colours for \(sizes.1). Please choose another palette (sozialatlas palettes)."
            )
        default: return nil
        }
    }
}
