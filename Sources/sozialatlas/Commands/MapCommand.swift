import ArgumentParser
import Atlas
import Documents
import Evaluation
import Publishing

/// `sozialatlas map`: one map, without an atlas file.
struct MapCommand: Subcommand {
    static let name = "map"
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: Sentence(
                "Eine einzelne Karte zeichnen, ohne Atlasdatei.", "Draw a single map, without an atlas file."
            ).text,
            usage: """
                sozialatlas map <boundaries.shp> --values <table.csv> --column <name>
                       [<options>] --output <karte.svg> [--output <karte.geojson>]
                """,
            discussion: Sentence(
                """
                Schlüsselspalten, Kodierung, Dezimalzeichen und Koordinatensystem werden gefunden und genannt, wenn nichts \
                angegeben ist; was nicht eindeutig ist, wird nicht geraten.

                Beispiele:
                  sozialatlas map gemeinden.shp --values zensus.csv --column miete \\
                    --unit €/m² --title "Miete 2022" -o karte.svg -o karte.geojson
                  sozialatlas map VG250_GEM.shp --select '03157*' --where GF=4 \\
                    --values quoten.csv --values-where Jahr=2021 --column quote \\
                    --classes natural:5 --palette blues -o karte.svg
                """,
                """
                Key columns, encoding, decimal sign and coordinate system are found and named if nothing is given; what is \
                not clear is not guessed.

                Examples:
                  sozialatlas map gemeinden.shp --values zensus.csv --column miete \\
                    --unit €/m² --title "Miete 2022" -o karte.svg -o karte.geojson
                  sozialatlas map VG250_GEM.shp --select '03157*' --where GF=4 \\
                    --values quoten.csv --values-where Jahr=2021 --column quote \\
                    --classes natural:5 --palette blues -o karte.svg
                """
            ).text)
    }

    @Argument(
        help: .words(
            "Die Grenzen als Shapefile (.shp).", "The boundaries as a shapefile (.shp).", value: "boundaries.shp"),
        completion: .file(extensions: ["shp"]))
    var boundaries: String

    @OptionGroup var values: MapValueOptions
    @OptionGroup var regions: MapRegionOptions
    @OptionGroup var look: MapLookOptions

    @Option(
        name: .shortAndLong,
        help: .words(
            "Ausgabedatei mit der Endung \(MapOutputs.possible.endings.german); mehrfach möglich. Eine vorhandene Datei wird als Ganzes ersetzt.",
            "Output file that ends in \(MapOutputs.possible.endings.english); may be repeated. A file that is there is replaced as a whole.",
            value: "file"),
        completion: .file(extensions: MapOutputs.possible.map { $0.name }))
    var output: [String] = []

    @OptionGroup var shared: SharedOptions

    var context: MessageContext { .options }

    func answer(_ progress: ProgressLine) throws -> Answer {
        let outputs = try MapOutputs(output)
        var map = SingleMap(
            boundaries: try regions.definition(of: boundaries), values: values.values, column: values.column)
        map.mapCRS = regions.mapCrs
        try values.apply(to: &map)
        try look.apply(to: &map)
        map.outputs = outputs.formats
        let build = try map.build(options: AtlasBuild.Options(workers: shared.threads) { progress.enter($0) })
        let files = try outputs.files(of: build)
        try OutputFiles.replace(files, inputs: build.report.data.inputs)
        var report = BuildReport(build.report)
        report.written(files.map(\.path), folder: nil)
        return Answer(text: report.text, json: report.json, notes: build.report.notes.map(\.sentence))
    }
}

/// What to write where.
struct MapOutputs {
    private let paths: [OutputPath]

    init(_ paths: [String]) throws {
        guard !paths.isEmpty else {
            throw Complaint(
                .usage, "Es fehlt die Ausgabedatei: bitte z. B. „-o karte.svg“ angeben.",
                "The output file is missing: please give e.g. “-o map.svg”.")
        }
        self.paths = try paths.map { path in try OutputPath(path, among: Self.possible) }
    }

    /// Formats of a map.
    static var possible: [any OutputFormat.Type] { Register.formats(writing: [.sheet, .layer]) }

    /// The formats that are wanted.
    var formats: [String] { paths.map(\.format) }

    /// The file for each path.
    func files(of build: AtlasBuild) throws -> [(path: String, file: OutputFile)] {
        try paths.map { path in
            guard let file = build.files.first(where: { $0.path.hasSuffix("." + path.format) }) else {
                throw Complaint(fault: "no \(path.format) was made")
            }
            return (path.path, file)
        }
    }
}
