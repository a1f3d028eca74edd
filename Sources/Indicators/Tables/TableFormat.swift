public import TextEncoding

/// How a table file was read: what was stated or found, for messages and the manifest.
public struct TableFormat: Equatable, Sendable {
    /// The sign between cells.
    public var delimiter: TableDelimiter
    /// Whether the user stated the delimiter.
    public var delimiterDeclared: Bool
    /// The encoding and the reason for it.
    public var encoding: DetectedEncoding
    /// Whether the file begins with a byte order mark.
    public var byteOrderMark: Bool
    /// Line of the column names, counted from 1.
    public var headerLine: Int
    /// Line ends that occur between rows, in the order CRLF, LF, CR.
    public var lineEnds: [LineEnd]
    /// What is odd and was put right without touching data.
    public var notes: [TableNote]
}

/// How a line ends.
public enum LineEnd: String, CaseIterable, Sendable {
    /// Windows.
    case crlf = "CRLF"
    /// Unix.
    case lf = "LF"
    /// Old Macintosh.
    case cr = "CR"
}

/// Something odd about a table that does not change its data.
public enum TableNote: Equatable, Sendable {
    /// Lines without any content were passed over; how many, and the first.
    case emptyLines(count: Int, first: Int)
    /// Columns without a name and without values at the right end were left out.
    case unnamedColumns(count: Int)
    /// Rows that have more cells than the header, all empty; how many, and the first line.
    case longRows(count: Int, first: Int)
    /// The last line has no line end.
    case noFinalLineEnd
}
