import Foundation
import Testing

/// Original files of offices: each is mapped, or named for what it is, in one command and as it is.
@Suite(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
struct OfficeFileTests {
    private func map(_ boundaries: String, _ file: String, _ column: String, select: String) throws -> (
        CommandRun, String
    ) {
        let folder = try TemporaryFolder()
        let run = try CommandRun(
            [
                "map", SharedData.path("germany/\(boundaries).shp"), "--values", SharedData.path("office/\(file)"),
                "--column",
                column, "--select", select, "-o", "k.geojson", "--language", "de",
            ], in: folder)
        return (run, folder.text("k.geojson") ?? "")
    }

    /// The numbers of regions in a layer.
    private func values(_ layer: String) throws -> [String: Double] {
        let object = try JSONSerialization.jsonObject(with: Data(layer.utf8)) as? [String: Any]
        let features = try #require(object?["features"] as? [[String: Any]])
        var values: [String: Double] = [:]
        for properties in features.compactMap({ $0["properties"] as? [String: Any] }) {
            guard let key = properties["key"] as? String else { continue }
            let number = properties.first {
                ["key", "name", "class"].contains($0.key) == false && $0.value is NSNumber
            }
            values[key] = (number?.value as? NSNumber)?.doubleValue
        }
        return values
    }

    @Test func `population by sex and age of the Regionaldatenbank`() throws {
        let (run, layer) = try map("VG250_KRS", "12411-02-03-5-B.csv", "Insgesamt – unter 3 Jahre", select: "03157*")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Die Spaltennamen stehen in den Zeilen 7 bis 9."))
        #expect(try values(layer)["03157"] == 3937)
    }

    @Test func `pupils of the Zensus on all levels`() throws {
        let (run, layer) = try map(
            "VG5000_GEM", "Regionaltabelle_Klassenstufe.csv", "SCHUELER_KLSS_STP", select: "03157*")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Die Zeile „03157 Peine“ (Zeile 1317) ist eine Summe anderer Zeilen"))
        #expect(try values(layer)["03157006"] == 6390)
        #expect(layer.contains("\"SCHUELER_KLSS_STP_status\":\"uncertain\""))
    }

    @Test func `the Gemeindeverzeichnis with its key in four columns`() throws {
        let (run, layer) = try map(
            "VG5000_GEM", "31121983_Auszug_GV.xlsx", "Bevölkerung – insgesamt", select: "03157*")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Der Schlüssel steht in mehreren Spalten nebeneinander"))
        #expect(try values(layer)["03157006"] == 46913)
    }

    @Test func `local elections with keys of one Land`() throws {
        let (run, layer) = try map("VG250_KRS", "Kommunalwahlen_2021_Gesamtuebersicht.xlsx", "A1", select: "03*")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Schlüssel des Landes vorangestellt"))
        #expect(try values(layer)["03101"] == 146_795)
    }

    @Test(arguments: ["VG250_KRS", "VG5000_GEM"])
    func `constituencies are named as what they are`(boundaries: String) throws {
        let (run, _) = try map(
            boundaries, "btw25_kerg.csv", "Wahlberechtigte – Zweitstimmen – Vorläufig", select: "03157*")
        #expect(run.status == 65)
        #expect(run.errors.contains("Die Spalte „Nr“ hat Schlüssel von Bundestagswahlkreisen"), "\(run.errors)")
    }

    @Test(arguments: ["VG250_KRS", "VG5000_GEM"])
    func `deaths by Land are named as what they are`(boundaries: String) throws {
        let (run, _) = try map(boundaries, "12613-0013_de_flat.csv", "value", select: "03157*")
        #expect(run.status == 65)
        #expect(run.errors.contains("hat Schlüssel von Ländern (2 Stellen"), "\(run.errors)")
    }

    @Test(arguments: [
        ("12411-02-03-5-B.csv", "489 Zeilen, 56 Spalten", "nur ganze Zahlen"),
        ("12613-0013_de_flat.csv", "4.224 Zeilen, 22 Spalten", "nur ganze Zahlen"),
        ("Regionaltabelle_Klassenstufe.csv", "12.439 Zeilen, 16 Spalten", "nur ganze Zahlen"),
        ("btw25_kerg.csv", "316 Zeilen, 140 Spalten", "nur ganze Zahlen"),
        ("31121983_Auszug_GV.xlsx", "8.967 Zeilen, 14 Spalten", "als Zahlen in der Arbeitsmappe"),
        (
            "Kommunalwahlen_2021_Gesamtuebersicht.xlsx", "189 Zeilen, 42 Spalten",
            "Dezimalkomma (an „55,4“ in Zeile 7 erkannt)"
        ),
    ])
    func `inspect tells how large each table is and how its numbers are written`(
        file: String, extent: String, numbers: String
    ) throws {
        let run = try CommandRun(
            ["inspect", SharedData.path("office/\(file)"), "--language", "de"], in: TemporaryFolder())
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains(extent), "\(run.output)")
        #expect(run.output.contains(numbers), "\(run.output)")
    }

    @Test func `a sheet asked of a text file is told not to be there`() throws {
        let run = try CommandRun(
            ["inspect", SharedData.path("office/btw25_kerg.csv"), "--sheet", "Tabelle2", "--language", "de"],
            in: TemporaryFolder())
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.output.contains("Nach dem Blatt „Tabelle2“ ist nicht gesucht: Eine Textdatei hat keine Blätter."),
            "\(run.output)")
    }

    @Test func `the second sheet of the local elections, its remarks cut by a line`() throws {
        let folder = try TemporaryFolder()
        let run = try CommandRun(
            [
                "map", SharedData.path("germany/VG250_KRS.shp"), "--values",
                SharedData.path("office/Kommunalwahlen_2021_Gesamtuebersicht.xlsx"), "--sheet", "2", "--footer", "201",
                "--column",
                "Wahlberechtigte – ohne Sperrvermerk „W” (Wahlschein) – A1", "--select", "03*", "-o", "k.geojson",
                "--language", "de",
            ], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try values(folder.text("k.geojson") ?? "")["03151"] == 112_181)
    }
}
