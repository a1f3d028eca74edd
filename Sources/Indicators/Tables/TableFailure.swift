public import TextEncoding

/// A table file that cannot be read, or not without guessing.
public struct TableFailure: Error, Equatable, Sendable {
    /// Name of the file.
    public let file: String
    /// What is wrong.
    public let fault: TableFault

    /// A failure of a file.
    public init(file: String, fault: TableFault) {
        self.file = file
        self.fault = fault
    }
}

/// What can be wrong with a table. Lines count from 1; a row with line breaks in cells stands at the line where it begins.
public enum TableFault: Error, Equatable, Sendable {
    // The file
    /// The file cannot be opened or read; the system's reason.
    case unreadable(reason: String)
    /// Not a regular file, e.g. a folder.
    case notAFile
    /// The file is larger than is read, in bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// A workbook of Excel or LibreOffice (xlsx, xlsm, ods, xls): it must be saved as CSV first.
    case workbook
    /// There is no content at all.
    case empty
    /// There are column names and no row.
    case noRows(headerLine: Int)

    // Its text
    /// The system does not know the encoding.
    case unknownEncoding(CharacterEncoding)
    /// Bytes that stand for nothing in the encoding; `line` is `nil` where lines cannot be told apart.
    case undecodable(line: Int?, encoding: CharacterEncoding)
    /// The text seems to be in another encoding than the stated or guessed one; `line` is `nil` if that shows from all lines together only.
    case doubtfulText(line: Int?, encoding: CharacterEncoding, Mojibake)
    /// A control character, which no table of numbers has; 0 hints at UTF-16 or a binary file (Excel's own format).
    case controlCharacter(line: Int, code: Int)
    /// A line break other than CRLF, LF and CR outside quotes, e.g. U+2028.
    case strangeLineBreak(line: Int, code: Int)
    /// A delimiter or quote that melts into one letter with its neighbour, e.g. a combining accent after `;`.
    case combinedDelimiter(line: Int)

    // Its rows
    /// A quote that is never closed; the line where it opens.
    case unclosedQuote(line: Int)
    /// A quote inside a cell that does not begin with one, e.g. `5"`.
    case strayQuote(line: Int)
    /// Text between a closing quote and the next delimiter.
    case textAfterQuote(line: Int)
    /// A row with fewer cells than there are columns, or with filled cells beyond them. `likelyHeader` is a later line that may
    /// hold the column names, if the lines above it look like a preamble.
    case rowLength(line: Int, found: Int, expected: Int, headerLine: Int, likelyHeader: Int?)
    /// The CSV library and the check before it part the row differently.
    case rowReadDifferently(line: Int, found: Int, expected: Int)

    // Its header
    /// The stated header line is beyond the end.
    case headerBeyondEnd(line: Int, lines: Int)
    /// The header line has none of `;`, tab, `,`. `likelyHeader` as in ``rowLength(line:found:expected:headerLine:likelyHeader:)``.
    case noDelimiter(line: Int, text: String, likelyHeader: Int?)
    /// The header line holds a number where a name is expected: the names are missing or stand on another line.
    case headerLooksLikeData(line: Int, text: String)
    /// Two columns of one name; positions count from 1.
    case duplicateColumn(String, first: Int, second: Int, line: Int)
    /// A column without a name; its position from 1 and a line on which it has a value, if any.
    case unnamedColumn(position: Int, headerLine: Int, valueLine: Int?)

    // Its values
    /// There is no such column.
    case unknownColumn(String, available: [String])
    /// Upper and lower case aside, several columns have the name.
    case ambiguousColumn(String, candidates: [String])
    /// No row fits the conditions. `column` is the first condition that leaves nothing; `found` are up to 10 texts that the
    /// remaining rows have there.
    case noRowFits(column: String, allowed: [String], found: [String])
    /// A cell that is neither a number nor a table symbol.
    case notANumber(place: CellPlace, fault: NumberFault, decimal: DecimalSign, symbols: [String])
    /// Only forms such as `1.234` occur, a thousand or a decimal: the sign must be stated.
    case decimalSignAmbiguous(CellPlace)
    /// Both signs occur as decimal sign.
    case decimalSignMixed(comma: CellPlace, point: CellPlace)
}
