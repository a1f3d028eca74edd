import Atlas
import Foundation
import Testing

/// Totals among the rows of tables, in whole atlases.
struct TotalRowBuildTests {
    private static let rows = """
        AGS;Gemeinde;Faelle;Basis
        03157001;Edemissen;40;1000
        03157002;Hohenhameln;20;900
        03157005;Lengede;30;1100
        03157006;Peine;300;5000
        03157007;Vechelde;35;1500
        03157008;Wendeburg;15;800
        03157009;Ilsede;60;1700

        """

    private func build(total: String, references: String, rules: String = "") throws -> AtlasBuild {
        let folder = FileManager.default.temporaryDirectory.path + "/totals-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data((Self.rows + total).utf8).write(to: URL(fileURLWithPath: folder + "/t.csv"))
        let atlas = """
            title: Probe
            join: warn
            boundaries: {file: \(Repository.path("geodata/peine/gemeinden.shp")), source: s}
            sources: {s: {provider: A, dataset: B, licence: CC0}}
            tables: {t: {file: t.csv, source: s}}
            \(rules)
            indicators:
              quote: {label: Quote, unit: Prozent, rate: {cases: t.Faelle, base: t.Basis}}
            maps:
              - id: quote
                indicator: quote
                title: Quote
                references: \(references)
            """
        try Data(atlas.utf8).write(to: URL(fileURLWithPath: folder + "/atlas.yaml"))
        let definition = try AtlasBuild(atlasFile: folder + "/atlas.yaml")
        return definition
    }

    private func sheet(_ build: AtlasBuild) throws -> String {
        try String(
            decoding: #require(build.files.first { $0.path == "maps/quote.svg" }).bytes, as: UTF8.self)
    }

    @Test func `a reference value counts the regions and not their total`() throws {
        let all = "[{label: Alle, rate: {cases: t.Faelle, base: t.Basis}}]"
        let with = try build(total: "03157;Landkreis Peine;500;12000\n", references: all)
        let without = try build(total: "", references: all)
        #expect(try sheet(with) == sheet(without))
        #expect(with.report.notes.contains { if case .data(.totalRows) = $0 { true } else { false } })
    }

    @Test func `what may be a total is asked about where all rows count`() throws {
        let all = "[{label: Alle, rate: {cases: t.Faelle, base: t.Basis}}]"
        #expect(throws: (any Error).self) { try build(total: "03157;Landkreis Peine;501;12000\n", references: all) }
        // A map of the regions does not need to know.
        _ = try build(total: "03157;Landkreis Peine;501;12000\n", references: "[]")
    }

    @Test func `the row of a total is a reference value`() throws {
        let row = "[{label: Landkreis laut Tabelle, row: \"03157\"}]"
        let svg = try sheet(build(total: "03157;Landkreis Peine;600;12000\n", references: row))
        #expect(svg.contains("Landkreis laut Tabelle"))
        #expect(svg.contains("5,0"))
        let missing = try build(total: "", references: row)
        #expect(missing.report.notes.contains { if case .data(.noReference) = $0 { true } else { false } })
    }
}
