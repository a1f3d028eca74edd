import Tables
import TextEncoding

extension TableNote {
    /// What is odd about a table.
    var sentence: Sentence {
        switch oddity {
        case let oddity as RowOddity: oddity.sentence
        case let oddity as CSVOddity: oddity.sentence
        case let oddity as WorkbookOddity: oddity.sentence
        default: Sentence("\(oddity)")
        }
    }

    /// The encoding that was assumed, if that is what the note is about.
    var guessedEncoding: CharacterEncoding? {
        if case .encodingGuessed(let encoding)? = oddity as? CSVOddity { encoding } else { nil }
    }
}

extension RowOddity {
    fileprivate var sentence: Sentence {
        switch self {
        case .emptyLines(let count, let first):
            Sentence(
                count == 1
                    ? "Die leere Zeile \(first) ist übergangen."
                    : "\(count) leere Zeilen sind übergangen (die erste ist Zeile \(first)).",
                count == 1
                    ? "The empty line \(first) is passed over."
                    : "\(count) empty lines are passed over (the first is line \(first)).")
        case .unnamedColumns(let count):
            Sentence(
                "\(count) leere \(count == 1 ? "Spalte ohne Namen ist" : "Spalten ohne Namen sind") ausgelassen.",
                "\(count) empty \(count == 1 ? "column without a name is" : "columns without a name are") left out.")
        case .passedOver(let passed, let names): PassedLines.sentence(passed, names: names)
        case .joinedNames(let lines):
            Sentence(
                "Die Spaltennamen sind aus den Zeilen \(lines.lowerBound) bis \(lines.upperBound) zusammengesetzt.",
                "The column names are put together from the lines \(lines.lowerBound) to \(lines.upperBound).")
        case .namedByPlace(let names):
            Sentence(
                names.count == 1
                    ? "Eine Spalte ohne Namen heißt nach ihrer Stelle: \(Sentence.list(names).german)."
                    : "\(names.count) Spalten ohne Namen heißen nach ihrer Stelle: \(Sentence.list(names).german).",
                names.count == 1
                    ? "A column without a name is called after its place: \(Sentence.list(names).english)."
                    : "\(names.count) columns without a name are called after their places: \(Sentence.list(names).english)."
            )
        case .duplicateName(let name, let columns):
            Sentence(
                "Mehrere Spalten heißen \(name.quotedInGerman); unterschieden sind sie als \(Sentence.list(columns).german).",
                "Several columns are called \(name.quotedInEnglish); they are told apart as \(Sentence.list(columns).english)."
            )
        case .longRows(let count, let first):
            Sentence(
                count == 1
                    ? "Zeile \(first) hat hinter der letzten Spalte noch leere Zellen."
                    : "\(count) Zeilen haben hinter der letzten Spalte noch leere Zellen (die erste ist Zeile \(first)).",
                count == 1
                    ? "Line \(first) has empty cells behind the last column."
                    : "\(count) rows have empty cells behind the last column (the first is line \(first)).")
        }
    }
}

extension CSVOddity {
    fileprivate var sentence: Sentence {
        switch self {
        case .encodingGuessed(let encoding):
            Sentence(
                "Die Kodierung steht nirgends; angenommen ist \(encoding.name). Bitte die Umlaute prüfen.",
                "The encoding is stated nowhere; \(encoding.name) is assumed. Please check letters beyond ASCII.")
        case .noFinalLineEnd:
            Sentence(
                "Die letzte Zeile hat kein Zeilenende; bitte prüfen, ob die Datei vollständig ist.",
                "The last line has no line end; please check that the file is complete.")
        case .noSheets(let asked):
            Sentence(
                "Nach dem Blatt \(asked.quotedInGerman) ist nicht gesucht: Eine Textdatei hat keine Blätter.",
                "The sheet \(asked.quotedInEnglish) was not looked for: a text file has no sheets.")
        case .textFormulas(let count):
            Sentence(
                count == 1
                    ? "Eine Zelle der Form =\"…\" ist als Text gelesen."
                    : "\(count) Zellen der Form =\"…\" sind als Text gelesen.",
                count == 1
                    ? "One cell of the form =\"…\" is read as text."
                    : "\(count) cells of the form =\"…\" are read as text.")
        }
    }
}
