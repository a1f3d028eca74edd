import Findings
import Foundation
import Geography
import SocialIndex
import Testing

@testable import Atlas
@testable import Evaluation

struct PeineIndexTests {
    private static let build = Result { try AtlasBuild(atlasFile: PeineBuildTests.atlas, options: .init(workers: 2)) }

    private func text(_ path: String) throws -> String {
        try String(decoding: #require(Self.build.get().files.first { $0.path == path }).bytes, as: UTF8.self)
    }

    private func index(_ id: String) throws -> IndexFinding {
        try #require(Self.build.get().report.indices.first { $0.id == id })
    }

    private func value(of key: String, in index: IndexFinding) throws -> IndexStanding {
        let place = try #require(index.status.keys.firstIndex { $0.text == key })
        return try #require(index.status.outcomes[place].standing)
    }

    @Test func `Measured by the state and by the county Peine's index differs`() throws {
        // Re-computed apart from the program: z-scores of 941 and of 7 municipalities, population deviation, summed, standardised again.
        let state = try index("sozialindex")
        let county = try index("sozialindex_kreis")
        #expect(abs(try value(of: "03157006", in: state).index - 1.746_489_457) < 1e-8)
        #expect(abs(try value(of: "03157006", in: county).index - 1.911_185_882) < 1e-8)
        #expect(try text("maps/sozialindex.svg") != text("maps/sozialindex-kreis.svg"))
        #expect(try value(of: "03157009", in: state).classNumber == 4)
        #expect(try value(of: "03157009", in: county).classNumber == 5)
    }

    @Test func `Only municipalities with all three figures count in the frame`() throws {
        #expect(try index("sozialindex").status.frame.index.count == 930)
        #expect(try index("wirtschaftslage").status.frame.index.count == 941)
        #expect(try index("sozialindex_kreis").status.frame.index.count == 7)
    }

    @Test(arguments: [
        ("sozialindex", "alle Gemeinden in Niedersachsen"), ("sozialindex-kreis", "nur die 7 Gemeinden"),
        ("wirtschaftslage-felder", "alle Gemeinden in Niedersachsen"), ("gisd-2021", "alle Gemeinden in Niedersachsen"),
    ])
    func `The card on the map names the frame`(map: String, frame: String) throws {
        let svg = try text("maps/\(map).svg")
        let card = try #require(svg.range(of: "id=\"card\""))
        #expect(svg[card.upperBound...].contains("Bezugsrahmen"))
        #expect(svg[card.upperBound...].contains(frame))
    }

    @Test func `No file holds a number that is none`() throws {
        for file in try Self.build.get().files {
            let text = String(decoding: try file.bytes, as: UTF8.self)
            #expect(!text.contains(/\b-?(nan|inf)\b/.ignoresCase()), "\(file.path)")
        }
    }

    @Test func `The table lets a clerk follow the number`() throws {
        let rows = try text("tables/sozialindex.csv").split(separator: "\r\n").map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        let header = rows[0]
        let peine = try #require(rows.first { $0[0] == "03157006" })
        let number = { (column: String) throws in
            let place = try #require(header.firstIndex(of: column))
            return try #require(Double(peine[place].replacing(",", with: ".")))
        }
        let sum =
            try number("arbeitslosigkeit_land Beitrag") + number("einkommensteuer_land Beitrag")
            + number("wahlbeteiligung_land Beitrag")
        #expect(abs(try number("zusammengefasst") - sum) < 1e-12)
        let frame = try text("tables/sozialindex-frame.csv").split(separator: "\r\n").map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        let whole = try #require(frame.first { $0[0] == "sozialindex" })
        let mean = try #require(Double(whole[3].replacing(",", with: ".")))
        let deviation = try #require(Double(whole[4].replacing(",", with: ".")))
        #expect(abs(try number("Index") - (sum - mean) / deviation) < 1e-12)
    }

    @Test func `Status and dynamics fill twelve fields, and Peine stands in its own`() throws {
        let rows = try text("tables/wirtschaftslage-two-way.csv").split(separator: "\r\n").dropFirst()
        #expect(rows.count == 12)
        #expect(rows.contains("33;hoch;negativ;1;Peine"))
        #expect(try text("gis/wirtschaftslage-felder.geojson").contains("\"class\":33"))
    }

    @Test func `The layer and the map's file carry the index`() throws {
        let layer = try text("gis/sozialatlas-landkreis-peine.geojson")
        for name in ["sozialindex", "sozialindex_class", "sozialindex_rank", "wirtschaftslage_dynamics"] {
            #expect(layer.contains("\"\(name)\":"), "\(name)")
        }
        #expect(try text("gis/sozialindex.geojson").contains("\"class_label\":\"sehr hoch\""))
        #expect(try text("gis/sozialindex-raenge.geojson").contains("\"sozialindex_rank_median\":1"))
    }

    @Test func `A chart of ranks has neither boundaries nor a projection`() throws {
        let svg = try text("maps/sozialindex-raenge.svg")
        #expect(!svg.contains("Kartenprojektion"))
        #expect(!svg.contains("Grenzen:"))
        #expect(svg.contains("Varianten: Gewichte ± 25 %"))
    }

    @Test func `Rows of the larger frame are no problem of the join`() throws {
        #expect(
            try !Self.build.get().report.notes.contains { note in
                if case .data(.join) = note { true } else { false }
            })
    }

    @Test func `One map alone computes its index alone`() throws {
        let build = try AtlasBuild(
            atlasFile: PeineBuildTests.atlas, options: .init(only: ["gisd-2021"], workers: 1))
        #expect(build.report.indices.map(\.id) == ["gisd"])
        #expect(
            build.files.map(\.path) == [
                "maps/gisd-2021.svg", "tables/gisd.csv", "tables/gisd-frame.csv", "gis/gisd-2021.geojson",
            ])
    }
}
