import Geography
import Indicators
import Tables

extension Complaint {
    /// Keys that cannot be found, or not without guessing.
    init(_ failure: KeyFailure, _ context: MessageContext) {
        let boundaryKey = context.remedy(section: "boundaries", key: "key: SPALTE", option: "--key SPALTE")
        let tableKey = context.remedy(section: "tables", key: "key: SPALTE", option: "--values-key SPALTE")
        switch failure {
        case .table(let failure): self.init(failure, context)
        case .noKeyColumn(let file, let candidates, let regionExamples):
            let columns = Self.columns(candidates)
            let examples = regionExamples.map(\.text).joined(separator: ", ")
            self.init(
                .badData, at: .file(file),
                "Keine Spalte enthält die Schlüssel der Gebiete (z. B. \(examples)). \(columns.german) Bitte prüfen, ob Tabelle und Grenzen zusammengehören, oder \(tableKey.german) angeben.",
                "No column holds the keys of the regions (e.g. \(examples)). \(columns.english) Please check that table and boundaries belong together, or give \(tableKey.english)."
            )
        case .unknownBoundaryColumn(let name, let layer, let available):
            let hint = Sentence.suggestion(for: name, among: available, german: "Es gibt", english: "There are")
            self.init(
                .badData, at: .file(layer),
                Sentence(
                    "Die Spalte \(name.quotedInGerman) gibt es in den Grenzen nicht.",
                    "There is no column \(name.quotedInEnglish) in the boundaries.") + hint)
        case .keyDestroyed(let file, let place):
            self.init(
                .badData, at: .file(file, line: place.line),
                "Der Schlüssel \(place.text.quotedInGerman) in Spalte \(place.column.quotedInGerman) ist von der Tabellenkalkulation als Zahl umgeschrieben worden; die letzten Stellen sind verloren. Bitte die Spalte aus der Quelle neu einlesen und vorher auf das Format „Text“ stellen.",
                "The key \(place.text.quotedInEnglish) in column \(place.column.quotedInEnglish) was rewritten as a number by a spreadsheet; its last digits are lost. Please import the column from its source again and set it to the format “Text” before."
            )
        case .otherLevel(let file, let levels):
            self.init(
                .badData, at: .file(file),
                "Die Spalte \(levels.column.quotedInGerman) hat Schlüssel \(levels.table.level.german) (\(levels.table.digits) Stellen, z. B. \(levels.tableExamples.joined(separator: ", "))), die Grenzen aber zeigen \(levels.regions.level.plural.german) (\(levels.regions.digits) Stellen, z. B. \(levels.regionExamples.joined(separator: ", "))). Bitte Grenzen und Tabelle derselben Ebene angeben.",
                "The column \(levels.column.quotedInEnglish) has keys of \(levels.table.level.plural.english) (\(levels.table.digits) digits, e.g. \(levels.tableExamples.joined(separator: ", "))), but the boundaries show \(levels.regions.level.plural.english) (\(levels.regions.digits) digits, e.g. \(levels.regionExamples.joined(separator: ", "))). Please give boundaries and table of one level."
            )
        case .contradictingKeys(let file, let found):
            let names = context.remedy(
                section: "tables", key: "key: \(found.names.table)",
                option:
                    "--key \(found.names.boundaries.quotedForShell) --values-key \(found.names.table.quotedForShell)")
            self.init(
                .badData, at: .file(file),
                "Kein Schlüssel der Spalte \(found.tableColumn.quotedInGerman) (z. B. \(found.tableExamples.joined(separator: ", "))) gehört zu einem Gebiet (z. B. \(found.regionExamples.joined(separator: ", "))); nur die Namen passen. Bitte prüfen, ob die Tabelle die richtige ist. Sollen die Namen trotzdem gelten, bitte \(names.german) angeben.",
                "No key of the column \(found.tableColumn.quotedInEnglish) (e.g. \(found.tableExamples.joined(separator: ", "))) belongs to a region (e.g. \(found.regionExamples.joined(separator: ", "))); only the names fit. Please check that it is the right table. If the names are to count all the same, please give \(names.english)."
            )
        case .noKeyPair(let layer, let file, let tableExamples, let layerExamples):
            let table = Sentence.list(tableExamples, limit: 5)
            let boundaries = Sentence.list(layerExamples, limit: 5)
            self.init(
                .badData, at: .file(file),
                "Kein Schlüssel der Tabelle (z. B. \(table.german)) kommt in \(layer) vor (z. B. \(boundaries.german)). Bitte prüfen, ob Tabelle und Grenzen zusammengehören, oder \(boundaryKey.german) angeben.",
                "No key of the table (e.g. \(table.english)) occurs in \(layer) (e.g. \(boundaries.english)). Please check that table and boundaries belong together, or give \(boundaryKey.english)."
            )
        }
    }

