internal import Cartography
public import Indicators

/// A table for Excel as German offices use it: `;` between cells, decimal comma, byte order mark, CRLF.
///
/// Suppressed is `•`, missing `.`, not applicable `x`: the signs of the statistical offices, which tables are read with too. Text that a
/// spreadsheet would take for a formula (beginning with `= + - @`, TAB or CR) gets an apostrophe before it.
///
/// ```swift
/// CSVTable(header: ["AGS", "Index"], rows: [[.text("03157006"), .cell(.number(1.5))]]).bytes
/// // AGS;Index␍␊03157006;1,5␍␊
/// ```
public struct CSVTable: Sendable {
    /// Names of the columns.
    public var header: [String]
    /// The rows, each as long as the header.
    public var rows: [[Field]]

    /// One cell.
    public enum Field: Equatable, Sendable {
        /// Words.
        case text(String)
        /// A number, or why there is none.
        case cell(Cell)
        /// Nothing belongs here.
        case empty
    }

    /// A table from its parts.
    public init(header: [String], rows: [[Field]]) {
        self.header = header
        self.rows = rows
    }

    /// The file as UTF-8 with a byte order mark.
    public var bytes: [UInt8] {
        var text = "\u{FEFF}"
        for row in [header.map { Field.text($0) }] + rows {
            text += row.map(Self.text).joined(separator: ";") + "\r\n"
        }
        return Array(text.utf8)
    }

    private static func text(_ field: Field) -> String {
        switch field {
        case .empty: return ""
        case .text(let words): return quoted(guarded(words))
        case .cell(.number(let value, _)): return number(value)
        case .cell(.suppressed): return "•"
        case .cell(.missing): return "."
        case .cell(.notApplicable): return "x"
        }
    }

    /// Nine decimals, up to three more for small numbers; what lies beyond is the noise of binary arithmetic.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "." }
        var decimals = 9
        var magnitude = value.magnitude
        while magnitude > 0, magnitude < 0.1, decimals < 12 {
            magnitude *= 10
            decimals += 1
        }
        // No groups of thousands, a hyphen for minus, no zeros at the end: so that every spreadsheet takes it for a number.
        var text = NumberFormat(language: .german, decimals: decimals).text(value)
            .replacing(".", with: "").replacing("\u{2212}", with: "-")
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(",") { text.removeLast() }
        return text
    }

    private static func guarded(_ words: String) -> String {
        guard let first = words.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return words }
        return "'" + words
    }

    private static func quoted(_ words: String) -> String {
        guard words.unicodeScalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) else { return words }
        return "\"" + words.replacing("\"", with: "\"\"") + "\""
    }
}
