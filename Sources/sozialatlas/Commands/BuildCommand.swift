import ArgumentParser
import Atlas
import Publishing

/// `sozialatlas build`: the whole atlas.
struct BuildCommand: Subcommand {
    static let name = "build"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence(
                "Alle Karten einer Atlasdatei zeichnen.", "Draw all maps of an atlas file."
            ).text,
            usage: """
                sozialatlas build [<atlas.yaml>] [--output <dir>] [--only <id> …]
                       [--language <de|en>] [--quiet] [--json] [--threads <n>]
                """,
            discussion: Sentence(
                """
                Schreibt Karten nach maps/, Ebenen nach gis/, Tabellen nach tables/ und manifest.json, alle zusammen oder gar nicht. \
                „outputs“ in der Atlasdatei sagt, was davon: \(Register.outputs.joined(separator: ", ")). Pfade in der Atlasdatei \
                gelten ab deren Ordner.

                Beispiele:
                  sozialatlas build geodata/peine/atlas.yaml --output out/peine
                  sozialatlas build --only arbeitslosigkeit-2021 wahlbeteiligung-2021
                """,
                """
                Writes maps to maps/, layers to gis/, tables to tables/ and manifest.json, all of them or none. “outputs” in \
                the atlas file says which: \(Register.outputs.joined(separator: ", ")). Paths in the atlas file are relative to its folder.

                Examples:
                  sozialatlas build geodata/peine/atlas.yaml --output out/peine
                  sozialatlas build --only arbeitslosigkeit-2021 wahlbeteiligung-2021
                """
            ).text)
    }

    @Argument(
        help: .words(
            "Die Atlasdatei; ohne Angabe atlas.yaml im aktuellen Ordner.",
            "The atlas file; by default atlas.yaml in the current folder.", value: "atlas.yaml"),
        completion: .file(extensions: ["yaml", "yml"]))
    var atlas: String?

    @Option(
        name: .shortAndLong,
        help: .words(
            "Ordner für die Ausgabe; ohne Angabe „out“.", "Folder for the output; by default “out”.", value: "dir"),
        completion: .directory)
    var output: String?

    @Option(
        parsing: .upToNextOption,
        help: .words(
            "Nur diese Karten zeichnen; die übrigen bleiben, wie sie sind.",
            "Draw these maps only; the others stay as they are.", value: "id"))
    var only: [String] = []

    @OptionGroup var shared: SharedOptions

    var context: MessageContext { .atlasFile }

    func answer(_ progress: ProgressLine) throws -> Answer {
        let choice = AtlasChoice(atlas: atlas, only: only)
        let build = try AtlasBuild(
            atlasFile: choice.file,
            options: .init(only: choice.only, workers: shared.threads) { progress.enter($0) })
        let output = output ?? "out"
        let written = try OutputFolder(path: output).publish(build, program: AtlasProgram.version)
        var report = BuildReport(build.report)
        report.written(written, folder: output)
        return Answer(text: report.text, json: report.json, notes: build.report.notes.map(\.sentence))
    }
}

/// Which atlas file, and which of its maps.
struct AtlasChoice {
    let file: String
    /// `nil` = all.
    let only: [String]?

    /// The name of a map has no point in it: a last `--only` that ends in .yaml is the atlas file.
    init(atlas: String?, only: [String]) {
        var only = only.flatMap { $0.split(separator: ",").map(String.init) }
        var file = atlas
        if file == nil, let last = only.last, last.hasSuffix(".yaml") || last.hasSuffix(".yml") {
            file = last
            only.removeLast()
        }
        self.file = file ?? "atlas.yaml"
        self.only = only.isEmpty ? nil : only
    }
}
