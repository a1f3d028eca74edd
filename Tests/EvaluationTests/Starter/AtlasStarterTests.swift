import Atlas
import AtlasFile
import Cartography
import Documents
import Foundation
import Geography
import Languages
import Testing

@testable import Evaluation

struct AtlasStarterTests {
    static let peine = Repository.path("geodata/peine/gemeinden.shp")

    /// Writes the starter into a folder of its own and builds it.
    private func build(
        _ boundaries: String, _ tables: [String], select: String? = nil, language: OutputLanguage = .german
    ) throws -> (text: String, build: AtlasBuild) {
        let text = try AtlasStarter.text(
            boundaries: BoundariesDefinition(path: boundaries, select: select.map { KeyPattern($0) }), tables: tables,
            language: language, inputs: Register.inputs)
        let folder = try TemporaryFolder()
        let file = try folder.file("atlas.yaml", text)
        do {
            return (text, try AtlasBuild(atlasFile: file))
        } catch {
            Issue.record("\(error)\n\(text)")
            throw error
        }
    }

    @Test(
        arguments: ["zensus2022.csv", "zeitreihen.csv", "niedersachsen.csv", "flaechen.csv"], OutputLanguage.allCases)
    func `A starter for Peine and one of its tables is built as it is`(table: String, language: OutputLanguage) throws {
        let (text, build) = try build(Self.peine, [Repository.path("geodata/peine/" + table)], language: language)
        #expect(!build.report.maps.isEmpty)
        #expect(build.report.maps.count <= StarterTable.limit)
        #expect(text.contains("docs/atlas-file.md"))
    }

    @Test func `Two tables share one file, and every map asks for its source`() throws {
        let (_, build) = try build(
            Self.peine,
            [Repository.path("geodata/peine/zensus2022.csv"), Repository.path("geodata/peine/flaechen.csv")])
        #expect(build.report.maps.count == 9)
        for file in build.files where file.path.hasSuffix(".svg") {
            #expect(String(decoding: try file.bytes, as: UTF8.self).contains("bitte ausfüllen"), "\(file.path)")
        }
    }

    @Test func `Without a table the starter can be built and holds the layer alone`() throws {
        let (_, build) = try build(Self.peine, [], select: "03157*")
        #expect(build.files.map(\.path) == ["gis/sozialatlas.geojson"])
    }

    @Test func `A long table is recognised with its year, and each variable has its latest year`() throws {
        let text = try AtlasStarter.text(
            boundaries: BoundariesDefinition(path: Self.peine),
            tables: [Repository.path("geodata/peine/zeitreihen.csv")],
            language: .german, inputs: Register.inputs)
        #expect(text.contains("    year: Jahr "))
        #expect(text.contains("    variable: Kennzahl "))
        #expect(text.contains("    value: Wert "))
        #expect(text.contains("    label: arbeitslose\n    year: \"2021\"") || text.contains("    label: arbeitslose "))
        #expect(text.contains("    column: zeitreihen.wahlberechtigte\n"))
        #expect(text.contains("    year: \"2024\"   # auch: 2002"))
    }

    @Test func `Decimals are those of the numbers`() throws {
        let text = try AtlasStarter.text(
            boundaries: BoundariesDefinition(path: Self.peine),
            tables: [Repository.path("geodata/peine/zensus2022.csv")],
            language: .german, inputs: Register.inputs)
        #expect(text.contains("    decimals: 2\n    column: zensus2022.miete_je_qm"))
        #expect(text.contains("    decimals: 1\n    column: zensus2022.eigentuemerquote"))
        #expect(text.contains("    decimal: comma"))
    }

    @Test func `Odd names of columns arrive at the map as they are`() throws {
        let folder = try TemporaryFolder()
        let names = ["a: b", "a #b", "Größe \"groß\"", "yes", "007", "it's", "{x}", "- y", "Anteil, in %"]
        let header = (["AGS"] + names).map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
        let rows = (0..<7).map { row in
            let key = ["001", "002", "005", "006", "007", "008", "009"][row]
            return (["03157" + key] + names.indices.map { "\(row * 3 + $0),5" }).joined(separator: ";")
        }
        let table = try folder.file("Meine Werte: 2021.csv", ([header] + rows).joined(separator: "\r\n") + "\r\n")
        let (_, build) = try build(Self.peine, [table])
        #expect(build.report.maps.map(\.title) == names)
    }

    @Test func `Rows that a further column tells apart are cut down to one per region`() throws {
        let folder = try TemporaryFolder()
        var lines = ["Schlüssel;Geschlecht;Fälle"]
        for key in ["001", "002", "005", "006", "007", "008", "009"] {
            lines += ["03157\(key);weiblich;1\(key)", "03157\(key);insgesamt;2\(key)"]
        }
        let table = try folder.file("faelle.csv", lines.joined(separator: "\n") + "\n")
        let (text, build) = try build(Self.peine, [table])
        #expect(text.contains("variable: Geschlecht") || text.contains("Geschlecht: insgesamt"))
        #expect(!build.report.maps.isEmpty)
    }

