import Confidentiality
import Documents
import Foundation
import Geography
import Testing

@testable import Atlas
@testable import Evaluation

/// Rules on the way from tables to maps, on the seven municipalities of Peine.
struct ConfidentialBuildTests {
    static let keys = ["03157001", "03157002", "03157005", "03157006", "03157007", "03157008", "03157009"]
    /// The example of docs/confidentiality.md.
    static let cases = [7, 2, 9, 31, 12, 5, 14]
    static let base = [820, 610, 990, 3_400, 1_150, 720, 1_480]

    private func build(_ rules: String, indicators: String = "", maps: String = "", table: String? = nil) throws
        -> AtlasBuild
    {
        let folder = try TemporaryFolder()
        for name in ["gemeinden.shp", "gemeinden.shx", "gemeinden.dbf", "gemeinden.prj", "gemeinden.cpg"] {
            try FileManager.default.copyItem(
                atPath: Repository.path("geodata/peine/" + name), toPath: folder.path + "/" + name)
        }
        let lines = Self.keys.indices.map { "\(Self.keys[$0]);\(Self.cases[$0]);\(Self.base[$0]);3,\($0)" }
        _ = try folder.file("t.csv", table ?? (["AGS;faelle;basis;anteil"] + lines).joined(separator: "\n") + "\n")
        let text = """
            title: T
            area: Landkreis
            boundaries: {file: gemeinden.shp, key: AGS, name: GEN, source: s}
            sources: {s: {provider: P, dataset: D, licence: L}}
            tables: {t: {file: t.csv, key: AGS, decimal: comma, source: s}}
            indicators:
              basis: {label: Basis, decimals: 0, count: yes, confidential: no, column: t.basis}
              faelle: {label: Fälle, decimals: 0, count: yes, column: t.faelle}
              quote: {label: Quote, rate: {cases: t.faelle, base: t.basis}}
              anteil: {label: Anteil, column: t.anteil}
            \(indicators)
            maps:
              - {id: faelle, indicator: faelle, type: circles}
              - {id: quote, indicator: quote, classes: quantiles:2}
            \(maps)
            \(rules)

            """
        return try AtlasBuild(atlasFile: folder.file("atlas.yaml", text), options: .init(workers: 1))
    }

    private func statuses(_ indicator: String, of build: AtlasBuild) throws -> [String?] {
        let file = try #require(build.files.first { $0.path == "gis/t.geojson" })
        let object = try JSONSerialization.jsonObject(with: Data(try file.bytes)) as? [String: Any]
        let features = try #require(object?["features"] as? [[String: Any]])
        return features.map { ($0["properties"] as? [String: Any])?["\(indicator)_status"] as? String }
    }

    private func total(_ map: String, of build: AtlasBuild) -> Double? {
        build.report.maps.first { $0.id == map }?.total
    }

