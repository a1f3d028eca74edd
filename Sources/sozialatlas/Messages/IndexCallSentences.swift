import Evaluation

extension Complaint {
    /// What is wrong with the tables of an index, or with its frame.
    init(ofIndex failure: DataFailure) {
        switch failure {
        case .frameUnused(let table, let index, let place):
            self.init(
                .configuration, at: .index(index, place),
                "Aus der Tabelle \(table.quotedInGerman), die der Bezugsrahmen sein soll, stammt kein Indikator des Index. Bitte die Indikatoren aus ihr nehmen; sie enthält dann auch die dargestellten Gebiete.",
                "No indicator of the index comes from the table \(table.quotedInEnglish) that shall be the frame. Please take the indicators from it; it then holds the regions shown as well."
            )
        case .noIndicatorOfYear(let id, let wanted, let index, let place):
            self.init(
                .configuration, at: .index(index, place),
                "Für das feste Jahr des Bezugsrahmens fehlt zu \(id.quotedInGerman) der Indikator \(wanted.quotedInGerman). Bitte unter „indicators“ das Jahr ergänzen, z. B. mit „years: […]“.",
                "For the frame’s fixed year \(id.quotedInEnglish) lacks the indicator \(wanted.quotedInEnglish). Please add the year below “indicators”, e.g. by “years: […]”."
            )
        case .noTables:
            self.init(
                .usage,
                "Es ist keine Tabelle mit Werten genannt. Bitte „--values werte.csv“ angeben oder in der Definition „tables:“ ergänzen.",
                "No table of values is named. Please give “--values values.csv” or add “tables:” to the definition.")
        case .tableNamedTwice(let id):
            self.init(
                .usage,
                "Zwei Tabellen heißen \(id.quotedInGerman). Bitte eine mit „--values NAME=DATEI“ anders nennen.",
                "Two tables are named \(id.quotedInEnglish). Please name one differently by “--values NAME=FILE”.")
        case .noKeyColumn(let file, let available):
            let list = Sentence.list(available, limit: 30)
            self.init(
                .usage, at: .file(file),
                "Keine Spalte heißt wie ein Schlüssel (AGS, ARS, RS, schluessel, key, id). Bitte „--key SPALTE“ angeben. Es gibt: \(list.german).",
                "No column is named as a key (AGS, ARS, RS, schluessel, key, id). Please give “--key COLUMN”. There are: \(list.english)."
            )
        case .nothingSelected(let file, let pattern, let fitting):
            self.init(
                .badData, at: .file(file),
                Sentence(
                    "Kein Schlüssel der Tabelle passt zu \(pattern.quotedInGerman).",
                    "No key of the table fits \(pattern.quotedInEnglish).")
                    + (fitting.map {
                        Sentence(
                            "Die Schlüssel beginnen mit einer Null: Bitte \($0.quotedInGerman) schreiben.",
                            "The keys begin with a zero: please write \($0.quotedInEnglish).")
                    }
                        ?? Sentence(
                            "Bitte „--select“ und die Schlüsselspalte prüfen.",
                            "Please check “--select” and the key column.")))
        case .boundaries, .baseMap, .regions, .mixedLevels, .projection, .table, .key, .join, .evaluation, .index,
            .indexTable,
            .noGeometry,
            .noCRS, .swappedAxes, .mapCRSInDegrees, .badArea, .unknownOption, .noKeyNamed, .noNameColumn,
            .confidentiality,
            .disclosed, .crosswalk:
            self.init(fault: "\(failure)")
        }
    }
}
