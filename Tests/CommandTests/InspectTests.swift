import Foundation
import Testing

/// `inspect` says what can be said, also about what is broken.
struct InspectTests {
    @Test func `a sound shapefile is described with reference system, encoding and keys`() throws {
        let run = try CommandRun(
            ["inspect", "gemeinden.shp", "--language", "de"], in: TemporaryFolder(withPeine: true))
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        for words in [
            "8 Teile, 1 Loch, 1.076 Punkte", "EPSG:25832", "UTF-8 (laut .cpg-Datei: UTF-8)", "AGS, ARS",
            "„Edemissen“",
        ] {
            #expect(run.output.contains(words), "\(words)")
        }
        #expect(!run.output.contains("nicht verwendbar"))
        #expect(run.output.contains("ohne Lücken und Überlappungen"))
    }

    @Test func `a region that reaches over its neighbour is told with both keys and the area`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        // The 21st vertex of the first record, 500 m to the west.
        var bytes = try #require(folder.bytes("gemeinden.shp"))
        let place = 100 + 8 + 4 + 32 + 8 + 4 + 16 * 20
        let easting = bytes[place..<(place + 8)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let moved = (Double(bitPattern: easting) - 500).bitPattern
        for index in 0..<8 { bytes[place + index] = UInt8(truncatingIfNeeded: moved >> (8 * UInt64(index))) }
        try folder.write(bytes, to: "gemeinden.shp")
        let german = try CommandRun(["inspect", "gemeinden.shp", "--language", "de"], in: folder)
        #expect(german.status == 0)
        #expect(german.output.contains("auffällig: ") && german.output.contains("m breit"), "\(german.output)")
        #expect(german.output.contains("Abhilfe: die nicht vereinfachten Grenzen"))
        let json = try CommandRun(["inspect", "gemeinden.shp", "--json"], in: folder)
        #expect(json.output.contains("\"slivers\""))
        #expect(json.output.contains("\"mean_width_m\""), "\(json.output)")
    }

    @Test func `a table is described with its signs, numbers and what is odd`() throws {
        let folder = try TemporaryFolder()
        try folder.write("AGS;Quote;Jahr\n3157001;12,5;2021\n3157002;•;2021\n3157005;…;2021\n", to: "t.csv")
        let run = try CommandRun(["inspect", "t.csv", "--language", "de"], in: folder)
        #expect(run.status == 0)
        for words in [
            "3 Zeilen, 3 Spalten", "Semikolon", "Dezimalkomma (an „12,5“ in Zeile 2 erkannt)", "AGS (8 Stellen)",
            "1 fehlend, 1 geheim", "3 Schlüssel ohne führende Null",
        ] { #expect(run.output.contains(words), "\(words) is not in \(run.output)") }
        #expect(!run.output.contains("Jahr ("))
    }

    @Test func `a truncated shapefile still tells its columns, and why it is no use`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write(Array(folder.bytes("gemeinden.shp")!.prefix(9000)), to: "gemeinden.shp")
        let run = try CommandRun(["inspect", "gemeinden.shp", "--language", "de"], in: folder)
        #expect(run.status == 0)
        #expect(run.output.contains("GEN"))
        #expect(run.output.contains("nicht verwendbar: gemeinden.shp: Die Datei ist abgeschnitten"))
    }

    @Test func `a table of mixed signs is described, and the mixture told`() throws {
        let folder = try TemporaryFolder()
        try folder.write("AGS;Quote\n03157001;12,5\n03157002;12.5\n", to: "t.csv")
        let run = try CommandRun(["inspect", "t.csv", "--language", "en"], in: folder)
        #expect(run.status == 0)
        #expect(run.output.contains("not usable: t.csv: Decimal comma and decimal point are mixed"))
    }

    @Test(arguments: [
        ("none.shp", Int32(66)), ("none.csv", 66), ("empty.csv", 65), ("empty.shp", 65), ("book.csv", 65),
    ])
    func `a file about which nothing can be said gives its code`(file: String, status: Int32) throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "empty.csv")
        try folder.write("", to: "empty.shp")
        try folder.write([0x50, 0x4B, 0x03, 0x04], to: "book.csv")
        let run = try CommandRun(["inspect", file], in: folder)
        #expect(run.status == status)
        #expect(run.errors.hasPrefix("sozialatlas: error: "), "\(run.errors)")
        #expect(run.errors.contains(file), "\(run.errors)")
    }

    @Test func `one bad file does not hide the others`() throws {
        let run = try CommandRun(["inspect", "none.csv", "zensus2022.csv"], in: TemporaryFolder(withPeine: true))
        #expect(run.status == 66)
        #expect(run.output.contains("zensus2022.csv: table"))
    }
}
