import Foundation
import Testing

/// Where answers and files go.
struct OutputTests {
    @Test func `standard output on a full device gives 74`() throws {
        let folder = try TemporaryFolder()
        for command in ["palettes", "--help", "--version", "styles --json", "--generate-completion-script bash"] {
            let run = try CommandRun(shell: "sozialatlas \(command) > /dev/full", in: folder)
            #expect(run.status == 74, "\(command)")
            #expect(run.errors.contains("no space left"), "\(command): \(run.errors)")
        }
    }

    @Test func `a reader that goes early is no error`() throws {
        let run = try CommandRun(shell: "sozialatlas palettes | head -1", in: TemporaryFolder())
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test func `a closed standard output gives 74 and harms no file`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let run = try CommandRun(
            shell: "sozialatlas map gemeinden.shp --values zensus2022.csv --column miete_je_qm -o k.svg >&-", in: folder
        )
        #expect(run.status == 74)
        #expect(folder.text("k.svg")?.hasPrefix("<?xml") ?? false)
        #expect(folder.text("k.svg")?.hasSuffix("</svg>\n") ?? false)
    }

    @Test func `a file system that takes no more gives 74 and keeps the output from before`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write("before", to: "k.svg")
        let map = "sozialatlas map gemeinden.shp --values zensus2022.csv --column miete_je_qm -o k.svg"
        let single = try CommandRun(shell: "ulimit -f 8; \(map)", in: folder)
        #expect(single.status == 74, "\(single.errors)")
        #expect(single.errors.contains("too large"))
        #expect(folder.text("k.svg") == "before")
        let atlas = try CommandRun(shell: "ulimit -f 8; sozialatlas build", in: folder)
        #expect(atlas.status == 74, "\(atlas.errors)")
        #expect(folder.names("out").isEmpty)
        #expect(!folder.names().contains { $0.hasPrefix(".sozialatlas") })
    }

    @Test func `an existing output is replaced as a whole`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write(String(repeating: "x", count: 1_000_000), to: "k.svg")
        let run = try CommandRun(
            [
                "map", "gemeinden.shp", "--values", "zensus2022.csv", "--column", "miete_je_qm", "-o", "k.svg", "-o",
                "k.geojson",
            ],
            in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(folder.text("k.svg")?.hasSuffix("</svg>\n") ?? false)
        #expect(folder.text("k.geojson")?.hasPrefix("{") ?? false)
    }

    @Test func `build writes a set, keeps foreign files, and says where`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let first = try CommandRun(["build", "--language", "de"], in: folder)
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("Geschrieben: 49 Dateien in out"))
        try folder.write("mine", to: "out/maps/notiz.txt")
        let second = try CommandRun(["build", "--only", "miete-2022", "--quiet"], in: folder)
        #expect(second.status == 0)
        #expect(second.output.isEmpty && second.errors.isEmpty)
        #expect(folder.text("out/maps/notiz.txt") == "mine")
        #expect(folder.names("out/maps").count == 19)
    }

    @Test func `a folder with foreign files and no manifest is refused and kept`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let run = try CommandRun(["build", "--output", ".", "--language", "de"], in: folder)
        #expect(run.status == 73)
        #expect(run.errors.contains("fremde Dateien"), "\(run.errors)")
        #expect(!folder.names().contains("maps"))
    }

    @Test func `check writes nothing`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let before = folder.names()
        let run = try CommandRun(["check", "--language", "de"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("nichts geschrieben"))
        #expect(folder.names() == before)
    }

    @Test func `the same call says the same, whatever the number of threads`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let runs = try [1, 4, 4].map { try CommandRun(["check", "--threads", "\($0)"], in: folder) }
        #expect(Set(runs.map { $0.output + $0.errors }).count == 1)
        #expect(runs[0].status == 0)
    }

    @Test func `JSON is one object, also for a failure`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        for (arguments, status, member) in [
            (["check", "--json"], Int32(0), "maps"),
            (["inspect", "gemeinden.shp", "zensus2022.csv", "--json"], 0, "files"),
            (["palettes", "--json"], 0, "palettes"), (["styles", "--json"], 0, "styles"),
            (["check", "none.yaml", "--json"], 66, "error"),
        ] {
            let run = try CommandRun(arguments, in: folder)
            #expect(run.status == status, "\(run.errors)")
            let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            #expect(object?[member] != nil, "\(arguments)")
        }
    }

    @Test func `map names the join and the operation with its accuracy`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let run = try CommandRun(
            [
                "map", "gemeinden.shp", "--values", "zensus2022.csv", "--column", "miete_je_qm", "-o", "k.svg",
                "--map-crs", "EPSG:3035", "--language", "en",
            ], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("7 of 7 regions matched"))
        #expect(run.output.contains("map: EPSG:3035, operation “"))
        #expect(run.output.contains("accuracy 0 m"))
        #expect(run.output.contains("accuracy 1 m"))
    }
}
