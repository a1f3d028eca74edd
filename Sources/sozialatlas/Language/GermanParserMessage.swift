/// The parser's messages on wrong calls, in German.
enum GermanParserMessage {
    /// Each pattern is the English text around the quoted parts, and the German text with their places.
    private static let patterns: [(english: [String], german: String)] = [
        (
            ["Unknown option '", "'. Did you mean '", "'?"],
            "Die Option „%1“ gibt es nicht. Gemeint ist vielleicht „%2“."
        ),
        (["Unknown option '", "'"], "Die Option „%1“ gibt es nicht."),
        (["Missing expected argument '", "'"], "Es fehlt die Angabe „%1“."),
        (["Missing one of: '", "'"], "Es fehlt eine der Angaben „%1“."),
        (["Missing value for '", "'"], "Bei „%1“ fehlt der Wert."),
        (
            ["The option '", "' does not take any value, but '", "' was specified."],
            "Die Option „%1“ nimmt keinen Wert, angegeben ist „%2“."
        ),
        (["Unexpected argument '", "'"], "Die Angabe „%1“ ist überzählig."),
        (["", " unexpected arguments: '", "'"], "%1 Angaben sind überzählig: „%2“."),
        (
            ["The value '", "' is invalid for '", "'. Please provide one of ", "."],
            "Der Wert „%1“ ist bei „%2“ nicht möglich. Möglich sind %3."
        ),
        (["The value '", "' is invalid for '", "'"], "Der Wert „%1“ ist bei „%2“ nicht möglich."),
        (
            [
                "Can't generate completion scripts for '",
                "'.\nPlease use --generate-completion-script=<shell> with one of:\n", "",
            ],
            "Für „%1“ gibt es keine Vervollständigung; möglich sind:%2"
        ),
        (["Invalid option: ", ""], "Die Option „%1“ ist ungültig."),
        (["Missing required subcommand.", ""], "Es fehlt der Befehl."),
    ]

    /// The German sentence; a message that is not known stays as it is.
    static func translated(_ message: String) -> String {
        for pattern in patterns {
            guard let parts = parts(of: message, between: pattern.english) else { continue }
            var german = pattern.german
            for (index, part) in parts.enumerated() {
                german = german.replacing("%\(index + 1)", with: words(part))
            }
            return german
        }
        return message
    }

    private static func parts(of message: String, between texts: [String]) -> [String]? {
        guard let first = texts.first, message.hasPrefix(first) else { return nil }
        var rest = message.dropFirst(first.count)
        var parts: [String] = []
        for (index, text) in texts.enumerated().dropFirst() {
            if index == texts.count - 1 {
                guard text.isEmpty || rest.hasSuffix(text) else { return nil }
                parts.append(String(rest.dropLast(text.count)))
            } else {
                guard let range = rest.firstRange(of: text) else { return nil }
                parts.append(String(rest[..<range.lowerBound]))
                rest = rest[range.upperBound...]
            }
        }
        return parts
    }

    /// A quoted part, or a list of such, with German quotation marks.
    private static func words(_ part: String) -> String {
        let isQuoted = part.count > 1 && part.hasPrefix("'") && part.hasSuffix("'")
        let inner = (isQuoted ? String(part.dropFirst().dropLast()) : part)
            .replacing("', '", with: "“, „").replacing("' or '", with: "“ oder „").replacing("' and '", with: "“ und „")
        return isQuoted ? inner.quotedInGerman : inner
    }
}
