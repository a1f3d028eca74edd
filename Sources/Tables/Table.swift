/// A table as its file has it: named columns, and rows of text cells.
///
/// ```swift
/// let table = try CSV.table(Array("AGS;Quote\r\n03157006;12,5\r\n".utf8), name: "quote.csv")
/// table.columns          // ["AGS", "Quote"]
/// table[0, 1]            // "12,5"
/// table.line(ofRow: 0)   // 2
/// ```
public struct Table: Sendable {
    /// Name of the file, for messages.
    public let name: String
    /// Names of the columns, all different.
    public let columns: [String]
    /// Line of the column names, counted from 1.
    public let headerLine: Int
    /// How the file was read, in the terms of its format.
    public let facts: any TableFacts
    /// What is odd and was put right without touching data.
    public let notes: [TableNote]
    /// What was stated about it.
    public let options: TableOptions

    private let rows: TableRows

    /// A table as a format has read it.
    /// - Parameters:
    ///   - name: Name of the file.
    ///   - columns: Names of the columns, checked: all different, none empty.
    ///   - headerLine: Line of the names, counted from 1.
    ///   - rows: One cell for each column in every row.
    ///   - facts: How the file was read.
    ///   - notes: What is odd about it.
    ///   - options: What was declared.
    public init(
        name: String, columns: [String], headerLine: Int, rows: TableRows, facts: any TableFacts,
        notes: [TableNote] = [], options: TableOptions
    ) {
        self.name = name
        self.columns = columns
        self.headerLine = headerLine
        self.rows = rows
        self.facts = facts
        self.notes = notes
        self.options = options
    }

    /// Number of rows below the header that have any content.
    public var rowCount: Int { rows.count }

    /// Text of a cell without surrounding blanks.
    /// - Parameters:
    ///   - row: 0..<``rowCount``
    ///   - column: Index in ``columns``.
    public subscript(row: Int, column: Int) -> String { String(decoding: cellBytes(row, column), as: UTF8.self) }

    /// The cell as UTF-8.
    public func cellBytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> { rows.cell(row * columns.count + column) }

    /// Whether the file keeps a cell as a number and not as text; its decimal sign then is the point.
    public func isNumber(_ row: Int, _ column: Int) -> Bool { rows.isNumber(row * columns.count + column) }

    /// Whether the file keeps any cell as a number.
    public var hasNumbers: Bool { rows.hasNumbers }

    /// Line of the file on which a row begins, counted from 1.
    public func line(ofRow row: Int) -> Int { rows.line(row) }

    /// Where a cell stands.
    public func place(_ row: Int, _ column: Int) -> CellPlace {
        CellPlace(line: line(ofRow: row), column: columns[column], text: self[row, column])
    }
}
