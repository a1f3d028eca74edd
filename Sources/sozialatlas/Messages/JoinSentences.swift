import Geography
import Indicators

extension Complaint {
    /// A table that cannot be joined with the regions.
    init(_ failure: JoinFailure, _ context: MessageContext) {
        switch failure {
        case .duplicateKey(let duplicate):
            let lines = duplicate.lines.map(String.init)
            let keys = duplicate.keys.map(\.text)
            let conditions = context.remedy(section: "tables", key: "where: …", option: "--values-where SPALTE=WERT")
            let more =
                duplicate.count > 1
                ? Sentence(
                    "Das betrifft \(duplicate.count) Schlüssel.", "This concerns \(duplicate.count) keys.")
                : Sentence.none
            let columns = Sentence.list(duplicate.differingColumns)
            let remedy =
                duplicate.differingColumns.isEmpty
                ? Sentence(
                    "Bitte eine der Zeilen löschen.", "Please delete one of the rows.")
                : Sentence(
                    "Die Zeilen unterscheiden sich in \(columns.german); bitte eine löschen oder \(conditions.german) angeben, damit je Gebiet eine Zeile bleibt.",
                    "The rows differ in \(columns.english); please delete one or give \(conditions.english), so that one row per region remains."
                )
            let spelling = Set(keys).count > 1 ? " (\(keys.joined(separator: ", ")))" : ""
            self.init(
                .badData,
                at: Sentence(
                    "\(duplicate.file), Zeilen \(lines.joined(separator: " und "))",
                    "\(duplicate.file), lines \(lines.joined(separator: " and "))"),
                Sentence(
                    "Der Schlüssel \(duplicate.region.text)\(spelling) kommt zweimal vor.",
                    "The key \(duplicate.region.text)\(spelling) occurs twice.") + more + remedy)
        case .ambiguousKey(let file, let key, let line, let regions):
            let list = Sentence.plainList(regions.map(\.text))
            self.init(
                .badData, at: .file(file, line: line),
                "Der Schlüssel \(key.text) passt zu mehreren Gebieten: \(list.german). Bitte in der Tabelle den zwölfstelligen Schlüssel (ARS) verwenden.",
                "The key \(key.text) fits several regions: \(list.english). Please use the key of twelve digits (ARS) in the table."
            )
        case .noMatch(let file, let regions, let rows, let regionExamples, let tableExamples):
            let table = Sentence.plainList(tableExamples.map(\.text), limit: 5)
            let boundaries = Sentence.plainList(regionExamples.map(\.text), limit: 5)
            let key = context.remedy(section: "tables", key: "key: SPALTE", option: "--values-key SPALTE")
            self.init(
                .badData, at: .file(file),
                "\(rows.agreeing("Die einzige Zeile gehört nicht", "Keine der \(rows) Zeilen gehört")) zu \(regions.agreeing("dem einzigen Gebiet", "einem der \(regions) Gebiete")). Schlüssel in der Tabelle: \(table.german); in den Grenzen: \(boundaries.german). Bitte prüfen, ob Tabelle und Grenzen zusammengehören, oder \(key.german) angeben.",
                "\(rows.agreeing("The only row does not belong", "None of the \(rows) rows belongs")) to \(regions.agreeing("the only region", "one of the \(regions) regions")). Keys in the table: \(table.english); in the boundaries: \(boundaries.english). Please check that table and boundaries belong together, or give \(key.english)."
            )
        case .problems(let file, let problems):
            let sentences = problems.map(\.sentence)
            self.init(
                .badData, at: .file(file),
                Sentence(
                    sentences.map(\.german).joined(separator: " "), sentences.map(\.english).joined(separator: " "))
                    + Sentence(
                        "Die Atlasdatei verlangt mit „join: error“, dass alle Schlüssel passen; „join: warn“ macht trotzdem weiter.",
                        "By “join: error” the atlas file demands that all keys match; “join: warn” goes on all the same."
                    ))
        }
    }
}

extension JoinProblem {
    /// What a clerk can act on.
    var sentence: Sentence { sentence(names: [:]) }

    /// The same with the names of regions.
    func sentence(names: [RegionKey: String]) -> Sentence {
        switch self {
        case .regionsWithoutValue(let count, let examples):
            let list = Self.examples(
                examples.map { key in key.text + (names[key].map { " " + $0 } ?? "") }, of: count)
            return count == 1
                ? Sentence("Ein Gebiet hat keine Zeile: \(list.german).", "One region has no row: \(list.english).")
                : Sentence(
                    "\(count.german("Gebiet hat", "Gebiete haben")) keine Zeile: \(list.german).",
                    "\(count.english("region has", "regions have")) no row: \(list.english).")
        case .valuesWithoutRegion(let count, let examples):
            let german = Self.examples(examples.map { "\($0.key.text) (Zeile \($0.line))" }, of: count).german
            let english = Self.examples(examples.map { "\($0.key.text) (line \($0.line))" }, of: count).english
            return count == 1
                ? Sentence(
                    "Eine Zeile gehört zu keinem Gebiet: \(german).", "One row belongs to no region: \(english).")
                : Sentence(
                    "\(count.german("Zeile gehört", "Zeilen gehören")) zu keinem Gebiet: \(german).",
                    "\(count.english("row belongs", "rows belong")) to no region: \(english).")
        case .rowsWithoutKey(let count, let lines):
            let list = Self.examples(lines.map(String.init), of: count)
            return count == 1
                ? Sentence(
                    "Eine Zeile hat keinen Schlüssel: Zeile \(list.german).",
                    "One row has no key: line \(list.english).")
                : Sentence(
                    "\(count.german("Zeile hat", "Zeilen haben")) keinen Schlüssel: Zeilen \(list.german).",
                    "\(count.english("row has", "rows have")) no key: lines \(list.english).")
        case .duplicateKeys(let count, let examples):
            let german = examples.map { "\($0.key.text) (Zeilen \($0.lines.map(String.init).joined(separator: ", ")))" }
            let english = examples.map { "\($0.key.text) (lines \($0.lines.map(String.init).joined(separator: ", ")))" }
            return Sentence(
                "Schlüssel, die zu keinem Gebiet gehören, kommen mehrfach vor: \(Self.examples(german, of: count).german).",
                "Keys that belong to no region occur several times: \(Self.examples(english, of: count).english).")
        }
    }

    private static func examples(_ texts: [String], of count: Int) -> Sentence {
        let more = count - texts.count
        let list = texts.joined(separator: ", ")
        return more > 0
            ? Sentence("\(list) und \(more.german("weiterer Fall", "weitere"))", "\(list) and \(more) more")
            : Sentence(list)
    }
}
