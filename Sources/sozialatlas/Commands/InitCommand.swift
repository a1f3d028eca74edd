import ArgumentParser
import Atlas
import Cartography
import Documents
import Evaluation
import Languages
import Publishing
import Tables

/// `sozialatlas init`: an atlas file to start from.
struct InitCommand: Subcommand {
    static let name = "init"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence(
                "Eine kommentierte Atlasdatei für den eigenen Landkreis schreiben.",
                "Write a commented atlas file for one's own county."
            ).text,
            usage: """
                sozialatlas init <boundaries.shp> [--select <key*>]
                       [--key <column>] [--name <column>] [--where <column=value>]
                       [--group-digits <n>] [--encoding <name>] [--crs <EPSG:n>]
                       [--axes <east-north|north-east>] [--map-crs <EPSG:n>]
                       [--values <table.csv> …]
                       [--sheet <name>] [--header <lines>] [--footer <line>]
                       [--missing <text>] [--suppressed <text>] [--total-rows <key>]
                       [--decimal <comma|point>] [--values-encoding <name>]
                       [--language <de|en>] [--quiet] [--json] [--threads <n>]
                """,
            discussion: Sentence(
                """
                Die Atlasdatei erscheint auf der Standardausgabe, damit nichts überschrieben wird.

                Beispiel:
                  sozialatlas init VG250_GEM.shp --select '03157*' --values zensus2022.csv > atlas.yaml
                """,
                """
                The atlas file goes to standard output, so that nothing is overwritten.

                Example:
                  sozialatlas init VG250_GEM.shp --select '03157*' --values zensus2022.csv > atlas.yaml
                """
            ).text)
    }

    @Argument(
        help: .words(
            "Die Grenzen als Shapefile (.shp).", "The boundaries as a shapefile (.shp).", value: "boundaries.shp"),
        completion: .file(extensions: ["shp"]))
    var boundaries: String

    @OptionGroup var regions: MapRegionOptions

    @Option(
        parsing: .upToNextOption,
        help: .words("Tabellen mit Werten (CSV, XLSX, ODS).", "Tables of values (CSV, XLSX, ODS).", value: "table.csv"),
        completion: .file(extensions: Register.inputs.tables.endings))
    var values: [String] = []

    @OptionGroup var writing: TableWritingOptions

    @OptionGroup var shared: SharedOptions

    var context: MessageContext { .starting }

    func answer(_ progress: ProgressLine) throws -> Answer {
        let text = try AtlasStarter.text(
            boundaries: try regions.definition(of: boundaries), mapCRS: regions.mapCrs, tables: values,
            options: try writing.tableOptions(),
            language: shared.language?.mapLanguage ?? .german,
            inputs: Register.inputs)
        var report = ReportText()
        report.verbatim(text)
        return Answer(text: report, json: [.init("atlas", .string(text))], isWanted: true)
    }
}
