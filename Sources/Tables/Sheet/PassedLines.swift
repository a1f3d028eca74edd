/// Lines of a file that are no rows of its table and were passed over.
public struct PassedLines: Equatable, Sendable {
    /// What they are taken for.
    public enum Kind: Sendable, CaseIterable {
        /// Titles and other lines above the names of the columns.
        case preamble
        /// Lines that begin with `#`.
        case comments
        /// `sep=;`, which tells Excel the delimiter.
        case delimiterStatement
        /// Units below the names.
        case units
        /// Numbers of the columns.
        case columnNumbers
        /// A line between names and rows, e.g. with a date.
        case caption
        /// Sources and footnotes below the rows.
        case footer
    }

    /// What they are taken for.
    public let kind: Kind
    /// First line, counted from 1.
    public let first: Int
    /// Line on which the last of them begins.
    public internal(set) var last: Int
    /// What the first says, cut after 80 characters.
    public let text: String

    /// Lines of a kind.
    public init(_ kind: Kind, first: Int, last: Int, text: String) {
        self.kind = kind
        self.first = first
        self.last = last
        self.text =
            text.unicodeScalars.count > 80 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(80))) : text
    }
}

extension [PassedLines] {
    /// Adds a row; to the lines of its kind if it follows them.
    mutating func add(_ kind: PassedLines.Kind, _ row: Int, of sheet: SheetRows) {
        let line = sheet.rows[row].line
        if last?.kind == kind {
            self[count - 1].last = line
        } else {
            let text = sheet.filledColumns(row).first.map { sheet.text(row, $0) } ?? ""
            append(PassedLines(kind, first: line, last: line, text: text))
        }
    }
}
