public import TextEncoding

/// How a CSV file was read: what was stated or found.
public struct CSVFacts: TableFacts {
    /// The sign between cells.
    public var delimiter: TableDelimiter
    /// The encoding and the reason for it.
    public var encoding: DetectedEncoding
    /// Line ends that occur between rows, in the order CRLF, LF, CR.
    public var lineEnds: [LineEnd]

    /// `delimiter` and `encoding`.
    public var statements: [TableStatement] {
        [
            TableStatement("delimiter", delimiter.rawValue),
            TableStatement("encoding", encoding.encoding.name, isGuess: encoding.evidence.isGuess),
        ]
    }
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

/// What can be odd about a CSV file, beyond what can be odd about any table.
public enum CSVOddity: TableOddity {
    /// Nothing says the encoding; this one is assumed.
    case encodingGuessed(CharacterEncoding)
    /// The last line has no line end.
    case noFinalLineEnd
    /// Cells written as formulas of text, `="03157001"`, were read as their text.
    case textFormulas(count: Int)
    /// A sheet is asked for, and this format has none.
    case noSheets(asked: String)
}
