import Indicators
import Tables

extension Complaint {
    /// Why a table cannot be read, or not without guessing.
    init(_ failure: TableFailure, _ context: MessageContext) {
        let file = failure.file
        switch failure.fault {
        case let fault as TableFileFault: self.init(fault, file: file)
        case let fault as CSVFault: self.init(fault, file: file, context)
        case let fault as WorkbookFault: self.init(fault, file: file, context)
        case let fault as SheetFault:
            let inner = Complaint(TableFailure(file: file, fault: fault.fault), context)
            let sheet = Sentence("Blatt \(fault.sheet.quotedInGerman)", "sheet \(fault.sheet.quotedInEnglish)")
            let place = inner.place ?? .file(file)
            self.init(
                inner.status,
                at: Sentence("\(place.german), \(sheet.german)", "\(place.english), \(sheet.english)"), inner.sentence)
        case let fault as HeaderFault: self.init(fault, file: file, context)
        case let fault as RowFault: self.init(fault, file: file, context)
        case let fault as ColumnFault: self.init(fault, file: file)
        case let fault as TotalRowFault: self.init(fault, file: file, context)
        case let fault as ValueFault: self.init(fault, file: file, context)
        default: self.init(.program, Sentence("\(failure.fault)"))
        }
    }

    /// Faults of the file of any table.
    private init(_ fault: TableFileFault, file: String) {
        switch fault {
        case .unreadable(let reason): self.init(.missingInput, at: .file(file), SystemReason.cannotRead(reason))
        case .inaccessible(let fault): self.init(fault, file: file)
        case .tooLarge(let bytes, let limit):
            self.init(
                .badData, at: .file(file),
                "Die Tabelle hat \(bytes) Bytes, gelesen werden höchstens \(limit). Bitte die nötigen Zeilen in eine eigene Datei speichern.",
                "The table has \(bytes) bytes, \(limit) are read at most. Please save the rows that are needed to a file of their own."
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
        }
    }

    /// Faults of the column names.
    private init(_ fault: HeaderFault, file: String, _ context: MessageContext) {
        let header = context.option(section: "tables", key: "header", option: "--header")
        switch fault {
        case .headerBeyondEnd(let line, let lines):
            self.init(
                context.wrongDeclaration, at: .file(file),
                "Die Spaltennamen sollen in Zeile \(line) stehen, die Datei hat aber nur \(lines.german("Zeile", "Zeilen")). Bitte \(header.german) berichtigen.",
                "The column names are declared to stand on line \(line), but the file has only \(lines.english("line", "lines")). Please correct \(header.english)."
            )
        case .headerLooksLikeData(let line, let text):
            self.init(
                .badData, at: .file(file, line: line),
                "Hier werden Spaltennamen erwartet, es steht aber die Zahl \(text.quotedInGerman). Bitte mit \(header.german) die Zeile nennen, in der die Spaltennamen stehen, oder eine solche Zeile einfügen.",
                "Column names are expected here, but there is the number \(text.quotedInEnglish). Please name the line of the column names with \(header.english), or insert such a line."
            )
        case .unnamedColumn(let position, let headerLine, let valueLine):
            let example = valueLine.map {
                Sentence(" (sie hat Werte, z. B. in Zeile \($0))", " (it has values, e.g. on line \($0))")
            }
            self.init(
                .badData, at: .file(file, line: headerLine),
                "Die Spalte \(position) hat keinen Namen\(example?.german ?? ""). Bitte einen Namen eintragen oder die Spalte löschen.",
                "Column \(position) has no name\(example?.english ?? ""). Please enter a name or delete the column.")
        }
    }

    /// Faults of the rows.
    private init(_ fault: RowFault, file: String, _ context: MessageContext) {
        let footer = context.option(section: "tables", key: "footer", option: "--footer")
        switch fault {
        case .rowLength(let line, let found, let expected, let headerLine):
            self.init(
                .badData, at: .file(file, line: line),
                "Die Zeile hat \(found == 1 ? "eine Zelle" : "\(found) Zellen"), die Spaltennamen in Zeile \(headerLine) sind \(expected). Fehlt ein Trennzeichen, oder steht eines in einem Text ohne Anführungszeichen? Gehört ab hier nichts mehr zur Tabelle, sagt \(footer.german) mit \(line) das.",
                "The row has \(found == 1 ? "one cell" : "\(found) cells"), the column names on line \(headerLine) are \(expected). Is a delimiter missing, or is there one in a text without quotes? If nothing from here on belongs to the table, \(footer.english) with \(line) says so."
            )
        case .footerAboveRows(let line, let headerLine):
            self.init(
                context.wrongDeclaration, at: .file(file),
                "Die Fußzeilen sollen in Zeile \(line) beginnen, die Spaltennamen stehen aber in Zeile \(headerLine). Bitte \(footer.german) berichtigen.",
                "The footer is declared to begin on line \(line), but the column names stand on line \(headerLine). Please correct \(footer.english)."
            )
        }
    }

    /// Columns that are not there.
    private init(_ fault: ColumnFault, file: String) {
        switch fault {
        case .unknownColumn(let name, let available):
            let hint = Sentence.suggestion(for: name, among: available, german: "Es gibt", english: "There are")
            self.init(
                .badData, at: .file(file),
                Sentence(
                    "Die Spalte \(name.quotedInGerman) gibt es nicht.", "There is no column \(name.quotedInEnglish).")
                    + hint)
        case .ambiguousColumn(let name, let candidates):
            let list = Sentence.list(candidates)
            let isCase = candidates.allSatisfy { $0.lowercased() == candidates[0].lowercased() }
            let hint =
                isCase
                ? Sentence("Bitte Groß- und Kleinschreibung beachten.", "Please mind upper and lower case.")
                : Sentence("Bitte mehr vom Namen angeben.", "Please give more of the name.")
            self.init(
                .badData, at: .file(file),
                "\(name.quotedInGerman) kann mehrere Spalten meinen: \(list.german). \(hint.german)",
                "\(name.quotedInEnglish) can mean several columns: \(list.english). \(hint.english)")
        }
    }
}
