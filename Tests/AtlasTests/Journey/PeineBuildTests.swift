import Documents
import Foundation
import Testing

@testable import Atlas
@testable import Evaluation

struct PeineBuildTests {
    static let atlas = Repository.path("geodata/peine/atlas.yaml")

    private func map(_ id: String, of build: AtlasBuild) throws -> MapRecord {
        try #require(build.report.maps.first { $0.id == id })
    }

    @Test func `The county's rate is its cases over its base, not a mean of rates`() throws {
        let build = try AtlasBuild(atlasFile: Self.atlas, options: .init(only: ["arbeitslosigkeit-2021"]))
        let total = try #require(map("arbeitslosigkeit-2021", of: build).total)
        // 3,740 unemployed among 86,437 persons aged 15 to 64 in zeitreihen.csv.
        #expect(abs(total - 3740.0 / 86_437 * 100) < 1e-9)
    }

    @Test func `Maps of one scale have equal edges`() throws {
        let build = try AtlasBuild(
            atlasFile: Self.atlas, options: .init(only: ["wahlbeteiligung-2016", "wahlbeteiligung-2021"]))
        let (earlier, later) = (try map("wahlbeteiligung-2016", of: build), try map("wahlbeteiligung-2021", of: build))
        #expect(earlier.edges == later.edges)
        #expect(earlier.edges.count > 2)
        #expect(earlier.counts.reduce(0, +) == 6)
        #expect(later.counts.reduce(0, +) == 7)
    }

    @Test func `A missing value is shown as missing, and the county then has no total`() throws {
        let build = try AtlasBuild(atlasFile: Self.atlas, options: .init(only: ["wahlbeteiligung-2016"]))
        #expect(try map("wahlbeteiligung-2016", of: build).total == nil)
        let svg = try text("maps/wahlbeteiligung-2016.svg", of: build)
        let ilsede = try #require(svg.range(of: "id=\"region-03157009\""))
        let tag = svg[ilsede.lowerBound...].prefix { $0 != ">" }
        #expect(tag.contains("data-status=\"missing\""))
        #expect(tag.contains("data-value=\"\""))
        #expect(svg.contains("Keine Angabe"))
        let json = try text("gis/wahlbeteiligung-2016.geojson", of: build)
        #expect(
            json.contains(
                "\"wahlbeteiligung_2016\":null,\"wahlbeteiligung_2016_printed\":null,\"wahlbeteiligung_2016_status\":\"missing\""
            ))
    }

    @Test func `One worker and four give the same bytes`() throws {
        let one = try AtlasBuild(atlasFile: Self.atlas, options: .init(workers: 1))
        let four = try AtlasBuild(atlasFile: Self.atlas, options: .init(workers: 4))
        #expect(try one.files.map { try $0.bytes } == four.files.map { try $0.bytes })
        #expect(one.report.maps.count >= 8)
        let tables = one.files.count { $0.path.hasPrefix("tables/") }
        #expect(tables >= 2 * one.report.indices.count)
        #expect(one.files.count == one.report.maps.count * 2 + tables + 1)
    }

    @Test func `A map that is not there is named with those that are`() throws {
        #expect {
            try AtlasBuild(atlasFile: Self.atlas, options: .init(only: ["arbeitslosigkeit"]))
        } throws: { error in
            guard case .unknownMap("arbeitslosigkeit", let available) = error as? AtlasFailure else { return false }
            return available.contains("arbeitslosigkeit-2021")
        }
    }

    private func text(_ path: String, of build: AtlasBuild) throws -> String {
        try String(decoding: #require(build.files.first { $0.path == path }).bytes, as: UTF8.self)
    }
}
