public import Languages
public import Values

/// A table for a spreadsheet, with exact numbers.
public struct DataTable: Sendable {
    /// An entry of the table.
    public enum Entry: Equatable, Sendable {
        /// Words.
        case text(String)
        /// A number; an infinite one or none is left empty.
        case number(Double)
        /// A number as it is printed, with so many decimals, zeros at the end included.
        case printed(Double, decimals: Int)
        /// A whole number.
        case integer(Int)
        /// Nothing.
        case empty

        /// The number of a cell, else the sign of official tables.
        public init(_ cell: Cell) {
            switch cell {
            case .number(let number, _): self = .number(number)
            case .suppressed, .uncertain, .missing, .notApplicable: self = .text((cell.status ?? .missing).sign)
            }
        }
    }

    /// Whose way of writing numbers it has.
    public let language: OutputLanguage
    /// Names of the columns.
    public let header: [String]
    /// Rows, each with an entry per column.
    public let rows: [[Entry]]

    /// A table.
    public init(language: OutputLanguage, header: [String], rows: [[Entry]]) {
        self.language = language
        self.header = header
        self.rows = rows
    }

    /// A table of columns side by side, all of one length.
    public init(language: OutputLanguage, columns: [(name: String, entries: [Entry])]) {
        let count = columns.map(\.entries.count).max() ?? 0
        self.init(
            language: language, header: columns.map(\.name),
            rows: (0..<count).map { row in
                columns.map { $0.entries.indices.contains(row) ? $0.entries[row] : .empty }
            })
    }
}
