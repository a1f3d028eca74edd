/// The parser's own words on help pages, in German.
enum GermanHelp {
    private static let words: [(english: String, german: String)] = [
        ("Show help information.", "Diese Hilfe zeigen."),
        ("Show the version.", "Die Version zeigen."),
        ("Show subcommand help information.", "Die Hilfe zu einem Befehl zeigen."),
        ("<subcommand>", "<befehl>"),
        ("<options>", "<optionen>"),
        ("' for detailed help.", "“ erklärt jeden Befehl."),
        ("' for more information.", "“ erklärt mehr."),
        ("  See '", "  „"),
        ("(default: ", "(Vorgabe: "),
        ("(values: ", "(Werte: "),
        ("; default: ", "; Vorgabe: "),
    ]

    private static let headings: [(english: String, german: String)] = [
        ("OVERVIEW: ", "ÜBERBLICK: "), ("USAGE: ", "AUFRUF: "), ("Usage: ", "Aufruf: "), ("ARGUMENTS:", "ANGABEN:"),
        ("OPTIONS:", "OPTIONEN:"), ("SUBCOMMANDS:", "BEFEHLE:"),
    ]

    /// A help page or usage line; what we wrote ourselves is German already.
    static func translated(_ text: String) -> String {
        var isUsage = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            if line.isEmpty { isUsage = false }
            // Further lines of the usage stand below its first word, which is a letter longer in German.
            var line = isUsage && line.hasPrefix("       ") ? " " + line : String(line)
            for (english, german) in headings where line.hasPrefix(english) {
                isUsage = english.lowercased().hasPrefix("usage")
                line = german + line.dropFirst(english.count)
            }
            for (english, german) in words { line = line.replacing(english, with: german) }
            return line
        }
        return lines.joined(separator: "\n")
    }
}
