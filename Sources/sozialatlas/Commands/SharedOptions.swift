import ArgumentParser
import Evaluation
import Foundation
import Indicators
import Tables

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

    @Option(
        help: .words(
            "Blatt einer Arbeitsmappe, Name oder Nummer; ohne Angabe das erste mit einer Tabelle.",
            "Sheet of a workbook, by name or number; by default the first with a table.", value: "name"))
    var sheet: String?

    @Option(
        help: .words(
            "Zeilen mit den Spaltennamen, z. B. 4 oder 4-6; ohne Angabe werden sie gefunden.",
            "Lines of the column names, e.g. 4 or 4-6; found by default.", value: "lines"))
    var header: LineRange?

    @Option(
        help: .words(
            "Zeile, mit der unter der Tabelle Quellen und Fußnoten beginnen; ohne Angabe wird sie gefunden.",
            "Line with which sources and footnotes begin below the table; found by default.", value: "line"))
    var footer: Int?

    @Option(
        parsing: .unconditionalSingleValue,
        help: .words(
            "Text, der „keine Angabe“ bedeutet, z. B. -999; mehrfach möglich.",
            "Text that means “no data”, e.g. -999; may be repeated.", value: "text"))
    var missing: [String] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: .words(
            "Text, der „aus Datenschutzgründen verborgen“ bedeutet; mehrfach möglich.",
            "Text that means “suppressed”; may be repeated.", value: "text"))
    var suppressed: [String] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: .words(
            "Schlüssel von Zeilen, die Summen und keine Gebiete sind, z. B. 03157; „none“: keine. Mehrfach möglich.",
            "Key of rows that are totals and no regions, e.g. 03157; “none” if there are none. May be repeated.",
            value: "key"))
    var totalRows: [String] = []

    /// What is declared about each table.
    func tableOptions() throws(DataFailure) -> TableOptions {
        var options = TableOptions(header: header?.lines, footer: footer)
        options.decimal = decimal?.sign
        options.sheet = sheet.map { SheetChoice($0) }
        if let valuesEncoding { options.encoding = try .named(valuesEncoding, option: "values-encoding") }
        if !totalRows.isEmpty { options.totalRows = TotalRowChoice(totalRows) }
        if !missing.isEmpty { options.declareMissing(missing) }
        for text in suppressed { options.symbols = options.symbols.declaring(text, as: .suppressed) }
        return options
    }
}

/// Lines of a file: `4` or `4-6`.
struct LineRange: ExpressibleByArgument {
    let lines: ClosedRange<Int>

    init?(argument: String) {
        let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first >= 1, last >= first,
            last <= 1_000_000
        else { return nil }
        lines = first...last
    }
}

extension ArgumentHelp {
    /// Help in the user's language.
    static func words(_ german: String, _ english: String, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(Sentence(german, english).text, valueName: value)
    }
}
