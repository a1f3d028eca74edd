import Indicators
import TextEncoding

extension Complaint {
    /// Why a table cannot be read, or not without guessing.
    init(_ failure: TableFailure, _ context: MessageContext) {
        let file = failure.file
        switch failure.fault {
        case .unreadable(let reason): self.init(.missingInput, at: .file(file), SystemReason.cannotRead(reason))
        case .notAFile:
            self.init(
                .missingInput, at: .file(file), "Das ist keine Datei, sondern ein Ordner oder Gerät.",
                "This is not a file but a folder or device.")
        case .tooLarge(let bytes, let limit):
            self.init(
                .badData, at: .file(file),
                "Die Tabelle hat \(bytes) Bytes, gelesen werden höchstens \(limit). Bitte die nötigen Zeilen in eine eigene Datei speichern.",
                "The table has \(bytes) bytes, \(limit) are read at most. Please save the rows that are needed to a file of their own."
            )
        case .workbook:
            self.init(
                .badData, at: .file(file),
                "Das ist eine Arbeitsmappe von Excel oder LibreOffice. Bitte dort „Speichern unter“ wählen und als „CSV UTF-8 (durch Trennzeichen getrennt)“ speichern.",
                "This is a workbook of Excel or LibreOffice. Please use “Save as” there and choose “CSV UTF-8 (comma delimited)”."
            )
        case .empty:
            self.init(
                .badData, at: .file(file), "Die Tabelle ist leer. Bitte die Daten erneut speichern oder herunterladen.",
                "The table is empty. Please save or download the data again.")
        case .noRows(let headerLine):
            self.init(
                .badData, at: .file(file, line: headerLine),
                "Unter den Spaltennamen steht keine einzige Zeile.", "There is not a single row below the column names."
            )
        case .unknownEncoding, .undecodable, .doubtfulText, .controlCharacter, .strangeLineBreak, .combinedDelimiter:
            self.init(text: failure, context)
        case .unclosedQuote, .strayQuote, .textAfterQuote, .rowLength, .rowReadDifferently, .headerBeyondEnd,
            .noDelimiter, .headerLooksLikeData, .duplicateColumn, .unnamedColumn:
            self.init(rows: failure, context)
        case .unknownColumn, .ambiguousColumn, .noRowFits, .notANumber, .decimalSignAmbiguous, .decimalSignMixed:
            self.init(values: failure, context)
        }
    }

    /// Faults of a table's text.
    private init(text failure: TableFailure, _ context: MessageContext) {
        let file = failure.file
        let remedy = context.remedy(section: "tables", key: "encoding: CP1252", option: "--values-encoding CP1252")
        switch failure.fault {
        case .unknownEncoding(let encoding):
            self.init(
                .unavailable, at: .file(file),
                "Dieses System kann die Kodierung \(encoding.name) nicht umsetzen. Bitte die Tabelle als UTF-8 speichern.",
                "This system cannot convert the encoding \(encoding.name). Please save the table as UTF-8.")
        case .undecodable(let line, let encoding):
            self.init(
                .badData, at: .file(file, line: line),
                "Hier stehen Bytes, die in \(encoding.name) keine Zeichen sind. Bitte \(remedy.german) mit der richtigen Kodierung setzen oder die Tabelle als „CSV UTF-8“ speichern.",
                "There are bytes that are no characters in \(encoding.name). Please set \(remedy.english) with the right encoding, or save the table as “CSV UTF-8”."
            )
        case .doubtfulText(let line, let encoding, let mojibake):
            let words = mojibake.sentence
            self.init(
                .badData, at: .file(file, line: line),
                "\(words.german) Gelesen wurde als \(encoding.name). Bitte \(remedy.german) mit der richtigen Kodierung setzen oder die Tabelle als „CSV UTF-8“ speichern.",
                "\(words.english) It was read as \(encoding.name). Please set \(remedy.english) with the right encoding, or save the table as “CSV UTF-8”."
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
        case .unreadable, .notAFile, .tooLarge, .workbook, .empty, .noRows, .unclosedQuote, .strayQuote,
            .textAfterQuote, .rowLength, .rowReadDifferently, .headerBeyondEnd, .noDelimiter, .headerLooksLikeData,
            .duplicateColumn, .unnamedColumn, .unknownColumn, .ambiguousColumn, .noRowFits, .notANumber,
            .decimalSignAmbiguous, .decimalSignMixed:
            self.init(.program, Sentence("\(failure.fault)"))
        }
    }
}
