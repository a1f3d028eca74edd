internal import Yams

/// What keeps a file from being YAML, by its kind.
public enum YAMLFault: Equatable, Sendable {
    /// A tab where blanks must indent.
    case tab
    /// A quotation mark that is never closed.
    case openQuote
    /// A bracket or brace that is never closed, or a comma missing in it.
    case openBracket(String)
    /// A line without a colon among entries.
    case noColon(text: String)
    /// A second colon with a blank behind it in one line.
    case secondColon
    /// A line whose indentation fits none above it.
    case indentation
    /// A `-` of a list where none can be.
    case misplacedDash
    /// Text behind a closing quotation mark.
    case textBehindQuote
    /// A backslash in double quotes that begins no known sign, such as that of a path of Windows.
    case backslash
    /// A sign that no text can begin with outside of quotation marks.
    case badStart(String)
    /// A control character.
    case controlCharacter
    /// A second document, which `---` begins.
    case secondDocument
    /// Something rarer, in the library's words.
    case other(String)
}

extension YAMLFault {
    /// Kind and line of a fault, from the library's words and the line that it lies on.
    ///
    /// - Returns: The line counted from 1: where the author must look, which may be before the place where the library gave up.
    static func found(
        _ problem: String, context: YamlError.Context?, line: Int, column: Int, in text: String
    ) -> (fault: YAMLFault, line: Int) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = context?.mark.line ?? line
        let words = { (line: Int) in lines.indices.contains(line - 1) ? String(lines[line - 1]) : "" }
        let within = context?.text ?? ""
        if let tab = tabLine(lines, upTo: line),
            problem.contains("tab") || problem.contains("start any token") || problem.contains("expected key")
        {
            return (.tab, tab)
        }
        if within.contains("quoted scalar") {
            if problem.contains("escape") || problem.contains("hexdecimal") { return (.backslash, line) }
            return (.openQuote, start)
        }
        if within.contains("flow") {
            return (.openBracket(within.contains("mapping") ? "{" : "["), start)
        }
        if problem.contains("expected ':'") { return (.noColon(text: words(start).trimmedOfBlanks), start) }
        if problem.contains("mapping values") {
            return (colons(in: words(line)) > 1 ? .secondColon : .indentation, line)
        }
        if problem.contains("start any token") {
            let scalars = Array(words(line).unicodeScalars)
            let sign = scalars.indices.contains(column - 1) ? String(scalars[column - 1]) : ""
            return (.badStart(sign), line)
        }
        if problem.contains("sequence entries") { return (.misplacedDash, line) }
        if problem.contains("expected key") || problem.contains("'-' indicator") || problem.contains("indentation") {
            if words(line).drop(while: { $0 == " " }).hasPrefix("- "), problem.contains("expected key") {
                return (.misplacedDash, line)
            }
            return (hasTextBehindQuote(words(line)) ? .textBehindQuote : .indentation, line)
        }
        if problem.contains("control characters") { return (.controlCharacter, line) }
        if problem.contains("another document") || problem.contains("document start") { return (.secondDocument, line) }
        return (.other(problem), line)
    }

    /// The first line up to this one that a tab indents.
    private static func tabLine(_ lines: [Substring], upTo last: Int) -> Int? {
        lines.prefix(last).lastIndex { line in
            line.prefix { $0 == " " || $0 == "\t" }.contains("\t")
                && line.contains { $0 != " " && $0 != "\t" && $0 != "\r" }
        }.map { $0 + 1 }
    }

    /// Colons with a blank or nothing behind them, outside of quotation marks.
    private static func colons(in line: String) -> Int {
        var (count, quote) = (0, Character?.none)
        let signs = Array(line)
        for (place, sign) in signs.enumerated() {
            if let open = quote {
                if sign == open { quote = nil }
            } else if sign == "\"" || sign == "'", place == 0 || signs[place - 1] == " " {
                quote = sign
            } else if sign == ":", place + 1 == signs.count || signs[place + 1] == " " || signs[place + 1] == "\r" {
                count += 1
            }
        }
        return count
    }

    /// Whether a value in quotation marks is followed by text.
    private static func hasTextBehindQuote(_ line: String) -> Bool {
        guard let colon = line.firstRange(of: ": ") else { return false }
        let value = line[colon.upperBound...].drop { $0 == " " }
        guard let open = value.first, open == "\"" || open == "'", let close = value.dropFirst().firstIndex(of: open)
        else { return false }
        return value[close...].dropFirst().contains { $0 != " " && $0 != "\r" }
    }

    /// The lines of a key that stands twice in the mapping that begins on a line.
    static func lines(ofKey key: String, from start: Int, in text: String) -> (first: Int, second: Int)? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var first: (line: Int, indent: Int)?
        for place in max(0, start - 1)..<max(lines.count, start - 1) {
            let line = lines[place]
            // A list's dash stands where the entry's indentation would.
            let indent = line.prefix { $0 == " " || $0 == "-" }.count
            let rest = line.dropFirst(indent)
            let names = [key, "\"\(key)\"", "'\(key)'"]
            guard
                names.contains(where: { rest.hasPrefix($0) && rest.dropFirst($0.count).drop { $0 == " " }.first == ":" }
                )
            else { continue }
            if let first, first.indent == indent { return (first.line, place + 1) }
            if first == nil { first = (place + 1, indent) }
        }
        return nil
    }
}

extension String {
    fileprivate var trimmedOfBlanks: String {
        let start = drop { $0 == " " || $0 == "\r" || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\r" || $0 == "\t" }.reversed())
    }
}
