internal import Values

/// A table for a spreadsheet: UTF-8 with byte order mark, CRLF, numbers with all their digits.
///
/// With a decimal comma the delimiter is a semicolon, as spreadsheets in German want it; with a point it is a comma. The same table gives the
/// same bytes everywhere.
///
/// ```swift
/// let table = TableDocument(decimal: .comma, header: ["Schlüssel", "Index"], rows: [[.text("03157006"), .number(1.5)]])
/// // Schlüssel;Index
/// // 03157006;1,5
/// ```
public struct TableDocument: Sendable {
    /// How numbers are written.
    public enum Decimal: Sendable {
        /// `1,5`, columns parted by `;`.
        case comma
        /// `1.5`, columns parted by `,`.
        case point
    }

    /// A cell.
    public enum Cell: Equatable, Sendable {
        /// Words. If they begin with `=`, `+`, `-` or `@`, an apostrophe stands before them, since a spreadsheet would compute them.
        case text(String)
        /// A number; an infinite one or none is left empty.
        case number(Double)
        /// A whole number.
        case integer(Int)
        /// Nothing.
        case empty
    }

    private let decimal: Decimal
    private let header: [String]
    private let rows: [[Cell]]

    /// A table.
    public init(decimal: Decimal, header: [String], rows: [[Cell]]) {
        self.decimal = decimal
        self.header = header
        self.rows = rows
    }

    /// The file.
    public var bytes: [UInt8] {
        var text = "\u{FEFF}"
        for row in [header.map(Cell.text)] + rows {
            text += row.map(written).joined(separator: delimiter)
            text += "\r\n"
        }
        return [UInt8](text.utf8)
    }

    private var delimiter: String {
        switch decimal {
        case .comma: ";"
        case .point: ","
        }
    }

    private func written(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): return quoted(text)
        case .integer(let integer): return String(integer)
        case .empty: return ""
        case .number(let number):
            guard let literal = NumberLiteral.text(number) else { return "" }
            switch decimal {
            case .comma: return literal.replacing(".", with: ",")
            case .point: return literal
            }
        }
    }

    private func quoted(_ text: String) -> String {
        var text = text
        if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) { text = "'" + text }
        let isPlain = text.utf8.allSatisfy { byte in
            byte != UInt8(ascii: "\"") && byte != UInt8(ascii: ";") && byte != UInt8(ascii: ",") && byte != 0x0A
                && byte != 0x0D && byte != 0x09
        }
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
