import Tables

extension PassedLines {
    /// Which lines of a file were passed over, and from which the names were taken.
    static func sentence(_ passed: [PassedLines], names: ClosedRange<Int>) -> Sentence {
        let head =
            names.count == 1
            ? Sentence(
                "Die Spaltennamen stehen in Zeile \(names.lowerBound)",
                "The column names stand on line \(names.lowerBound)")
            : Sentence(
                "Die Spaltennamen stehen in den Zeilen \(names.lowerBound) bis \(names.upperBound)",
                "The column names stand on the lines \(names.lowerBound) to \(names.upperBound)")
        let parts = passed.map(\.sentence)
        return Sentence(
            "\(head.german). Übergangen: \(parts.map(\.german).joined(separator: "; ")).",
            "\(head.english). Passed over: \(parts.map(\.english).joined(separator: "; ")).")
    }

    private var sentence: Sentence {
        let place =
            first == last
            ? Sentence("Zeile \(first)", "line \(first)")
            : Sentence("Zeilen \(first) bis \(last)", "lines \(first) to \(last)")
        return Sentence(
            "\(place.german) (\(kind.words.german)\(quote(text.quotedInGerman)))",
            "\(place.english) (\(kind.words.english)\(quote(text.quotedInEnglish)))")
    }

    private func quote(_ text: String) -> String {
        switch kind {
        case .comments, .columnNumbers: ""
        default: self.text.isEmpty ? "" : (first == last ? ": " : ", ") + text
        }
    }
}

extension PassedLines.Kind {
    fileprivate var words: Sentence {
        switch self {
        case .preamble: Sentence("Titel", "title")
        case .comments: Sentence("Bemerkungen mit #", "comments with #")
        case .delimiterStatement: Sentence("Trennzeichen für Excel", "delimiter for Excel")
        case .units: Sentence("Einheiten", "units")
        case .columnNumbers: Sentence("Spaltennummern", "numbers of columns")
        case .caption: Sentence("Zwischenzeile", "caption")
        case .footer: Sentence("unter der Tabelle", "below the table")
        }
    }
}
