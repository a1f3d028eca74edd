import Indicators

extension Complaint {
    /// Faults of a table's rows and header.
    init(rows failure: TableFailure, _ context: MessageContext) {
        let file = failure.file
        switch failure.fault {
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
        case .rowLength(let line, let found, let expected, let headerLine, let likelyHeader):
            let header = Self.header(likelyHeader, context)
            self.init(
                .badData, at: .file(file, line: line),
                Sentence(
                    "Die Zeile hat \(found) Zellen, die Spaltennamen in Zeile \(headerLine) sind \(expected). Fehlt ein Trennzeichen, oder steht eines in einem Text ohne Anführungszeichen?",
                    "The row has \(found) cells, the column names on line \(headerLine) are \(expected). Is a delimiter missing, or is there one in a text without quotes?"
                )
                    + header)
        case .rowReadDifferently(let line, let found, let expected):
            self.init(
                .badData, at: .file(file, line: line),
                "Die Zeile lässt sich verschieden aufteilen (\(found) oder \(expected) Zellen). Bitte Anführungszeichen und Trennzeichen in dieser Zeile prüfen.",
                "The row can be parted in different ways (\(found) or \(expected) cells). Please check quotation marks and delimiters of this row."
            )
        case .headerBeyondEnd(let line, let lines):
            self.init(
                context.wrongDeclaration, at: .file(file),
                "Die Spaltennamen sollen in Zeile \(line) stehen, die Datei hat aber nur \(lines) Zeilen. Bitte „header“ berichtigen.",
                "The column names are declared to stand on line \(line), but the file has only \(lines) lines. Please correct “header”."
            )
        case .noDelimiter(let line, let text, let likelyHeader):
            self.init(
                .badData, at: .file(file, line: line),
                Sentence(
                    "In der Zeile mit den Spaltennamen (\(text.quotedInGerman)) steht kein Trennzeichen (Semikolon, Tabulator oder Komma).",
                    "The line with the column names (\(text.quotedInEnglish)) has no delimiter (semicolon, tab or comma)."
                )
                    + Self.header(likelyHeader, context))
        case .headerLooksLikeData(let line, let text):
            self.init(
                .badData, at: .file(file, line: line),
                "Hier werden Spaltennamen erwartet, es steht aber die Zahl \(text.quotedInGerman). Bitte eine Zeile mit Spaltennamen einfügen oder mit „header“ die richtige Zeile nennen.",
                "Column names are expected here, but there is the number \(text.quotedInEnglish). Please insert a line with column names, or name the right line with “header”."
            )
        case .duplicateColumn(let name, let first, let second, let line):
            self.init(
                .badData, at: .file(file, line: line),
                "Die Spalten \(first) und \(second) heißen beide \(name.quotedInGerman). Bitte eine davon umbenennen.",
                "The columns \(first) and \(second) are both called \(name.quotedInEnglish). Please rename one of them."
            )
        case .unnamedColumn(let position, let headerLine, let valueLine):
            let example = valueLine.map {
                Sentence(" (sie hat Werte, z. B. in Zeile \($0))", " (it has values, e.g. on line \($0))")
            }
            self.init(
                .badData, at: .file(file, line: headerLine),
                "Die Spalte \(position) hat keinen Namen\(example?.german ?? ""). Bitte einen Namen eintragen oder die Spalte löschen.",
                "Column \(position) has no name\(example?.english ?? ""). Please enter a name or delete the column.")
        case .unreadable, .notAFile, .tooLarge, .workbook, .empty, .noRows, .unknownEncoding, .undecodable,
            .doubtfulText, .controlCharacter, .strangeLineBreak, .combinedDelimiter, .unknownColumn, .ambiguousColumn,
            .noRowFits, .notANumber, .decimalSignAmbiguous, .decimalSignMixed:
            self.init(.program, Sentence("\(failure.fault)"))
        }
    }

    private static func header(_ line: Int?, _ context: MessageContext) -> Sentence {
        guard let line else { return .none }
        if case .options = context {
            return Sentence(
                "Die Spaltennamen stehen wohl erst in Zeile \(line): Bitte die Zeilen davor löschen.",
                "The column names probably stand on line \(line): please delete the lines above.")
        }
        return Sentence(
            "Die Spaltennamen stehen wohl erst in Zeile \(line): bitte „header: \(line)“ in der Atlasdatei angeben oder die Zeilen davor löschen.",
            "The column names probably stand on line \(line): please state “header: \(line)” in the atlas file or delete the lines above."
        )
    }
}
