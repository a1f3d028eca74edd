import Foundation
import Testing

/// Bad input: a sentence with file and place, a documented code, and the output from before untouched.
struct BadInputTests {
    private static let map = [
        "map", "gemeinden.shp", "--values", "zensus2022.csv", "--column", "auslaenderanteil", "--unit", "%", "-o",
        "karte.svg",
        "--language", "de",
    ]

    /// Makes a map, spoils the data, makes it again: refused with these words, and the first map is still there.
    private func refusal(
        status: Int32, says parts: [String], arguments: [String] = map, spoil: (TemporaryFolder) throws -> Void
    ) throws {
        let folder = try TemporaryFolder(withPeine: true)
        let good = try CommandRun(Self.map, in: folder)
        try #require(good.status == 0, "\(good.errors)")
        let before = folder.bytes("karte.svg")
        try spoil(folder)
        let bad = try CommandRun(arguments, in: folder)
        #expect(bad.status == status, "\(bad.errors)")
        #expect(bad.errors.hasPrefix("sozialatlas: Fehler: "))
        #expect(bad.output.isEmpty)
        for part in parts { #expect(bad.errors.contains(part), "\(part) is not in: \(bad.errors)") }
        #expect(folder.bytes("karte.svg") == before)
        #expect(!folder.names().contains { $0.hasPrefix(".sozialatlas") })
    }

    @Test func `a missing .shx is refused with the remedy`() throws {
        try refusal(status: 66, says: ["gemeinden.shp", "gemeinden.shx fehlt", "alle Dateien in einen Ordner"]) {
            try $0.remove("gemeinden.shx")
        }
    }

    @Test func `a truncated .shp is refused with both sizes`() throws {
        try refusal(status: 65, says: ["gemeinden.shp", "abgeschnitten", "9000"]) {
            try $0.write(Array($0.bytes("gemeinden.shp")!.prefix(9000)), to: "gemeinden.shp")
        }
    }

    @Test func `a .dbf with fewer rows is refused with both counts`() throws {
        try refusal(status: 65, says: ["gemeinden.dbf", "6 Zeilen", "7 Sätze"]) { folder in
            var table = folder.bytes("gemeinden.dbf")!
            let header = Int(table[8]) | Int(table[9]) << 8
            let row = Int(table[10]) | Int(table[11]) << 8
            table[4] = 6
            try folder.write(Array(table.prefix(header + 6 * row)) + [0x1A], to: "gemeinden.dbf")
        }
    }

    @Test func `a .prj of another country is refused with the system's name and the option`() throws {
        let lambert = """
            PROJCS["RGF93_v1_Lambert_93",GEOGCS["GCS_RGF_1993",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],\
            PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],\
            PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],\
            PARAMETER["Standard_Parallel_1",49.0],PARAMETER["Standard_Parallel_2",44.0],PARAMETER["Latitude_Of_Origin",46.5],\
            UNIT["Meter",1.0]]
            """
        try refusal(status: 65, says: ["gemeinden.shp", "EPSG:2154", "--crs EPSG:"]) {
            try $0.write(lambert, to: "gemeinden.prj")
        }
    }

    @Test func `a missing .prj asks for the coordinate system`() throws {
        try refusal(status: 65, says: [".prj", "--crs EPSG:25832"]) { try $0.remove("gemeinden.prj") }
    }

    @Test func `a duplicate key is refused with both lines`() throws {
        try refusal(status: 65, says: ["zensus2022.csv", "Zeilen 2 und 9", "03157001"]) { folder in
            let row = folder.text("zensus2022.csv")!.split(separator: "\r\n")[1]
            try folder.write(
                folder.text("zensus2022.csv")! + row.replacing("12464", with: "12465") + "\r\n", to: "zensus2022.csv")
        }
    }

    @Test func `a decimal sign unlike all others is told as a slip`() throws {
        try refusal(status: 65, says: ["zensus2022.csv", "Zeile 3", "„6.1“", "Komma statt Punkt", "„6,1“"]) { folder in
            try folder.write(folder.text("zensus2022.csv")!.replacing(";6,1;", with: ";6.1;"), to: "zensus2022.csv")
        }
    }

    @Test func `mixed decimal signs are refused with a place of each`() throws {
        try refusal(status: 65, says: ["zensus2022.csv", "„5,9“ in Zeile 2", "„6.1“ in Zeile 3"]) { folder in
            let values = ["5,9", "6.1", "6,2", "7.3", "6,5", "5.1", "8,2"]
            let rows = zip([1, 2, 5, 6, 7, 8, 9], values).map { "0315700\($0);\($1)\r\n" }.joined()
            try folder.write("AGS;auslaenderanteil\r\n" + rows, to: "zensus2022.csv")
        }
    }

    @Test func `a table without a matching key is refused with keys of both sides`() throws {
        try refusal(status: 65, says: ["zensus2022.csv", "09162000", "03157001", "--key"]) {
            try $0.write("AGS;auslaenderanteil\r\n09162000;30,1\r\n09163000;20,2\r\n", to: "zensus2022.csv")
        }
    }

    @Test func `a key that a spreadsheet destroyed is told as such`() throws {
        let arguments = Self.map + ["--values-key", "AGS"]
        try refusal(status: 65, says: ["zensus2022.csv", "Zeile 2", "3,15700E+06", "Text"], arguments: arguments) {
            folder in
            try folder.write(
                folder.text("zensus2022.csv")!.replacing("03157001", with: "3,15700E+06"), to: "zensus2022.csv")
        }
    }

    @Test func `a misspelt column suggests the right one`() throws {
        var arguments = Self.map
        arguments[5] = "auslaenderantiel"
        try refusal(status: 65, says: ["Gemeint ist vielleicht „auslaenderanteil“"], arguments: arguments) { _ in }
    }

    @Test func `an output below a regular file is refused`() throws {
        var arguments = Self.map
        arguments[9] = "karte.svg/neu.svg"
        try refusal(status: 73, says: ["karte.svg", "kein Ordner"], arguments: arguments) { _ in }
    }

    @Test func `an output that is an input is refused`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write(folder.bytes("zensus2022.csv")!, to: "zensus.svg")
        let run = try CommandRun(
            ["map", "gemeinden.shp", "--values", "zensus.svg", "--column", "miete_je_qm", "-o", "zensus.svg"],
            in: folder)
        #expect(run.status == 64)
        #expect(folder.bytes("zensus.svg") == folder.bytes("zensus2022.csv"))
    }

    @Test func `an unknown key in the atlas file is refused with its line and the nearest key`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write(folder.text("atlas.yaml")!.replacing("\nregions:", with: "\nregoins:"), to: "atlas.yaml")
        let run = try CommandRun(["check", "--language", "de"], in: folder)
        #expect(run.status == 78)
        #expect(run.errors.contains("atlas.yaml, Zeile 5: Den Eintrag „regoins“"), "\(run.errors)")
        #expect(run.errors.contains("Gemeint ist vielleicht „regions“"))
    }

    @Test func `boundaries that need more memory than there is are refused before they are read, with the sizes`()
        throws
    {
        let folder = try TemporaryFolder(withPeine: true)
        let map = Self.map.joined(separator: " ")
        let run = try CommandRun(
            shell: "truncate -s 8G gemeinden.shp; ulimit -v 9000000; sozialatlas \(map)", in: folder)
        #expect(run.status == 69, "\(run.errors)")
        for part in ["gemeinden.shp", "8,0 GiB", "20,0 GiB", "Arbeitsspeicher"] {
            #expect(run.errors.contains(part), "\(part) is not in: \(run.errors)")
        }
        #expect(!folder.names().contains("karte.svg"))
    }
}