    private static func columns(_ candidates: [KeyColumnCandidate]) -> Sentence {
        let shown = candidates.filter { $0.filled > 0 }.prefix(6)
        guard !shown.isEmpty else { return .none }
        let german = shown.map { "\($0.column.quotedInGerman) mit \($0.examples.prefix(2).joined(separator: ", "))" }
        let english = shown.map { "\($0.column.quotedInEnglish) with \($0.examples.prefix(2).joined(separator: ", "))" }
        return Sentence(
            "Die Tabelle hat: \(german.joined(separator: "; ")).", "The table has: \(english.joined(separator: "; ")).")
    }

    /// The choice of columns and filters of the boundaries.
    init(_ failure: RegionAssembly.Failure, _ context: MessageContext) {
        switch failure {
        case .unknownColumn(let name, let layer, let available):
            let hint = Sentence.suggestion(for: name, among: available, german: "Es gibt", english: "There are")
            self.init(
                .badData, at: .file(layer),
                Sentence(
                    "Die Spalte \(name.quotedInGerman) gibt es in den Grenzen nicht.",
                    "There is no column \(name.quotedInEnglish) in the boundaries.") + hint)
        case .nothingLeft(let layer, let features, let conditions, let pattern, let fitting):
            let filters =
                conditions.map { "\($0.column)=\($0.allowed.joined(separator: "|"))" }
                + (pattern.map { [$0.text] } ?? [])
            let list = Sentence.list(filters)
            let reason =
                filters.isEmpty
                ? Sentence("hat einen Schlüssel", "has a key")
                : Sentence("passt zu \(list.german)", "fits \(list.english)")
            let remedy =
                fitting.map {
                    Sentence(
                        "Die Schlüssel beginnen mit einer Null: Bitte \($0.text.quotedInGerman) schreiben.",
                        "The keys begin with a zero: please write \($0.text.quotedInEnglish).")
                }
                ?? Sentence(
                    "Bitte Auswahl („select“) und Bedingungen („where“) prüfen; „sozialatlas inspect“ zeigt, was in den Spalten steht.",
                    "Please check “select” and “where”; “sozialatlas inspect” shows what is in the columns.")
            self.init(
                .badData, at: .file(layer),
                Sentence(
                    "Keines der \(features) Gebiete \(reason.german).",
                    "None of the \(features) features \(reason.english).") + remedy)
        }
    }
}

extension KeyLevel {
    /// In the genitive: keys *of counties*.
    fileprivate var german: String {
        switch self {
        case .land: "von Ländern"
        case .constituency: "von Bundestagswahlkreisen"
        case .county: "von Kreisen"
        case .municipality: "von Gemeinden"
        }
    }

    fileprivate var plural: Sentence {
        switch self {
        case .land: Sentence("Länder", "states")
        case .constituency: Sentence("Bundestagswahlkreise", "constituencies of the Bundestag")
        case .county: Sentence("Kreise", "counties")
        case .municipality: Sentence("Gemeinden", "municipalities")
        }
    }
}
