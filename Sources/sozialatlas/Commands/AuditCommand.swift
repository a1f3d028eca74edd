import ArgumentParser
import Atlas
import AtlasFile
import Evaluation
import Publishing

/// `sozialatlas audit`: whether hidden numbers can be computed from the published ones.
struct AuditCommand: Subcommand {
    static let name = "audit"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence(
                "Prüfen, ob sich verborgene Zahlen aus den veröffentlichten errechnen lassen.",
                "Check whether hidden numbers can be computed from the published ones."
            ).text,
            usage: """
                sozialatlas audit [<atlas.yaml>]
                       [--output <protocol.md|protocol.html>] [--internal]
                       [--language <de|en>] [--quiet] [--json] [--threads <n>]
                """,
            discussion: Sentence(
                """
                Nennt jede verborgene Zahl, die sich enger eingrenzen lässt, als ihre Regel erlaubt, und endet dann mit 77. \
                Erklärt in docs/confidentiality.md. Die Ausgabe ist nicht zur Veröffentlichung bestimmt. \
                Mit -o entsteht ein Protokoll ohne verborgene Zahlen, das zu den Akten kann.

                Beispiel:
                  sozialatlas audit geodata/peine/atlas.yaml -o protokoll.html
                """,
                """
                Names each hidden number that can be bounded more tightly than its rule allows, and then ends with 77. \
                Explained in docs/confidentiality.md. The output is not for publication. \
                With -o there is a protocol without hidden numbers, to be filed.

                Example:
                  sozialatlas audit geodata/peine/atlas.yaml -o protocol.html
                """
            ).text)
    }

    @OptionGroup var atlas: AtlasArgument

    @Option(
        name: .shortAndLong,
        help: .words(
            "Protokoll für die Akten: .md oder .html; mehrfach möglich. Es enthält keine verborgene Zahl.",
            "Protocol to be filed: .md or .html; may be repeated. It holds no hidden number.", value: "file"),
        completion: .file(extensions: ProtocolFormat.allCases.map(\.rawValue)))
    var output: [String] = []

    @Flag(
        help: .words(
            "Das Protokoll nennt auch, welche Zahlen verborgen sind. Nicht zur Veröffentlichung.",
            "The protocol also names which numbers are hidden. Not for publication."))
    var `internal` = false

    @OptionGroup var shared: SharedOptions

    var context: MessageContext { .atlasFile }

    func validate() throws {
        guard `internal`, output.isEmpty else { return }
        throw ValidationError(
            Sentence(
                "„--internal“ betrifft das Protokoll; bitte mit -o eine Datei (.md oder .html) angeben.",
                "“--internal” is about the protocol; please name a file (.md or .html) with -o."
            ).text)
    }

    func answer(_ progress: ProgressLine) throws -> Answer {
        // No map is drawn: what is published follows from the counts.
        var options = Evaluation.Options(only: [], workers: shared.threads)
        options.baseMap = false
        options.geometries = false
        options.refusesDisclosures = false
        options.audits = true
        options.progress = { progress.enter($0) }
        let formats = try output.map { path in
            guard let format = ProtocolFormat(path: path) else {
                throw AtlasFailure.output(
                    .unknownKind(path: path, allowed: ProtocolFormat.allCases.map { "." + $0.rawValue }))
            }
            return (path: path, format: format)
        }
        let definition = try AtlasDefinition(contentsOfFile: atlas.path)
        let evaluation = try definition.evaluate(options)
        guard let report = evaluation.report.confidentiality else { throw Complaint(fault: "audit") }
        if !formats.isEmpty {
            let data = evaluation.report
            let audit = AuditProtocol(
                report, of: definition, inputs: data.inputs.map(data.relative), isInternal: `internal`)
            let files = formats.map { path, format in
                (
                    path: path,
                    file: OutputFile(path: path, bytes: Array(format.text(audit.blocks, title: audit.title).utf8))
                )
            }
            try OutputFiles.replace(files, inputs: data.inputs + [atlas.path])
        }
        let audit = AuditText(report)
        return Answer(
            text: audit.text, json: audit.json, status: report.isSafe ? .success : .disclosure, isWanted: true)
    }
}
