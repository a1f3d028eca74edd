import Indicators
import Tables

extension Complaint {
    /// Faults of a table's values.
    init(_ fault: ValueFault, file: String, _ context: MessageContext) {
        let decimal = context.remedy(section: "tables", key: "decimal: comma", option: "--decimal comma")
        switch fault {
        case .noRowFits(let column, let allowed, let found):
            let wanted = Sentence.list(allowed)
            let there = Sentence.list(found, limit: 10)
            self.init(
                .badData, at: .file(file),
                "Keine Zeile hat in Spalte \(column.quotedInGerman) den Wert \(wanted.german). Dort steht: \(there.german).",
                "No row has the value \(wanted.english) in column \(column.quotedInEnglish). There is: \(there.english)."
            )
        case .notANumber(let place, let fault, let sign, let symbols):
            self.init(notANumber: place, fault, sign, symbols, file: file, context)
        case .decimalSignAmbiguous(let place):
            self.init(
                .badData, at: .file(file, line: place.line),
                "\(place.text.quotedInGerman) in Spalte \(place.column.quotedInGerman) kann ein Tausender oder eine Dezimalzahl sein, und keine andere Zahl der Datei klärt das. Bitte \(decimal.german) (Dezimalkomma) oder „point“ (Dezimalpunkt) angeben.",
                "\(place.text.quotedInEnglish) in column \(place.column.quotedInEnglish) can be a thousand or a decimal, and no other number of the file tells. Please give \(decimal.english) (decimal comma) or “point” (decimal point)."
            )
        case .sentinel(let place, let count):
            let missing = context.remedy(
                section: "tables", key: "missing: [\(place.text.quotedForYAML)]",
                option: "--missing \(place.text.quotedForShell)")
            let number = context.option(section: "tables", key: "missing: []", option: "--missing ''")
            self.init(
                .badData, at: .file(file, line: place.line),
                "\(place.text.quotedInGerman) in Spalte \(place.column.quotedInGerman) (\(count == 1 ? "einmal" : "\(count)-mal")) steht in vielen Dateien für „keine Angabe“ und passt zu keinem anderen Wert der Spalte. Bitte \(missing.german) angeben; ist doch die Zahl gemeint: \(number.german).",
                "\(place.text.quotedInEnglish) in column \(place.column.quotedInEnglish) (\(count == 1 ? "once" : "\(count) times")) stands for “no data” in many files, and fits no other value of the column. Please give \(missing.english); if the number is meant after all: \(number.english)."
            )
        case .decimalSignMixed(let comma, let point):
            self.init(
                .badData, at: .file(file),
                "Dezimalkomma und Dezimalpunkt sind gemischt: \(comma.text.quotedInGerman) in Zeile \(comma.line) (Spalte \(comma.column.quotedInGerman)), \(point.text.quotedInGerman) in Zeile \(point.line) (Spalte \(point.column.quotedInGerman)). Bitte die Zahlen einheitlich schreiben; oft stammt eine der Zeilen aus einer anderen Quelle.",
                "Decimal comma and decimal point are mixed: \(comma.text.quotedInEnglish) on line \(comma.line) (column \(comma.column.quotedInEnglish)), \(point.text.quotedInEnglish) on line \(point.line) (column \(point.column.quotedInEnglish)). Please write the numbers in one way; often one of the rows comes from another source."
            )
        }
    }