    @Test func `the example of the page comes out as the page says`() throws {
        let build = try build("confidentiality: {minimum-cases: 3}")
        let s = "suppressed"
        #expect(try statuses("faelle", of: build) == [nil, s, nil, nil, nil, s, nil])
        #expect(try statuses("quote", of: build) == [nil, s, nil, nil, nil, s, nil])
        #expect(try statuses("basis", of: build).allSatisfy { $0 == nil })
        #expect(total("faelle", of: build) == 80)
        #expect(total("quote", of: build).map { abs($0 - 80.0 / 9_170 * 100) < 1e-9 } == true)
        let report = try #require(build.report.data.confidentiality)
        #expect(report.isSafe && report.audit.hiddenCounts == 2)
        #expect(
            report.hidden.first?.reasons == [
                .init(reason: .fewCases, count: 1), .init(reason: .protectsOthers, count: 1),
            ])
        #expect(build.report.notes.contains(.data(.notCounts(["anteil"]))))
    }

    @Test func `without a published total one hidden count is enough, and the total is not printed`() throws {
        let build = try build("confidentiality: {minimum-cases: 3, totals: none}")
        #expect(try statuses("faelle", of: build).count { $0 != nil } == 1)
        #expect(total("faelle", of: build) == nil && total("quote", of: build) == nil)
    }

    @Test func `sub-totals are protected as well`() throws {
        let group = "groups: {sued: [03157002, 03157005, 03157009]}"
        let build = try build("confidentiality: {minimum-cases: 3, \(group)}")
        let found = try statuses("faelle", of: build)
        // Two are hidden inside of the group, whose total is known: the example of the page with a sub-total.
        #expect(found.indices.filter { found[$0] != nil } == [1, 2])
    }

    @Test func `rounded counts are shown everywhere, rates are made of them`() throws {
        let build = try build("confidentiality: {rounding: 5}")
        let file = try #require(build.files.first { $0.path == "gis/faelle.geojson" })
        let text = String(decoding: try file.bytes, as: UTF8.self)
        for number in [5, 0, 10, 30, 15] { #expect(text.contains("\"faelle\":\(number),")) }
        for number in [7, 2, 9, 31, 12, 14] { #expect(!text.contains("\"faelle\":\(number),")) }
        let layer = String(decoding: try #require(build.files.last).bytes, as: UTF8.self)
        #expect(layer.contains("\"quote\":\(5.0 / 820 * 100)") && !layer.contains("\"quote\":\(7.0 / 820 * 100)"))
    }

    @Test func `a small base hides the rate and its cases`() throws {
        let build = try build("confidentiality: {minimum-base: 700, totals: none}")
        let found = try statuses("quote", of: build)
        #expect(found[1] == "suppressed" && found.count { $0 != nil } == 1)
        #expect(
            build.report.data.confidentiality?.hidden.first { $0.indicator == "quote" }?.reasons.first?.reason
                == .smallBase)
    }

    @Test func `an area with few inhabitants shows nothing but what is public`() throws {
        let build = try build("confidentiality: {minimum-population: 700, population: basis, totals: none}")
        #expect(try statuses("faelle", of: build)[1] == "suppressed")
        #expect(
            try statuses("anteil", of: build).map { $0 != nil } == [false, true, false, false, false, false, false])
        #expect(try statuses("basis", of: build)[1] == nil)
    }

    @Test func `a reference that is the regions' own total follows the rules for totals`() throws {
        let reference = "references: [{label: Kreis, rate: {cases: t.faelle, base: t.basis}}]"
        let map = "  - {id: mit, indicator: quote, classes: quantiles:2, \(reference)}"
        let open = try build("confidentiality: {minimum-cases: 3}", maps: map)
        #expect(!open.report.notes.contains(.data(.noReference(label: "Kreis", map: "mit"))))
        let kept = try build("confidentiality: {minimum-cases: 3, totals: none}", maps: map)
        #expect(kept.report.notes.contains(.data(.noReference(label: "Kreis", map: "mit"))))
        // The same of columns that no indicator is made of.
        let other = map.replacing(
            "t.basis", with: "{table: t, column: basis, where: {anteil: [\"3,0\", \"3,1\", \"3,2\"]}}")
        let part = try build("confidentiality: {minimum-cases: 3}", maps: other)
        #expect(part.report.notes.contains(.data(.noReference(label: "Kreis", map: "mit"))))
    }

    @Test func `parts of a whole do not give a hidden part away`() throws {
        let lines = Self.keys.indices.map { "\(Self.keys[$0]);\(Self.cases[$0] + 20);\(Self.cases[$0]);20;900;1" }
        let table = (["AGS;alle;faelle;andere;basis;anteil"] + lines).joined(separator: "\n") + "\n"
        let more = """
              alle: {label: Alle, decimals: 0, count: yes, column: t.alle}
              andere: {label: Andere, decimals: 0, count: yes, column: t.andere}
            """
        let build = try build(
            "confidentiality: {minimum-cases: 3, totals: none, breakdowns: [{whole: t.alle, parts: [t.faelle, t.andere]}]}",
            indicators: more, table: table)
        let others = try statuses("andere", of: build)[1] ?? statuses("alle", of: build)[1]
        #expect(try statuses("faelle", of: build)[1] == "suppressed" && others == "suppressed")
    }

    @Test func `what everybody may compute refuses the atlas`() throws {
        let table =
            "AGS;faelle;basis;anteil\n" + Self.keys.map { "\($0);5;\($0 == "03157001" ? "•" : "900");1\n" }.joined()
        #expect {
            _ = try build(
                "confidentiality: {groups: {all: {row: \"03157\"}}}", table: table + "03157;35;6300;1\n")
        } throws: { error in
            guard case .data(.disclosed(let report))? = error as? AtlasFailure else { return false }
            guard case .region(let key)? = report.endangered.first?.place else { return false }
            return key.text == "03157001"
        }
    }

    @Test func `a total that does not fit is refused`() throws {
        let lines = Self.keys.map { "\($0);5;900;1\n" }.joined()
        #expect {
            _ = try build(
                "confidentiality: {groups: {all: {row: \"03157\"}}}",
                table: "AGS;faelle;basis;anteil\n" + lines + "03157;36;6300;1\n")
        } throws: { error in
            guard case .data(.confidentiality(.totalDiffers))? = error as? AtlasFailure else { return false }
            return true
        }
    }

    @Test func `counts are carried over the merger of 2015, and the map says so`() throws {
        let build = try AtlasBuild(
            atlasFile: Repository.path("geodata/peine/atlas.yaml"), options: .init(only: ["einwohner-veraenderung"]))
        let file = try #require(build.files.first { $0.path == "gis/einwohner-veraenderung.geojson" })
        let object = try JSONSerialization.jsonObject(with: Data(try file.bytes)) as? [String: Any]
        let features = try #require(object?["features"] as? [[String: Any]])
        let ilsede = features.compactMap { $0["properties"] as? [String: Any] }.first {
            $0["key"] as? String == "03157009"
        }
        let change = try #require(ilsede?["einwohner_veraenderung"] as? Double)
        // Old Ilsede and Lahstedt had 12,312 and 10,764 inhabitants in 2002.
        #expect(abs(change - (22_080.0 / (12_312 + 10_764) - 1) * 100) < 1e-9)
        let svg = try #require(build.files.first { $0.path.hasSuffix(".svg") })
        let text = String(decoding: try svg.bytes, as: UTF8.self).replacing("</tspan>", with: "")
        #expect(text.contains("Gebietsstand") && text.contains("03157003"))
        #expect(
            build.report.notes.contains { if case .data(.carried(_, 2002, _)) = $0 { true } else { false } })
        #expect(build.report.data.confidentiality?.isSafe == true)
    }
}