    @Test func `Columns of equal, zero, suppressed and missing values do not hinder the build`() throws {
        let folder = try TemporaryFolder()
        var lines = ["AGS;gleich;null;geheim;leer;halb;klein;Jahr"]
        for (index, key) in ["001", "002", "005", "006", "007", "008", "009"].enumerated() {
            lines.append("03157\(key);5;0;•;;\(index < 2 ? "\(index)" : "…");0,0000\(index + 1);2021")
        }
        let table = try folder.file("a.csv", lines.joined(separator: "\n") + "\n")
        let (text, build) = try build(Self.peine, [table])
        #expect(build.report.maps.map(\.title) == ["halb", "klein"])
        #expect(text.contains("gleich, null"))
    }

    @Test func `A starter for a single municipality is built`() throws {
        let (_, build) = try build(Self.peine, [Repository.path("geodata/peine/zensus2022.csv")], select: "03157006")
        #expect(build.report.data.boundaries?.regions == 1)
    }

    @Test func `A panel with a year and several figures takes the latest year`() throws {
        let folder = try TemporaryFolder()
        var lines = ["Jahr;AGS;Gemeinde;a;b"]
        for year in ["2019", "2021", "2020"] {
            for key in ["001", "002", "005", "006", "007", "008", "009"] {
                lines.append("\(year);03157\(key);G\(key);1\(key),5;2\(key)")
            }
        }
        let table = try folder.file("panel.csv", lines.joined(separator: "\n") + "\n")
        let (text, build) = try build(Self.peine, [table])
        #expect(build.report.maps.count == 2)
        #expect(text.contains("year: \"2021\"   # auch: 2019, 2020"))
    }

    @Test func `Numbers as keys without their leading zero are understood`() throws {
        let folder = try TemporaryFolder()
        let keys = ["001", "002", "005", "006", "007", "008", "009"]
        let rows = keys.map { "3157\($0);1\($0)" }
        let table = try folder.file("a.csv", "Nr;Wert\n" + rows.joined(separator: "\n") + "\n")
        let (_, build) = try build(Self.peine, [table])
        #expect(build.report.maps.map(\.title) == ["Wert"])
    }

    @Test func `A decimal sign that cannot be known is asked for, not guessed`() throws {
        let folder = try TemporaryFolder()
        let table = try folder.file(
            "a.csv", "AGS;Wert\n03157001;1.234\n03157002;2.345\n03157006;1.111\n03157005;1.000\n")
        #expect(throws: DataFailure.self) {
            try AtlasStarter.text(
                boundaries: BoundariesDefinition(path: Self.peine), tables: [table], language: .german,
                inputs: Register.inputs)
        }
    }

    @Test func `A pattern that no key fits is refused`() throws {
        #expect(throws: DataFailure.self) {
            try AtlasStarter.text(
                boundaries: BoundariesDefinition(path: Self.peine, select: KeyPattern("99*")), tables: [],
                language: .german, inputs: Register.inputs)
        }
    }

    @Test(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func `Seven municipalities are taken out of all of Germany`() throws {
        let (text, build) = try build(
            SharedData.path("germany/VG5000_GEM.shp"), [SharedData.path("germany/arbeitslosenanteil_2021.csv")],
            select: "03157*")
        #expect(build.report.data.boundaries?.regions == 7)
        #expect(text.contains("select: \"03157*\""))
        #expect(build.report.maps.count == 1)
    }

    @Test(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func `Water areas of counties are left out where every county stays`() throws {
        let text = try AtlasStarter.text(
            boundaries: BoundariesDefinition(path: SharedData.path("germany/VG250_KRS.shp")),
            tables: [SharedData.path("germany/values_krs.csv")], language: .german, inputs: Register.inputs)
        #expect(text.contains("where: {GF: 4}"))
        #expect(text.contains("regions: Kreise"))
    }

    @Test(
        .enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"),
        arguments: [
            ("VG250_GEM_simplified.shp", "arbeitslosenanteil_2021.csv", "03157*", "ARS"),
            ("VG250_VWG_2004.shp", "values_vwg.csv", "03*", "RS"), ("VG250_KRS.shp", "values_krs.csv", "03*", "AGS"),
        ])
    func `The key that fits is found in each of the country's files`(
        boundaries: String, table: String, select: String, key: String
    ) throws {
        let (_, build) = try build(
            SharedData.path("germany/" + boundaries), [SharedData.path("germany/" + table)], select: select)
        #expect(build.report.data.boundaries?.keyColumn == key)
        #expect(!build.report.maps.isEmpty)
    }
}
