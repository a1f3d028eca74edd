import Tables
import TextEncoding

extension TableNote {
    /// What is odd about a table.
    var sentence: Sentence {
        switch oddity {
        case let oddity as RowOddity: oddity.sentence
        case let oddity as CSVOddity: oddity.sentence
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
                "\(count) leere Zeilen sind übergangen (die erste ist Zeile \(first)).",
                "\(count) empty lines are passed over (the first is line \(first)).")
        case .unnamedColumns(let count):
            Sentence(
                "\(count) leere Spalten ohne Namen am rechten Rand sind ausgelassen.",
                "\(count) empty columns without a name at the right end are left out.")
        case .longRows(let count, let first):
            Sentence(
                "\(count) Zeilen haben hinter der letzten Spalte noch leere Zellen (die erste ist Zeile \(first)).",
                "\(count) rows have empty cells behind the last column (the first is line \(first)).")
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
        }
    }
}
