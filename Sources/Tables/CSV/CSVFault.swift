public import TextEncoding

/// What can be wrong with a CSV file, beyond what can be wrong with any table.
public enum CSVFault: TableFault {
    // Its text
    /// The system does not know the encoding.
    case unknownEncoding(CharacterEncoding)
    /// Bytes that stand for nothing in the encoding; `line` is `nil` where lines cannot be told apart.
    case undecodable(line: Int?, encoding: CharacterEncoding)
    /// The text seems to be in another encoding than the stated or guessed one; `line` is `nil` if that shows from all lines together only.
    case doubtfulText(line: Int?, encoding: CharacterEncoding, Mojibake)
    /// A control character, which no table of numbers has; 0 hints at UTF-16 or a binary file (Excel's own format).
    case controlCharacter(line: Int, code: Int)
    /// A line break other than CRLF, LF and CR outside quotes, e.g. U+2028.
    case strangeLineBreak(line: Int, code: Int)
    /// A delimiter or quote that melts into one letter with its neighbour, e.g. a combining accent after `;`.
    case combinedDelimiter(line: Int)

    // Its rows
    /// A quote that is never closed; the line where it opens.
    case unclosedQuote(line: Int)
    /// A quote inside a cell that does not begin with one, e.g. `5"`.
    case strayQuote(line: Int)
    /// Text between a closing quote and the next delimiter.
    case textAfterQuote(line: Int)
    /// No line has any of `;`, tab, `,`, or too few lines agree; the first line.
    case noDelimiter(line: Int, text: String)
}