    private init(
        notANumber place: CellPlace, _ fault: NumberFault, _ sign: DecimalSign, _ symbols: [String], file: String,
        _ context: MessageContext
    ) {
        let missing = context.remedy(
            section: "tables", key: "missing: [\(place.text.quotedForYAML)]",
            option: "--missing \(place.text.quotedForShell)")
        let suppressed = context.remedy(
            section: "tables", key: "suppressed: [\(place.text.quotedForYAML)]",
            option: "--suppressed \(place.text.quotedForShell)")
        let what = Sentence(
            "\(place.text.quotedInGerman) in Spalte \(place.column.quotedInGerman)",
            "\(place.text.quotedInEnglish) in column \(place.column.quotedInEnglish)")
        let form = sign == .comma ? "1.234,5" : "1,234.5"
        let list = Sentence.list(symbols.filter { !$0.isEmpty }, limit: 20)
        let reason: Sentence =
            switch fault {
            case .notANumber:
                Sentence(
                    "ist weder eine Zahl (erwartet: \(form)) noch ein Tabellenzeichen (\(list.german)). Steht es für einen fehlenden Wert, bitte \(missing.german) angeben, für einen geheimen \(suppressed.german).",
                    "is neither a number (expected: \(form)) nor a table symbol (\(list.english)). If it stands for a missing value, please give \(missing.english), for a suppressed one \(suppressed.english)."
                )
            case .textAfterNumber(let text):
                Sentence(
                    "hat hinter der Zahl den Text \(text.quotedInGerman). Einheiten gehören in den Spaltennamen; bitte nur die Zahl eintragen.",
                    "has the text \(text.quotedInEnglish) behind the number. Units belong in the column name; please enter the number alone."
                )
            case .brokenThousands:
                Sentence(
                    "hat Tausendertrennzeichen, die keine Dreiergruppen bilden. Erwartet wird die Form \(form).",
                    "has thousands separators that do not part groups of three. The form \(form) is expected.")
            case .leadingZero:
                Sentence(
                    "beginnt mit einer Null wie ein Schlüssel, nicht wie eine Zahl. Ist es die richtige Spalte?",
                    "begins with a zero like a key, not like a number. Is it the right column?")
            case .spoiltDate(let text)
            where text.contains("-") && text.first?.isNumber == true && text.utf8.count >= 10:
                Sentence(
                    "ist ein Datum und keine Zahl. Hat Excel hier eine Zahl für ein Datum gehalten (aus 5,4 wird der 5. April), bitte die Zahl aus der ursprünglichen Quelle neu übernehmen; sonst bitte eine andere Spalte angeben.",
                    "is a date and no number. If Excel took a number for a date here (5.4 becomes the 5th of April), please take the number from the original source again; else please name another column."
                )
            case .spoiltDate:
                Sentence(
                    "ist eine Zahl, die Excel für ein Datum gehalten und dabei verändert hat (aus 5,4 oder 5.4 wird „05. Apr“). Bitte die Zahl aus der ursprünglichen Quelle neu übernehmen.",
                    "is a number that Excel took for a date and changed (5.4 becomes “05-Apr”). Please take the number from the original source again."
                )
            case .otherDecimalSign:
                sign == .comma
                    ? Sentence(
                        "hat einen Dezimalpunkt, die Datei aber sonst Dezimalkommas: bitte Komma statt Punkt schreiben (\(place.text.replacing(".", with: ",").quotedInGerman)), falls diese Zahl gemeint ist.",
                        "has a decimal point, while the file has decimal commas: please write a comma instead of the point (\(place.text.replacing(".", with: ",").quotedInEnglish)), if that number is meant."
                    )
                    : Sentence(
                        "hat ein Dezimalkomma, die Datei aber sonst Dezimalpunkte: bitte Punkt statt Komma schreiben (\(place.text.replacing(",", with: ".").quotedInGerman)), falls diese Zahl gemeint ist.",
                        "has a decimal comma, while the file has decimal points: please write a point instead of the comma (\(place.text.replacing(",", with: ".").quotedInEnglish)), if that number is meant."
                    )
            case .outOfRange:
                Sentence(
                    "ist zu groß oder zu lang für eine Zahl mit 15 genauen Stellen.",
                    "is too large or too long for a number with 15 exact digits.")
            }
        self.init(
            .badData, at: .file(file, line: place.line),
            Sentence("\(what.german) \(reason.german)", "\(what.english) \(reason.english)"))
    }
}
