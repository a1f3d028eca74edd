import Foundation
import Testing

/// Files that are not there, and files that are given in place of others.
struct GivenFileTests {
    private static let map = [
        "map", "gemeinden.shp", "--values", "zensus2022.csv", "--column", "auslaenderanteil", "-o", "k.svg",
        "--language", "de",
    ]

    @Test(
        arguments: [
            (["map", "x.shp", "--values", "zensus2022.csv", "--column", "a", "-o", "k.svg"], "x.shp", nil),
            (
                ["map", "gemeinden.shp", "--values", "Zensus2022.csv", "--column", "a", "-o", "k.svg"],
                "Zensus2022.csv", "zensus2022.csv"
            ),
            (["map", "gemeinden.shp", "--values", "x.csv", "--column", "a", "-o", "k.svg"], "x.csv", nil),
            (["check", "Atlas.yaml"], "Atlas.yaml", "atlas.yaml"),
            (["build", "ATLAS.YAML", "-o", "o"], "ATLAS.YAML", "atlas.yaml"),
            (["check", "x.yaml"], "x.yaml", nil), (["index", "x.yaml"], "x.yaml", nil),
            (["inspect", "x.shp"], "x.shp", nil),
            (["inspect", "ZENSUS2022.csv"], "ZENSUS2022.csv", "zensus2022.csv"),
            (["inspect", "nirgends/x.csv"], "nirgends/x.csv", nil),
            (["init", "gemeinden.shp", "--values", "zensus2022.CSV"], "zensus2022.CSV", "zensus2022.csv"),
            (map + ["--palette", "farben/x.yaml"], "farben/x.yaml", nil), (map + ["--style", "x.yaml"], "x.yaml", nil),
        ] as [([String], String, String?)])
    func `a missing file is told once and alike, with the name that is there`(
        call: [String], file: String, near: String?
    ) throws {
        let folder = try TemporaryFolder(withPeine: true)
        let run = try CommandRun(call + (call.contains("--language") ? [] : ["--language", "de"]), in: folder)
        #expect(run.status == 66, "\(run.errors)")
        #expect(run.errors.contains("Die Datei „\(file)“ gibt es nicht."), "\(run.errors)")
        #expect(run.errors.components(separatedBy: "gibt es nicht").count == 2)
        if let near {
            #expect(run.errors.contains("Gemeint ist vielleicht „\(near)“."), "\(run.errors)")
        } else {
            #expect(run.errors.contains("Bitte Pfad und Schreibweise prüfen."), "\(run.errors)")
        }
    }

    @Test(arguments: [
        ("gemeinden.shp.xml", "Metadaten"), ("gemeinden.sbn", "Suchverzeichnis"), ("gemeinden.sbx", "Suchverzeichnis"),
        ("gemeinden.qpj", "Koordinatensystem"),
        ("gemeinden.qml", "Darstellung"), ("gemeinden.zip", "gepackte Datei"),
    ])
    func `what lies beside a shapefile is called what it is, with the right file`(file: String, words: String) throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write("<metadata/>", to: file)
        for call in [
            ["map", file] + Self.map.dropFirst(2), ["inspect", file, "--language", "de"],
            ["init", file, "--language", "de"],
        ] {
            let run = try CommandRun(call, in: folder)
            #expect(run.status == 65, "\(run.errors)")
            #expect(run.errors.contains(words) && run.errors.contains("„gemeinden.shp“"), "\(run.errors)")
        }
    }

    @Test func `a folder, a lone archive and another format are called what they are`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let inside = try CommandRun(["map", "."] + Self.map.dropFirst(2), in: folder)
        #expect(
            inside.status == 65 && inside.errors.contains("Ordner") && inside.errors.contains("gemeinden.shp"),
            "\(inside.errors)")
        try folder.write("PK", to: "grenzen.zip")
        let packed = try CommandRun(["map", "grenzen.zip"] + Self.map.dropFirst(2), in: folder)
        #expect(packed.status == 65 && packed.errors.contains("auspacken"), "\(packed.errors)")
        try folder.write("{}", to: "grenzen.geojson")
        let other = try CommandRun(["map", "grenzen.geojson"] + Self.map.dropFirst(2), in: folder)
        #expect(other.status == 65 && other.errors.contains("als Shapefile ausgeben"), "\(other.errors)")
    }

    @Test(arguments: ["dbf", "shx", "prj"])
    func `another file of the set is read with its .shp, which is told`(ending: String) throws {
        let folder = try TemporaryFolder(withPeine: true)
        let run = try CommandRun(["map", "gemeinden.\(ending)"] + Self.map.dropFirst(2), in: folder)
        #expect(run.status == 0 && run.errors.contains("Angegeben ist die .\(ending)-Datei"), "\(run.errors)")
    }
}
