/// What can be wrong with a workbook, beyond what can be wrong with any table.
///
/// A part is a file inside the workbook, as `xl/worksheets/sheet1.xml`.
public enum WorkbookFault: TableFault {
    // What the file is
    /// A workbook (or at least a ZIP archive) whose name has another ending; the endings that would fit.
    case otherEnding
    /// A workbook of Excel 97 to 2003 (.xls).
    case oldFormat
    /// A binary workbook (.xlsb).
    case binaryFormat
    /// A workbook with macros.
    case macros
    /// Protected by a password.
    case encrypted
    /// Something else than a workbook: no ZIP archive at all, or one of other things.
    case noWorkbook

    // What its archive is
    /// A part that cannot be unpacked or read, or the whole archive (`part` empty); what its reader says.
    case damaged(part: String, reason: String)
    /// A part that others name is not there.
    case missingPart(String)
    /// More parts than are read.
    case tooManyParts(count: Int, limit: Int)
    /// Larger than is read, in bytes.
    case partTooLarge(part: String, limit: Int)
    /// Grows more than a thousandfold or the like: made to fill memory.
    case bomb(part: String, ratio: Int)
    /// A document type, with which parts and entities of other files could be drawn in.
    case documentType(part: String)
    /// Elements in elements, deeper than any workbook.
    case tooDeep(part: String, limit: Int)
    /// A single tag or attribute that is longer than any workbook's, in bytes.
    case tagTooLong(part: String, limit: Int)
    /// Texts in common store, more than are read.
    case tooManyTexts(limit: Int)

    // Which sheet
    /// No sheet of the name or number; those that there are.
    case unknownSheet(String, available: [String])
    /// The sheet that was asked for holds no cells, as one of a chart.
    case emptySheet(String)
    /// No sheet holds a table.
    case noTable(sheets: [String])

    // Its cells
    /// A formula without a result, as programs leave it that do not calculate; how many in the sheet.
    case formulaWithoutResult(SheetPlace, count: Int)
    /// A number that is none.
    case malformedNumber(SheetPlace, text: String)
    /// A number of a text in common store that is not there.
    case unknownText(SheetPlace, number: String)
    /// A text longer than a cell can hold, in bytes.
    case textTooLong(SheetPlace, limit: Int)
    /// A control character in a text.
    case controlCharacter(SheetPlace, code: Int)
    /// A place beyond 1,048,576 rows or 16,384 columns.
    case beyondSheet(sheet: String, reference: String)
    /// Rows or cells that do not stand one after the other.
    case outOfOrder(SheetPlace)
    /// A value so far from all others that the table between them would be nearly empty.
    case strayCell(SheetPlace, filled: Int)
    /// More cells than are read.
    case tooManyCells(sheet: String, limit: Int)
    /// More text in all cells than is read, in bytes.
    case tooMuchText(sheet: String, limit: Int)
}

/// A cell of a workbook by the names that people know.
public struct SheetPlace: Equatable, Hashable, Sendable {
    /// Name of the sheet.
    public let sheet: String
    /// Letters and number, e.g. `B5`.
    public let cell: String

    /// A cell.
    /// - Parameters:
    ///   - sheet: Name of the sheet.
    ///   - row: Counted from 1.
    ///   - column: Counted from 0.
    init(sheet: String, row: Int, column: Int) {
        self.sheet = sheet
        cell = CellReference.letters(of: column) + "\(row)"
    }
}

/// A fault of a table that stands on a sheet of a workbook.
public struct SheetFault: TableFault {
    /// Name of the sheet.
    public let sheet: String
    /// What is wrong; lines are rows of the sheet.
    public let fault: any TableFault

    /// Whether both tell the same of the same sheet.
    public static func == (left: Self, right: Self) -> Bool {
        TableFailure(file: left.sheet, fault: left.fault) == TableFailure(file: right.sheet, fault: right.fault)
    }
}
