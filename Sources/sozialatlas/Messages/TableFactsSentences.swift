import Tables
import TextEncoding

extension TableFacts {
    /// How a table was read, behind its number of rows: each fact after a semicolon.
    var sentence: Sentence {
        let facts = rows(detailed: false)
        return Sentence(
            facts.map { "; \($0[0].german): \($0[1].german)" }.joined(),
            facts.map { "; \($0[0].english): \($0[1].english)" }.joined())
    }

    /// The same as rows of name and value; in words where the format is known here, else as its statements have it.
    func rows(detailed: Bool) -> [[Sentence]] {
        if let book = self as? WorkbookFacts { return book.rows(detailed: detailed) }
        guard let csv = self as? CSVFacts else { return statements.map { [Sentence($0.key), Sentence($0.value)] } }
        let delimiter = csv.delimiter.sentence
        let lineEnds = csv.lineEnds.map(\.rawValue).joined(separator: ", ")
        return [
            [
                Sentence("Trennzeichen", "delimiter"),
                detailed
                    ? Sentence(
                        "\(delimiter.german); Zeilenenden \(lineEnds)", "\(delimiter.english); line ends \(lineEnds)")
                    : delimiter,
            ],
            [Sentence("Kodierung", "encoding"), csv.encoding.sentence],
        ]
    }
}

extension WorkbookFacts {
    fileprivate func rows(detailed: Bool) -> [[Sentence]] {
        let sheet = [Sentence("Blatt", "sheet"), .quoted(self.sheet)]
        let format = [Sentence("Format", "format"), Sentence(self.format)]
        return detailed ? [format, sheet, [Sentence("Blätter", "sheets"), .list(sheets, limit: 40)]] : [sheet]
    }
}

extension TableDelimiter {
    /// Its name.
    var sentence: Sentence {
        switch self {
        case .semicolon: Sentence("Semikolon", "semicolon")
        case .tab: Sentence("Tabulator", "tab")
        case .comma: Sentence("Komma", "comma")
        }
    }
}
