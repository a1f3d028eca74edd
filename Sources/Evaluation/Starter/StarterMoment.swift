/// A text that says when: a year, or a day in one of the usual forms.
struct StarterMoment {
    /// Year, month, day; 0 where it is not said.
    let order: [Int]

    /// `2021`, `2021-12-31`, `31.12.2021`, `2021-12`, `2021/22`; years from 1850 to 2150.
    init?(_ text: String) {
        let isISO = text.contains("-")
        let separator: Character = isISO ? "-" : text.contains("/") ? "/" : "."
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
        let year = separator == "." && parts.count == 3 ? parts[2] : parts[0]
        guard year.utf8.count == 4, (1850...2150).contains(Int(year) ?? 0) else { return nil }
        switch (separator, numbers.count) {
        case (_, 1): order = [numbers[0], 0, 0]
        case ("-", 2) where (1...12).contains(numbers[1]): order = [numbers[0], numbers[1], 0]
        case ("-", 3) where (1...12).contains(numbers[1]) && (1...31).contains(numbers[2]): order = numbers
        case (".", 3) where (1...12).contains(numbers[1]) && (1...31).contains(numbers[0]): order = numbers.reversed()
        case ("/", 2) where parts[1].utf8.count == 2 || parts[1].utf8.count == 4: order = [numbers[0], 0, 0]
        default: return nil
        }
    }

    /// Whether the one text is the earlier time.
    static func isEarlier(_ left: String, _ right: String) -> Bool {
        let (first, second) = (StarterMoment(left)?.order ?? [], StarterMoment(right)?.order ?? [])
        return first == second ? left < right : first.lexicographicallyPrecedes(second)
    }
}

/// The words for all together.
enum StarterTotal {
    private static let words = [
        "insgesamt", "gesamt", "zusammen", "total", "alle", "all", "gesamtbevölkerung", "summe", "both", "_t",
    ]

    /// The text that is such a word or begins with it, e.g. „Alle Altersgruppen"; `nil` where there is none or more than one of a kind.
    static func text(among texts: [String]) -> String? {
        let plain = { (text: String) in text.lowercased().trimmingPrefix { !$0.isLetter && $0 != "_" } }
        let exact = texts.filter { words.contains(String(plain($0))) }
        if let first = exact.first { return first }
        let begun = texts.filter { text in words.contains { plain(text).hasPrefix($0 + " ") } }
        return begun.count == 1 ? begun.first : nil
    }
}
