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
        case .number(let number): return NumberLiteral.text(number).map(inLanguage) ?? ""
        case .printed(let number, let decimals): return fixed(number, decimals).map(inLanguage) ?? ""
        }
    }

    /// A number with a point, with the decimal sign of the language.
    private func inLanguage(_ literal: String) -> String {
        switch table.language {
        case .german: literal.replacing(".", with: ",")
        case .english: literal
        }
    }

    /// Rounded as on maps; without groups of digits and with a minus sign of ASCII, so that a spreadsheet takes it for a number.
    private func fixed(_ number: Double, _ decimals: Int) -> String? {
        let rounding = DecimalRounding(decimals: decimals)
        guard let text = ShortestDecimal(rounding.rounded(number))?.plainText else { return nil }
        guard rounding.decimals > 0 else { return text }
        let parts = text.split(separator: ".")
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        return parts[0] + "." + fraction + String(repeating: "0", count: rounding.decimals - fraction.count)
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
