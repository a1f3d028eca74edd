public import Documents
internal import Languages

internal import Values

/// A table for a spreadsheet: UTF-8 with byte order mark, CRLF, numbers with all their digits.
///
/// In German the decimal sign is a comma and the delimiter a semicolon, as spreadsheets want it; in English a point and a comma. The same table gives the
/// same bytes everywhere.
///
/// ```swift
/// let table = DataTable(language: .german, header: ["Schlüssel", "Index"], rows: [[.text("03157006"), .number(1.5)]])
/// CSVDocument(table).bytes
/// // Schlüssel;Index
/// // 03157006;1,5
/// ```
public struct CSVDocument: Sendable {
    private let table: DataTable

    /// A table as a file.
    public init(_ table: DataTable) { self.table = table }

    /// The file.
    public var bytes: [UInt8] {
        var text = "\u{FEFF}"
        for row in [table.header.map(DataTable.Entry.text)] + table.rows {
            text += row.map(written).joined(separator: delimiter)
            text += "\r\n"
        }
        return [UInt8](text.utf8)
    }

    private var delimiter: String {
        switch table.language {
        case .german: ";"
        case .english: ","
        }
    }

    private func written(_ entry: DataTable.Entry) -> String {
        switch entry {
        case .text(let text): return quoted(text)
        case .integer(let integer): return String(integer)
        case .empty: return ""
        case .number(let number):
            guard let literal = NumberLiteral.text(number) else { return "" }
            switch table.language {
            case .german: return literal.replacing(".", with: ",")
            case .english: return literal
            }
        }
    }

    /// Words that begin with `=`, `+`, `-` or `@` get an apostrophe, since a spreadsheet would compute them.
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
