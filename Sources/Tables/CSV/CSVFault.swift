public import TextEncoding

/// What can be wrong with a CSV file, beyond what can be wrong with any table.
public enum CSVFault: TableFault {
    // Its text
    /// The system does not know the encoding.
    case unknownEncoding(CharacterEncoding)
    /// Bytes that stand for nothing in the encoding; `line` is `nil` where lines cannot be told apart. Last the encoding that makes
    /// words of all.
    case undecodable(line: Int?, encoding: CharacterEncoding, fitting: CharacterEncoding? = nil)
    /// The text seems to be in another encoding than the stated or guessed one; `line` is `nil` if that shows from all lines together only.
    /// Last the encoding that makes words of all.
    case doubtfulText(line: Int?, encoding: CharacterEncoding, Mojibake, fitting: CharacterEncoding? = nil)
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

extension CSVFault {
    /// The same with another encoding that makes words of all lines, where letters are what is wrong.
    func advising(_ bytes: ArraySlice<UInt8>) -> CSVFault {
        func other(than encoding: CharacterEncoding) -> CharacterEncoding? {
            let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.map { Array($0) }
            return EncodingAdvice.fitting(lines).flatMap { $0 == encoding ? nil : $0 }
        }
        switch self {
        case .undecodable(let line, let encoding, _):
            return .undecodable(line: line, encoding: encoding, fitting: other(than: encoding))
        case .doubtfulText(let line, let encoding, let mojibake, _):
            return .doubtfulText(line: line, encoding: encoding, mojibake, fitting: other(than: encoding))
        default: return self
        }
    }
}
