import Tables

extension Complaint {
    /// Why a workbook cannot be read, or not without guessing.
    init(_ fault: WorkbookFault, file: String, _ context: MessageContext) {
        switch fault {
        case .otherEnding, .oldFormat, .binaryFormat, .macros, .encrypted, .noWorkbook:
            self.init(.badData, at: .file(file), Self.kind(fault))
        case .damaged, .missingPart, .tooManyParts, .partTooLarge, .bomb, .documentType, .tooDeep, .tagTooLong,
            .tooManyTexts:
            self.init(.badData, at: .file(file), Self.archive(fault))
        case .unknownSheet(let name, let available):
            let hint = Sentence.suggestion(for: name, among: available, german: "Es gibt", english: "There are")
            let sheet = context.option(section: "tables", key: "sheet", option: "--sheet")
            self.init(
                context.wrongDeclaration, at: .file(file),
                Sentence(
                    "Ein Blatt \(name.quotedInGerman) hat die Arbeitsmappe nicht; \(sheet.german) nennt Namen oder Nummer.",
                    "The workbook has no sheet \(name.quotedInEnglish); \(sheet.english) takes a name or number.")
                    + hint)
        case .emptySheet(let name):
            self.init(
                .badData, at: .sheet(name, of: file),
                "Auf dem Blatt stehen keine Zellen mit Inhalt. Bitte ein anderes Blatt nennen.",
                "There are no cells with content on the sheet. Please name another sheet.")
        case .noTable(let sheets):
            let sheet = context.option(section: "tables", key: "sheet", option: "--sheet")
            let list = Sentence.list(sheets)
            self.init(
                .badData, at: .file(file),
                "Auf keinem sichtbaren Blatt steht eine Tabelle mit mehreren Zahlen untereinander. Blätter: \(list.german). Bitte mit \(sheet.german) sagen, welches gemeint ist.",
                "No visible sheet holds a table with several numbers below one another. Sheets: \(list.english). Please say with \(sheet.english) which is meant."
            )
        default: self.init(cell: fault, file: file)
        }
    }

    /// Files that are something else.
    private static func kind(_ fault: WorkbookFault) -> Sentence {
        switch fault {
        case .otherEnding:
            Sentence(
                "Das ist eine Arbeitsmappe (oder ein anderes ZIP-Archiv), der Dateiname sagt etwas anderes. Bitte die Datei mit der Endung .xlsx oder .ods benennen.",
                "This is a workbook (or another ZIP archive), but its name says otherwise. Please give the file the ending .xlsx or .ods."
            )
        case .oldFormat:
            Sentence(
                "Das ist eine Datei im alten Format von Excel (.xls). Bitte sie in Excel oder LibreOffice öffnen und als „Excel-Arbeitsmappe (.xlsx)“ speichern.",
                "This is a file in the old format of Excel (.xls). Please open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”."
            )
        case .binaryFormat:
            Sentence(
                "Das ist eine binäre Arbeitsmappe (.xlsb). Bitte sie in Excel öffnen und als „Excel-Arbeitsmappe (.xlsx)“ speichern.",
                "This is a binary workbook (.xlsb). Please open it in Excel and save it as “Excel Workbook (.xlsx)”.")
        case .macros:
            Sentence(
                "Die Arbeitsmappe enthält Makros und wird nicht gelesen. Bitte sie ohne Makros als „Excel-Arbeitsmappe (.xlsx)“ speichern.",
                "The workbook contains macros and is not read. Please save it without macros as “Excel Workbook (.xlsx)”."
            )
        case .encrypted:
            Sentence(
                "Die Arbeitsmappe ist mit einem Kennwort geschützt. Bitte sie öffnen, den Schutz entfernen und sie erneut speichern.",
                "The workbook is protected by a password. Please open it, remove the protection and save it again.")
        default:
            Sentence(
                "Das ist keine Arbeitsmappe, obwohl der Dateiname es sagt. Ist es eine Textdatei, bitte mit der Endung .csv benennen, sonst die Tabelle erneut speichern oder herunterladen.",
                "This is no workbook, though its name says so. If it is a text file, please give it the ending .csv; else save or download the table again."
            )
        }
    }

