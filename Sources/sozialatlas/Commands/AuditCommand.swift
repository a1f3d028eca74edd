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
                       [--language <de|en>] [--quiet] [--json] [--threads <n>]
                """,
            discussion: Sentence(
                """
                Nennt jede verborgene Zahl, die sich enger eingrenzen lässt, als ihre Regel erlaubt, und endet dann mit 77. \
                Erklärt in docs/confidentiality.md. Die Ausgabe ist nicht zur Veröffentlichung bestimmt.

                Beispiel:
                  sozialatlas audit geodata/peine/atlas.yaml
                """,
                """
                Names each hidden number that can be bounded more tightly than its rule allows, and then ends with 77. \
                Explained in docs/confidentiality.md. The output is not for publication.

                Example:
                  sozialatlas audit geodata/peine/atlas.yaml
                """
            ).text)
    }

    @OptionGroup var atlas: AtlasArgument

    @OptionGroup var shared: SharedOptions

    var context: MessageContext { .atlasFile }

    func answer(_ progress: ProgressLine) throws -> Answer {
        // No map is drawn: what is published follows from the counts.
        var options = Evaluation.Options(only: [], workers: shared.threads)
        options.baseMap = false
        options.geometries = false
        options.refusesDisclosures = false
        options.audits = true
        options.progress = { progress.enter($0) }
        let evaluation = try AtlasDefinition(contentsOfFile: atlas.path).evaluate(options)
        guard let report = evaluation.report.confidentiality else { throw Complaint(fault: "audit") }
        let audit = AuditText(report)
        return Answer(
            text: audit.text, json: audit.json, status: report.isSafe ? .success : .disclosure, isWanted: true)
    }
}
