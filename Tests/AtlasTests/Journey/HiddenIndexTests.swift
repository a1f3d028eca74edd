import Findings
import Foundation
import Geography
import SocialIndex
import Testing

@testable import Atlas
@testable import Evaluation

/// An index of which one part is hidden must not show in any file.
struct HiddenIndexTests {
    private func peine(_ change: (inout [String: String]) throws -> Void) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in try FileManager.default.contentsOfDirectory(atPath: Repository.path("geodata/peine"))
        where !["atlas.yaml", "niedersachsen.csv"].contains(name) {
            try FileManager.default.copyItem(
                atPath: Repository.path("geodata/peine/" + name), toPath: folder.path + "/" + name)
        }
        var texts = [
            "atlas.yaml": try Repository.text("geodata/peine/atlas.yaml"),
            "niedersachsen.csv": try Repository.text("geodata/peine/niedersachsen.csv"),
        ]
        try change(&texts)
        for (name, text) in texts { _ = try folder.file(name, text) }
        return folder
    }

    /// The number of Hohenhameln's unemployed is taken out, as a statistical office would.
    private func hidden() throws -> (build: AtlasBuild, folder: TemporaryFolder) {
        let folder = try peine { texts in
            let row = try #require(texts["niedersachsen.csv"]?.firstMatch(of: /03157002;[^\r\n]*/)).output
            var cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            cells[5] = "•"
            texts["niedersachsen.csv"] = texts["niedersachsen.csv"]?.replacing(
                row, with: cells.joined(separator: ";"))
        }
        return (try AtlasBuild(atlasFile: folder.path + "/atlas.yaml", options: .init(workers: 1)), folder)
    }

    @Test func `A hidden part hides the index on the map, in GeoJSON and in the tables`() throws {
        let (build, folder) = try hidden()
        let text = { (path: String) throws in
            try String(decoding: #require(build.files.first { $0.path == path }).bytes, as: UTF8.self)
        }
        for (map, id) in [("sozialindex", "sozialindex"), ("wirtschaftslage-felder", "wirtschaftslage")] {
            let svg = try text("maps/\(map).svg")
            let start = try #require(svg.range(of: "id=\"region-03157002\""))
            let tag = svg[start.lowerBound...].prefix { $0 != ">" }
            #expect(tag.contains("data-status=\"suppressed\""), "\(map)")
            #expect(tag.contains("data-value=\"\""), "\(map)")
            #expect(!tag.contains(/data-class="[0-9]/), "\(map)")
            #expect(svg.contains("Aus Datenschutzgründen"), "\(map)")
            let feature = try #require(
                text("gis/\(map).geojson").split(separator: "\n").first { $0.contains("\"03157002\"") })
            #expect(feature.contains("\"\(id)\":null,\"\(id)_printed\":null,\"\(id)_status\":\"suppressed\""), "\(map)")
            #expect(feature.contains("\"class\":null"), "\(map)")
        }
        let header = try text("tables/sozialindex.csv").split(separator: "\r\n")[0].split(separator: ";")
        let row = try #require(
            text("tables/sozialindex.csv").split(separator: "\r\n").first { $0.hasPrefix("03157002") }
        )
        .split(separator: ";", omittingEmptySubsequences: false)
        for column in ["arbeitslosigkeit_land", "zusammengefasst", "Index", "Rang", "Rang im Bezugsrahmen", "Klasse"] {
            let place = try #require(header.firstIndex { $0 == column })
            #expect(row[place] == "•", "\(column)")
        }
        let chart = try text("maps/sozialindex-raenge.svg")
        #expect(chart.contains("Hohenhameln"))
        #expect(!chart.contains("data-key=\"03157002\""))
        _ = folder
    }

    @Test func `What is hidden on the map does not count in the frame either`() throws {
        let (build, folder) = try hidden()
        #expect(build.report.indices.first { $0.id == "sozialindex" }?.status.frame.index.count == 928)
        // The same number stands in two tables: hiding it takes a second one.
        #expect(
            build.report.notes.contains { note in
                if case .data(.withoutIndex(let gaps, _, _)) = note {
                    gaps.map(\.key.text).contains("03157002") && gaps.count == 2
                } else {
                    false
                }
            })
        _ = folder
    }

    @Test func `A rule of confidentiality hides the index as a sign in the table does`() throws {
        let folder = try peine { texts in
            texts["atlas.yaml"] = texts["atlas.yaml"]?.replacing(
                "  minimum-cases: 3\n", with: "  minimum-cases: 200\n")
        }
        let build = try AtlasBuild(
            atlasFile: folder.path + "/atlas.yaml", options: .init(only: ["sozialindex"], workers: 1))
        let json = try String(
            decoding: #require(build.files.first { $0.path == "gis/sozialindex.geojson" }).bytes, as: UTF8.self)
        let table = try String(
            decoding: #require(build.files.first { $0.path == "tables/sozialindex.csv" }).bytes, as: UTF8.self)
        let hidden = json.split(separator: "\n").filter { $0.contains("\"sozialindex_status\":\"suppressed\"") }
        #expect(hidden.count >= 2)
        #expect(table.split(separator: "\r\n").count { $0.contains(";•;") } == hidden.count)
        _ = folder
    }
}
