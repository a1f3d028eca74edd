import Foundation
import Testing

/// What the command says of one of each thing.
struct SingularTests {
    /// A number 1 before a noun in the plural.
    private static var wrong: Regex<(Substring, Substring, Substring)> {
        /(^|[^0-9.,])1 (verschiedene|Karten|Gebiete|Gebieten|Klassen|Zeilen|Spalten|Dateien|Sätze|Sätzen|Punkte|Punkten|Teile|Löcher|Zahlen|Texte|Werte|Hinweise|Varianten|leere|weitere|maps|regions|classes|rows|columns|files|features|vertices|parts|holes|numbers|texts|values|notes|variants|records|different values)\b/
    }

    /// One municipality of the example, and a table of it.
    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write("AGS;Quote\n03157001;4,2\n", to: "eins.csv")
        try folder.write(
            """
            title: Eins
            language: de
            regions: Gemeinden
            join: warn
            outputs: [svg, geojson, table]
            boundaries: {file: gemeinden.shp, key: AGS, select: "03157001", source: q}
            sources: {q: {provider: LK, dataset: D, licence: X}}
            tables:
              t: {file: eins.csv, key: AGS, source: q}
            indicators:
              quote: {label: Quote, column: t.Quote}
            maps:
              - {id: quote, indicator: quote}

            """, to: "eins.yaml")
        return folder
    }

    @Test(
        arguments: [
            ["check", "eins.yaml"], ["build", "eins.yaml", "-o", "out"], ["inspect", "gemeinden.shp", "eins.csv"],
            [
                "map", "gemeinden.shp", "--select", "03157001", "--values", "eins.csv", "--column", "Quote", "-o",
                "k.svg",
            ],
            ["map", "gemeinden.shp", "--values", "eins.csv", "--column", "Quote", "-o", "k.svg"],
            [
                "map", "gemeinden.shp", "--select", "03157001", "--values", "eins.csv", "--column", "Quote", "-o",
                "k.svg",
                "--classes", "quantiles:4",
            ],
        ], ["de", "en"])
    func `one is told in the singular`(arguments: [String], language: String) throws {
        let folder = try Self.folder()
        let run = try CommandRun(arguments + ["--language", language], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let said = run.output + run.errors + (folder.text("k.svg") ?? "") + (folder.text("out/maps/quote.svg") ?? "")
        for line in said.split(separator: "\n") {
            #expect(line.firstMatch(of: Self.wrong) == nil, "\(line.prefix(300))")
        }
    }

    @Test func `a description names what is shown, also without a unit`() throws {
        let folder = try Self.folder()
        for (options, opening) in [
            ([], "Flächenkarte: Quote."), (["--unit", "je 100"], "Flächenkarte: je 100."),
            (["--title", "Lage"], "Flächenkarte: Lage."),
        ] as [([String], String)] {
            let run = try CommandRun(
                [
                    "map", "gemeinden.shp", "--values", "eins.csv", "--column", "Quote", "-o", "k.svg", "--language",
                    "de",
                ] + options, in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let text = try #require(folder.text("k.svg"))
            #expect(text.contains(">" + opening), "\(options)")
            #expect(!text.contains(">:") && !text.contains(": .") && !text.contains(">."))
        }
    }
}
