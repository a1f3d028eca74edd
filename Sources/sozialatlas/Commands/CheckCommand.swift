import ArgumentParser
import Atlas
import Publishing

/// `sozialatlas check`: all that `build` checks, without writing.
struct CheckCommand: Subcommand {
    static let name = "check"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence(
                "Eine Atlasdatei und ihre Daten prüfen, ohne etwas zu schreiben.",
                "Check an atlas file and its data without writing anything."
            ).text,
            usage: """
                sozialatlas check [<atlas.yaml>]
                       [--language <de|en>] [--quiet] [--json] [--threads <n>]
                """,
            discussion: Sentence(
                "Beispiel:\n  sozialatlas check geodata/peine/atlas.yaml",
                "Example:\n  sozialatlas check geodata/peine/atlas.yaml"
            ).text)
    }

    @OptionGroup var atlas: AtlasArgument

    @OptionGroup var shared: SharedOptions

    var context: MessageContext { .atlasFile }

    func answer(_ progress: ProgressLine) throws -> Answer {
        let build = try AtlasBuild(
            atlasFile: atlas.path, options: .init(workers: shared.threads) { progress.enter($0) })
        var report = BuildReport(build.report)
        report.checked(maps: build.report.maps.count, notes: build.report.notes.count)
        return Answer(text: report.text, json: report.json, notes: build.report.notes.map(\.sentence))
    }
}
