/// Lines for people, in both languages.
struct ReportText {
    private var lines: [Sentence] = []

    /// In the language of the user, with a line end after each line.
    var text: String { lines.map { $0.text + "\n" }.joined() }

    /// A line of its own at the left edge, after an empty one unless it is the first.
    mutating func heading(_ german: String, _ english: String) {
        if !lines.isEmpty { lines.append(.none) }
        lines.append(Sentence(german, english))
    }

    /// An indented line.
    mutating func line(_ german: String, _ english: String, depth: Int = 1) {
        let indentation = String(repeating: "  ", count: depth)
        lines.append(Sentence(indentation + german, indentation + english))
    }

    /// A text of several lines as it is.
    mutating func verbatim(_ text: String) {
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map { Sentence(String($0)) }
        if lines.last == Sentence.none { lines.removeLast() }
    }

    /// An indented line.
    mutating func line(_ sentence: Sentence, depth: Int = 1) {
        line(sentence.german, sentence.english, depth: depth)
    }

    /// Rows whose columns begin below each other; the last column is not filled up.
    mutating func table(_ rows: [[Sentence]], depth: Int = 1, numeric: Set<Int> = []) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
            return (cells.map(\.german.count).max() ?? 0, cells.map(\.english.count).max() ?? 0)
        }
        for row in rows {
            var german = ""
            var english = ""
            for (column, cell) in row.enumerated() {
                let isLast = column == row.count - 1
                let (wide, wideEnglish) = widths[column]
                german += Self.padded(cell.german, to: wide, isNumber: numeric.contains(column), isLast: isLast)
                english += Self.padded(
                    cell.english, to: wideEnglish, isNumber: numeric.contains(column), isLast: isLast)
            }
            line(Self.withoutBlanksAtEnd(german), Self.withoutBlanksAtEnd(english), depth: depth)
        }
    }

    private static func padded(_ text: String, to width: Int, isNumber: Bool, isLast: Bool) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        if isNumber { return blanks + text + (isLast ? "" : "  ") }
        return isLast ? text : text + blanks + "  "
    }

    private static func withoutBlanksAtEnd(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
