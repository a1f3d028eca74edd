/// A number of which Excel has made a date: `05. Apr` was `5,4` or `5.4`; a workbook keeps it as a day, `2021-04-05`.
enum SpoiltDate {
    private static let months: Set<String> = [
        "jan", "feb", "mrz", "mär", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dez",
        "dec",
    ]

    /// Whether a text is such a date.
    static func isOne(_ text: ArraySlice<UInt8>) -> Bool {
        // Long texts are none, and nor are those without a digit: said first, since every text of a table may be asked about.
        guard text.count <= 19, text.contains(where: isDigit) else { return false }
        return isDay(Array(text)) || text.count <= 12 && hasMonth(String(decoding: text, as: UTF8.self))
    }

    /// `5. Apr`, `Apr 05`, `5-Apr-21`.
    private static func hasMonth(_ text: String) -> Bool {
        let words = text.split { " .-/".contains($0) }
        guard words.count == 2 || words.count == 3 else { return false }
        let others = words.filter { !isMonth($0) }
        return others.count < words.count && others.allSatisfy { $0.utf8.count <= 4 && $0.utf8.allSatisfy(isDigit) }
    }

    private static func isMonth(_ word: Substring) -> Bool {
        guard let first = word.first else { return false }
        return months.contains(first.lowercased() + word.dropFirst())
    }

    /// `5.4.`, `05.04.21`, `05.04.2021`, `2021-04-05`, `2021-04-05T12:00:00`.
    private static func isDay(_ text: [UInt8]) -> Bool {
        // Runs of digits by their length, other signs as themselves.
        var (shape, run) = ("", 0)
        for byte in text.prefix(10) {
            if isDigit(byte) {
                run += 1
                continue
            }
            if run > 0 { shape += "\(run)" }
            run = 0
            shape.unicodeScalars.append(Unicode.Scalar(byte))
        }
        if run > 0 { shape += "\(run)" }
        if shape == "4-2-2" { return text.count == 10 || text[10] == UInt8(ascii: "T") }
        guard text.count <= 10, let year = shape.last, shape.count >= 4 else { return false }
        return ["1.1.", "1.2.", "2.1.", "2.2."].contains(String(shape.prefix(4)))
            && (shape.count == 4 || shape.count == 5 && "24".contains(year))
    }
}
