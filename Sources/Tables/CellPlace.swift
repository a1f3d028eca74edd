/// Where a cell stands, and what is in it.
public struct CellPlace: Equatable, Hashable, Sendable {
    /// Line of the file, counted from 1; for cells with line breaks, the line where the row begins.
    public let line: Int
    /// Name of the column.
    public let column: String
    /// Text of the cell, cut after 80 characters.
    public let text: String

    /// A place.
    public init(line: Int, column: String, text: String) {
        self.line = line
        self.column = column
        self.text =
            text.unicodeScalars.count > 80 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(80))) : text
    }
}
