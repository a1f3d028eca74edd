import ArgumentParser
import Atlas
import Evaluation
import Geography
import Publishing
import Tables

/// `sozialatlas index`: a social index as a table, without an atlas file.
struct IndexCommand: Subcommand {
    static let name = "index"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence(
                "Einen Sozialindex berechnen, mit allen Zwischenschritten.",
                "Compute a social index, with all numbers on the way."
            ).text,
            usage: """
                sozialatlas index <definition.yaml> [--values <table.csv> ...]
                       [<options>] [--output <index.csv>]
                """,
            discussion: Sentence(
                """
                Die Definition sagt, welche Indikatoren wie zusammenkommen und wogegen gemessen wird; docs/index-methods.md \
                erklärt jeden Eintrag. Neben index.csv entsteht index-frame.csv mit Mittel und Abweichung je Indikator. Ohne \
                -o erscheint eine kurze Tabelle.

                Beispiel:
                  sozialatlas index sozialindex.yaml --values werte.csv \\
                    -o index.csv -o index.json -o raenge.svg
                """,
                """
                The definition says which indicators come together how and what is measured against; docs/index-methods.md \
                explains every entry. Beside index.csv there is index-frame.csv with mean and deviation of each indicator. \
                Without -o a short table is printed.

                Example:
                  sozialatlas index sozialindex.yaml --values werte.csv \\
                    -o index.csv -o index.json -o ranks.svg
                """
            ).text)
    }

    @Argument(
        help: .words("Die Definition des Index (YAML).", "The index's definition (YAML).", value: "definition.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var definition: String

    @Option(
        parsing: .upToNextOption,
        help: .words(
            "Tabelle mit Werten, auch als NAME=DATEI; mehrfach möglich. Die Gebiete der ersten werden gezeigt.",
            "Table of values, also as NAME=FILE; may be repeated. The regions of the first are shown.",
            value: "table.csv"),
        completion: .file(extensions: Register.inputs.tables.endings))
    var values: [String] = []

    @Option(
        help: .words(
            "Schlüsselspalte der Tabellen; ohne Angabe AGS, ARS, RS, schluessel, key oder id.",
            "Key column of the tables; by default AGS, ARS, RS, schluessel, key or id.", value: "column"))
    var key: String?

    @Option(
        help: .words(
            "Nur Gebiete mit diesem Schlüssel zeigen, z. B. 03157*.", "Show only regions of this key, e.g. 03157*.",
            value: "key*"))
    var select: String?

    @OptionGroup var writing: TableWritingOptions

    @Option(
        name: .shortAndLong,
        help: .words(
            "Ausgabedatei: \(IndexOutputs.endings.german); mehrfach möglich.",
            "Output file: \(IndexOutputs.endings.english); may be repeated.",
            value: "file"),
        completion: .file(extensions: IndexOutputs.possible.map { $0.name }))
    var output: [String] = []

    @OptionGroup var shared: SharedOptions

    var context: MessageContext { .indexDefinition }

    func answer(_ progress: ProgressLine) throws -> Answer {
        let outputs = try IndexOutputs(output)
        let index = try ComputedIndex(request())
        let (files, documentNotes) = try outputs.files(of: index)
        if !files.isEmpty { try OutputFiles.replace(files, inputs: index.inputs) }
        var report = IndexReport(index.finding, in: index.findings)
        report.written(files.map(\.path))
        return Answer(
            text: report.text, json: report.json,
            notes: index.notes.map(\.sentence) + documentNotes.map(\.sentence), isWanted: files.isEmpty)
    }

    private func request() throws -> IndexRequest {
        var request = IndexRequest(definition: definition, values: values)
        request.key = key
        request.select = select.map { KeyPattern($0) }
        request.tableOptions = try writing.tableOptions()
        request.workers = shared.threads
        return request
    }
}
