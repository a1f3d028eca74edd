/// A text as it must stand in a YAML file to be read back as the same text.
enum YAMLScalar {
    /// The text bare where that is safe in every place, else in double quotes.
    ///
    /// ```swift
    /// YAMLScalar.written("Miete je m²")   // Miete je m²
    /// YAMLScalar.written("03157*")        // "03157*"
    /// YAMLScalar.written("yes")           // "yes"
    /// ```
    static func written(_ text: String) -> String { isSafe(text) ? text : quoted(text) }

    /// The text in one line for a comment.
    static func comment(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isPrintable($0) ? $0 : " " }))
    }

    /// Words that some YAML reader takes for a truth value, for nothing or for no number.
    private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf"]

    /// Letters, digits and a few signs, the first of them a letter: no sign that means something in YAML, no blank at an end.
    private static func isSafe(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.unicodeScalars.last != " ",
            !words.contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { return isPrintable(scalar) }
            return " _-./()+²³".unicodeScalars.contains(scalar)
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default:
                if isPrintable(scalar) {
                    quoted.unicodeScalars.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
                }
            }
        }
        return quoted + "\""
    }

    /// What may stand in a YAML file as it is (YAML 1.2, 5.1), without line breaks and the byte order mark.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