    /// Faults of the archive and its parts.
    private static func archive(_ fault: WorkbookFault) -> Sentence {
        let again = Sentence(
            "Bitte die Arbeitsmappe in Excel oder LibreOffice öffnen und erneut speichern.",
            "Please open the workbook in Excel or LibreOffice and save it again.")
        let needed = Sentence(
            "Bitte die nötigen Zeilen in eine eigene Arbeitsmappe oder als CSV speichern.",
            "Please save the rows that are needed to a workbook of their own, or as CSV.")
        let source = Sentence(
            "So etwas schreibt kein Tabellenprogramm; bitte die Herkunft der Datei prüfen.",
            "No spreadsheet program writes that; please check where the file comes from.")
        return switch fault {
        case .damaged(let part, let reason) where part.isEmpty:
            Sentence(
                "Die Arbeitsmappe ist beschädigt (\(reason)). Bitte sie erneut speichern oder herunterladen.",
                "The workbook is damaged (\(reason)). Please save or download it again.")
        case .damaged(let part, let reason):
            Sentence("Der Teil \(part) ist beschädigt (\(reason)).", "The part \(part) is damaged (\(reason)).") + again
        case .missingPart(let part):
            Sentence(
                "Der Teil \(part.quotedInGerman) der Arbeitsmappe fehlt.",
                "The part \(part.quotedInEnglish) of the workbook is missing.") + again
        case .tooManyParts(let count, let limit):
            Sentence(
                "Die Arbeitsmappe besteht aus \(count) Teilen, gelesen werden höchstens \(limit).",
                "The workbook consists of \(count) parts, \(limit) are read at most.") + source
        case .partTooLarge(let part, let limit):
            Sentence(
                "Mit dem Teil \(part) hat die Arbeitsmappe entpackt mehr als \(limit) Bytes, die höchstens gelesen werden.",
                "With the part \(part) the workbook unpacks to more than the \(limit) bytes that are read at most.")
                + needed
        case .bomb(let part, let ratio):
            Sentence(
                "Der Teil \(part) wird beim Entpacken mehr als \(ratio)-mal so groß und wird nicht gelesen.",
                "The part \(part) grows more than \(ratio) times when it is unpacked, and is not read.") + source
        case .documentType(let part):
            Sentence(
                "Der Teil \(part) enthält eine Dokumenttypdefinition (DTD) und wird nicht gelesen.",
                "The part \(part) contains a document type definition (DTD) and is not read.") + source
        case .tooDeep(let part, let limit):
            Sentence(
                "Im Teil \(part) sind Elemente tiefer als \(limit)-mal ineinander verschachtelt.",
                "In the part \(part) elements are nested deeper than \(limit) levels.") + source
        case .tagTooLong(let part, let limit):
            Sentence(
                "Im Teil \(part) ist eine Angabe länger als \(limit) Bytes.",
                "In the part \(part) one statement is longer than \(limit) bytes.") + source
        case .tooManyTexts(let limit):
            Sentence(
                "Die Arbeitsmappe hat mehr als \(limit) verschiedene Texte, die höchstens gelesen werden.",
                "The workbook has more than the \(limit) different texts that are read at most.") + needed
        default: Sentence("\(fault)")
        }
    }

