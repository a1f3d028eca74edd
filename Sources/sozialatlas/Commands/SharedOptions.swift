import ArgumentParser
import Foundation

/// Options that every subcommand has.
struct SharedOptions: ParsableArguments {
    @Option(
        help: .words(
            "Sprache der Meldungen; ohne Angabe nach LC_ALL, LC_MESSAGES oder LANG.",
            "Language of messages; by default as LC_ALL, LC_MESSAGES or LANG say.", value: "de|en"),
        completion: .list(["de", "en"]))
    var language: MessageLanguage?

    @Flag(name: .shortAndLong, help: .words("Nur Fehler melden.", "Report nothing but errors."))
    var quiet = false

    @Flag(
        help: .words(
            "Das Ergebnis als ein JSON-Objekt auf die Standardausgabe schreiben.",
            "Write the result as one JSON object to standard output."))
    var json = false

    @Option(
        help: .words(
            "Zahl der Rechenfäden; ohne Angabe so viele wie Prozessorkerne. Das Ergebnis ist immer dasselbe.",
            "Number of threads; by default one per processor core. The result is always the same.", value: "n"))
    var threads: Int?

    mutating func validate() throws {
        if let threads, !(1...1024).contains(threads) {
            throw ValidationError(
                Sentence(
                    "„--threads“ muss zwischen 1 und 1024 liegen, angegeben ist \(threads).",
                    "“--threads” must be between 1 and 1024; it is \(threads)."
                ).text)
        }
    }
}

/// The atlas file of subcommands that write nothing.
struct AtlasArgument: ParsableArguments {
    @Argument(
        help: .words(
            "Die Atlasdatei; ohne Angabe atlas.yaml im aktuellen Ordner.",
            "The atlas file; by default atlas.yaml in the current folder.", value: "atlas.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var path: String = "atlas.yaml"
}

/// How tables without an atlas file are written.
struct TableWritingOptions: ParsableArguments {
    @Option(
        help: .words(
            "Dezimalzeichen der Tabelle; ohne Angabe wird es gefunden.",
            "Decimal sign of the table; found by default.", value: "comma|point"),
        completion: .list(["comma", "point"]))
    var decimal: DecimalChoice?

    @Option(
        help: .words(
            "Kodierung der Tabelle, z. B. CP1252; ohne Angabe wird sie gefunden.",
            "Encoding of the table, e.g. CP1252; found by default.", value: "name"))
    var valuesEncoding: String?
}

extension ArgumentHelp {
    /// Help in the user's language.
    static func words(_ german: String, _ english: String, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(Sentence(german, english).text, valueName: value)
    }
}
