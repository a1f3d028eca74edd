import Tables
import TextEncoding

extension Complaint {
    /// Why a CSV file cannot be read, or not without guessing.
    init(_ fault: CSVFault, file: String, _ context: MessageContext) {
        switch fault {
        case .unknownEncoding, .undecodable, .doubtfulText, .controlCharacter, .strangeLineBreak, .combinedDelimiter:
            self.init(text: fault, file: file, context)
        case .unclosedQuote(let line):
            self.init(
                .badData, at: .file(file, line: line),
                "Hier beginnt ein Anführungszeichen, das nirgends endet. Bitte es schließen oder löschen.",
                "A quotation mark opens here that is never closed. Please close or delete it.")
        case .strayQuote(let line):
            self.init(
                .badData, at: .file(file, line: line),
                "In einer Zelle steht ein einzelnes Anführungszeichen. Bitte es löschen, oder die ganze Zelle in Anführungszeichen setzen und das innere verdoppeln.",
                "A cell holds a single quotation mark. Please delete it, or put the whole cell in quotes and double the inner one."
            )
        case .textAfterQuote(let line):
            self.init(
                .badData, at: .file(file, line: line),
                "Hinter einem schließenden Anführungszeichen steht noch Text. Bitte innere Anführungszeichen verdoppeln.",
                "There is text behind a closing quotation mark. Please double inner quotation marks.")
        case .noDelimiter(let line, let text):
            self.init(
                .badData, at: .file(file, line: line),
                "Ab hier (\(text.quotedInGerman)) teilt kein Trennzeichen (Semikolon, Tabulator oder Komma) die Zeilen in Spalten. Bitte prüfen, ob es die richtige Datei ist, und die Tabelle mit Semikolons speichern.",
                "From here on (\(text.quotedInEnglish)) no delimiter (semicolon, tab or comma) parts the lines into columns. Please check whether it is the right file, and save the table with semicolons."
            )
        }
    }

    /// Faults of its text.
    private init(text fault: CSVFault, file: String, _ context: MessageContext) {
        switch fault {
        case .unknownEncoding(let encoding):
            self.init(
                .unavailable, at: .file(file),
                "Dieses System kann die Kodierung \(encoding.name) nicht umsetzen. Bitte die Tabelle als UTF-8 speichern.",
                "This system cannot convert the encoding \(encoding.name). Please save the table as UTF-8.")
        case .undecodable(let line, let encoding, let fitting):
            let remedy = Sentence.remedy(
                reading: fitting, section: "tables", "encoding", option: "--values-encoding", context)
            self.init(
                .badData, at: .file(file, line: line),
                "Hier stehen Bytes, die in \(encoding.name) keine Zeichen sind. \(remedy.german)",
                "There are bytes that are no characters in \(encoding.name). \(remedy.english)"
            )
        case .doubtfulText(let line, let encoding, let mojibake, let fitting):
            let remedy = Sentence.remedy(
                reading: fitting, of: mojibake, section: "tables", "encoding", option: "--values-encoding", context)
            let words = mojibake.sentence
            self.init(
                .badData, at: .file(file, line: line),
                "\(words.german) Gelesen wurde als \(encoding.name). \(remedy.german)",
                "\(words.english) It was read as \(encoding.name). \(remedy.english)"
            )
        case .controlCharacter(let line, let code):
            self.init(
                .badData, at: .file(file, line: line),
                "Hier steht das Steuerzeichen mit der Nummer \(code), das in keine Tabelle gehört. Ist es wirklich eine CSV-Datei? Bitte die Tabelle als „CSV UTF-8“ speichern.",
                "There is the control character number \(code), which belongs in no table. Is it really a CSV file? Please save the table as “CSV UTF-8”."
            )
        case .strangeLineBreak(let line, let code):
            self.init(
                .badData, at: .file(file, line: line),
                "Hier steht ein ungewöhnlicher Zeilenumbruch (U+\(String(code, radix: 16, uppercase: true))). Bitte ihn löschen oder die Zelle in Anführungszeichen setzen.",
                "There is an unusual line break (U+\(String(code, radix: 16, uppercase: true))). Please delete it or put the cell in quotes."
            )
        case .combinedDelimiter(let line):
            self.init(
                .badData, at: .file(file, line: line),
                "Ein Trennzeichen verschmilzt mit einem folgenden Akzent zu einem Zeichen. Bitte die Zelle dahinter berichtigen.",
                "A delimiter melts into one character with an accent that follows. Please correct the cell behind it.")
        case .unclosedQuote, .strayQuote, .textAfterQuote, .noDelimiter:
            self.init(.program, Sentence("\(fault)"))
        }
    }
}