    /// Faults of cells.
    private init(cell fault: WorkbookFault, file: String) {
        switch fault {
        case .formulaWithoutResult(let place, let count):
            self.init(
                .badData, at: .cell(place, of: file),
                count == 1
                    ? "Die Formel hat kein Ergebnis. Bitte die Arbeitsmappe in Excel oder LibreOffice einmal öffnen und speichern."
                    : "\(count) Formeln haben kein Ergebnis, hier steht die erste. Bitte die Arbeitsmappe in Excel oder LibreOffice einmal öffnen und speichern.",
                count == 1
                    ? "The formula has no result. Please open the workbook in Excel or LibreOffice once and save it."
                    : "\(count) formulas have no result, the first is here. Please open the workbook in Excel or LibreOffice once and save it."
            )
        case .malformedNumber(let place, let text):
            self.init(
                .badData, at: .cell(place, of: file),
                "\(text.quotedInGerman) soll eine Zahl sein, ist aber keine. Bitte die Zelle berichtigen und die Arbeitsmappe erneut speichern.",
                "\(text.quotedInEnglish) is meant to be a number and is none. Please correct the cell and save the workbook again."
            )
        case .unknownText(let place, let number):
            self.init(
                .badData, at: .cell(place, of: file),
                "Die Zelle verweist auf den Text Nummer \(number), den es nicht gibt: Die Arbeitsmappe ist beschädigt. Bitte sie erneut speichern oder herunterladen.",
                "The cell refers to the text number \(number), which is not there: the workbook is damaged. Please save or download it again."
            )
        case .textTooLong(let place, let limit):
            self.init(
                .badData, at: .cell(place, of: file),
                "Der Text ist länger als \(limit) Bytes, mehr als eine Zelle fassen kann. Bitte die Zelle leeren.",
                "The text is longer than \(limit) bytes, more than a cell can hold. Please empty the cell.")
        case .controlCharacter(let place, let code):
            self.init(
                .badData, at: .cell(place, of: file),
                "Im Text steht das Steuerzeichen mit der Nummer \(code). Bitte die Zelle neu eingeben.",
                "The text holds the control character number \(code). Please enter the cell anew.")
        case .outOfOrder(let place):
            self.init(
                .badData, at: .cell(place, of: file),
                "Die Zellen stehen nicht in ihrer Reihenfolge: Die Arbeitsmappe ist beschädigt. Bitte sie in Excel oder LibreOffice öffnen und erneut speichern.",
                "The cells do not stand in their order: the workbook is damaged. Please open it in Excel or LibreOffice and save it again."
            )
        case .strayCell(let place, let filled):
            self.init(
                .badData, at: .cell(place, of: file),
                "Diese Zelle liegt weit außerhalb der Tabelle, die sonst nur \(filled) Zellen hätte. Bitte sie leeren, oder die Tabelle in ein eigenes Blatt kopieren.",
                "This cell lies far outside of the table, which has only \(filled) cells with content. Please empty it, or copy the table to a sheet of its own."
            )
        default: self.init(sheet: fault, file: file)
        }
    }

    /// Sheets that are too large.
    private init(sheet fault: WorkbookFault, file: String) {
        switch fault {
        case .beyondSheet(let sheet, let reference):
            self.init(
                .badData, at: .sheet(sheet, of: file),
                "Die Stelle \(reference) liegt außerhalb jedes Blatts (1.048.576 Zeilen, 16.384 Spalten): Die Arbeitsmappe ist beschädigt. Bitte sie erneut speichern oder herunterladen.",
                "The place \(reference) lies outside of any sheet (1,048,576 rows, 16,384 columns): the workbook is damaged. Please save or download it again."
            )
        case .tooManyCells(let sheet, let limit):
            self.init(
                .badData, at: .sheet(sheet, of: file),
                "Das Blatt hat mehr als \(limit) Zellen, die höchstens gelesen werden. Bitte die nötigen Zeilen in ein eigenes Blatt oder als CSV speichern.",
                "The sheet has more than the \(limit) cells that are read at most. Please save the rows that are needed to a sheet of their own, or as CSV."
            )
        case .tooMuchText(let sheet, let limit):
            self.init(
                .badData, at: .sheet(sheet, of: file),
                "Die Texte des Blatts haben zusammen mehr als \(limit) Bytes. Bitte die nötigen Zeilen in ein eigenes Blatt oder als CSV speichern.",
                "The texts of the sheet have more than \(limit) bytes together. Please save the rows that are needed to a sheet of their own, or as CSV."
            )
        default: self.init(.program, Sentence("\(fault)"))
        }
    }
}

extension Sentence {
    /// A sheet of a workbook as place.
    static func sheet(_ name: String, of file: String) -> Sentence {
        Sentence("\(file), Blatt \(name.quotedInGerman)", "\(file), sheet \(name.quotedInEnglish)")
    }

    /// A cell of a workbook as place.
    static func cell(_ place: SheetPlace, of file: String) -> Sentence {
        let sheet = sheet(place.sheet, of: file)
        return Sentence("\(sheet.german), Zelle \(place.cell)", "\(sheet.english), cell \(place.cell)")
    }
}
