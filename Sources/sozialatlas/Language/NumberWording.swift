import Cartography
import Languages

/// Numbers in the user's language.
enum NumberWording {
    /// At most so many decimals, zeros at the end left out, a decimal point and no thousands: for coordinates and in codes.
    static func short(_ value: Double, decimals: Int) -> String {
        let text = NumberFormat(language: .english, decimals: decimals).text(value)
            .replacing(",", with: "").replacing("\u{2212}", with: "-")
        return trimmed(text, sign: ".")
    }

    /// With the user's decimal sign and thousands, zeros at the end left out.
    static func number(_ value: Double, decimals: Int = 6, in language: MessageLanguage) -> String {
        let text = NumberFormat(language: language.mapLanguage, decimals: decimals).text(value)
        return decimals == 0 ? text : trimmed(text, sign: language == .german ? "," : ".")
    }

    /// Whole numbers with thousands.
    static func count(_ value: Int, in language: MessageLanguage) -> String {
        NumberFormat(language: language.mapLanguage, decimals: 0).text(Double(value))
    }

    private static func trimmed(_ text: String, sign: Character) -> String {
        guard text.contains(sign) else { return text }
        var text = text[...]
        while text.last == "0" { text.removeLast() }
        if text.last == sign { text.removeLast() }
        return String(text)
    }
}

extension Sentence {
    /// A whole number with thousands.
    static func count(_ value: Int) -> Sentence {
        Sentence(NumberWording.count(value, in: .german), NumberWording.count(value, in: .english))
    }

    /// A number with the language's decimal sign.
    static func number(_ value: Double, decimals: Int = 6) -> Sentence {
        Sentence(
            NumberWording.number(value, decimals: decimals, in: .german),
            NumberWording.number(value, decimals: decimals, in: .english))
    }
}
