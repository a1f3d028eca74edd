import Foundation
import Testing

/// Where boundaries lie: the map's system by place, and coordinates that are not where they should be.
struct PlaceTests {
    static let wgs84 =
        "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]"

    private func folder(_ drawn: DrawnBoundaries, prj: String? = nil) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var drawn = drawn
        drawn.prj = prj
        try drawn.write(to: folder)
        try drawn.writeValues(to: folder)
        return folder
    }

    @Test(arguments: [
        (10.0, 52.2, "EPSG:25832"), (13.2, 52.4, "EPSG:25833"), (8.5, 47.35, "EPSG:2056"), (16.3, 48.15, "EPSG:3416"),
        (36.7, -1.4, "EPSG:32737"), (-74.1, 40.6, "EPSG:32618"), (151, -33.9, "EPSG:32756"),
    ])
    func `boundaries in degrees are drawn in the system of their place, which is told`(
        x: Double, y: Double, code: String
    ) throws {
        let folder = try folder(.row(x: x, y: y, side: 0.02), prj: Self.wgs84)
        let run = try CommandRun.map(["--json"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains(code) || run.output.contains(code), "\(run.errors)")
        let wanted = try CommandRun.map(["--map-crs", "EPSG:3857"], in: folder)
        #expect(wanted.status == 0 && !wanted.errors.contains("chosen by where they lie"), "\(wanted.errors)")
        let start = try CommandRun(["init", "b.shp", "--values", "werte.csv"], in: folder)
        #expect(start.output.contains("map-crs: \(code) "), "\(start.output)")
    }

    @Test func `what spans more than two zones is drawn true to area`() throws {
        let folder = try folder(.row(x: -9, y: 40, side: 8), prj: Self.wgs84)
        let run = try CommandRun.map(in: folder)
        #expect(run.status == 0 && run.errors.contains("EPSG:3035"), "\(run.errors)")
    }

    @Test func `the regions selected count, not the file`() throws {
        var drawn = DrawnBoundaries.row(x: 10, y: 52.2, side: 0.05)
        drawn.add([DrawnBoundaries.square(30, 40, 1)], "99999999", "Anderswo")
        let folder = try folder(drawn, prj: Self.wgs84)
        let run = try CommandRun.map(["--select", "03157*"], in: folder)
        #expect(run.status == 0 && run.errors.contains("EPSG:25832"), "\(run.errors)")
    }

    @Test func `build takes the same system and says so`() throws {
        let folder = try folder(.row(x: 10, y: 52.2, side: 0.02), prj: Self.wgs84)
        let start = try CommandRun(["init", "b.shp", "--values", "werte.csv"], in: folder)
        let lines = start.output.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !$0.hasPrefix("map-crs")
        }
        try folder.write(lines.joined(separator: "\n"), to: "atlas.yaml")
        let run = try CommandRun(["build", "atlas.yaml", "-o", "out", "--language", "de"], in: folder)
        #expect(run.status == 0 && run.errors.contains("EPSG:25832"), "\(run.errors)")
        #expect(folder.text("out/manifest.json")?.contains("EPSG:25832") ?? false)
    }

    /// Coordinates that are wrong in some way, with the option that is given for the right ones and the one for the wrong ones.
    private static let wrongs:
        [(
            name: String, right: String, wrong: String?, x: Double, y: Double, side: Double,
            move: @Sendable (DrawnBoundaries.Point) -> DrawnBoundaries.Point, says: String
        )] = [
            ("degrees swapped", "EPSG:4326", "EPSG:4326", 10, 52.2, 0.05, { ($0.y, $0.x) }, "swapped"),
            ("degrees of ETRS89 swapped", "EPSG:4258", "EPSG:4258", 10, 52.2, 0.05, { ($0.y, $0.x) }, "swapped"),
            ("degrees swapped, without .prj", "EPSG:4326", nil, 10, 52.2, 0.05, { ($0.y, $0.x) }, "swapped"),
            ("UTM swapped", "EPSG:25832", "EPSG:25832", 590_000, 5_790_000, 5000, { ($0.y, $0.x) }, "swapped"),
            (
                "Gauß-Krüger swapped", "EPSG:31467", "EPSG:31467", 3_580_000, 5_790_000, 5000, { ($0.y, $0.x) },
                "swapped"
            ),
            ("LAEA swapped", "EPSG:3035", "EPSG:3035", 4_330_000, 3_240_000, 5000, { ($0.y, $0.x) }, "swapped"),
            ("LV95 swapped", "EPSG:2056", "EPSG:2056", 2_680_000, 1_240_000, 2000, { ($0.y, $0.x) }, "swapped"),
            (
                "zone before the eastings", "EPSG:4647", "EPSG:25832", 32_590_000, 5_790_000, 5000, { $0 },
                "begin with the number"
            ),
            (
                "no zone before the eastings", "EPSG:25832", "EPSG:4647", 590_000, 5_790_000, 5000, { $0 },
                "lack the number"
            ),
            (
                "zone 33 before the eastings", "EPSG:5650", "EPSG:25833", 33_390_000, 5_810_000, 5000, { $0 },
                "begin with the number"
            ),
            (
                "no zone 33 before the eastings", "EPSG:25833", "EPSG:5650", 390_000, 5_810_000, 5000, { $0 },
                "lack the number"
            ),
            ("degrees under metres", "EPSG:4326", "EPSG:25832", 10, 52.2, 0.05, { $0 }, "degrees"),
            ("metres under degrees", "EPSG:25832", "EPSG:4326", 590_000, 5_790_000, 5000, { $0 }, "EPSG:25832"),
            ("Swiss metres under degrees", "EPSG:2056", "EPSG:4326", 2_680_000, 1_240_000, 2000, { $0 }, "EPSG:2056"),
            ("Gauß-Krüger under UTM", "EPSG:31467", "EPSG:25832", 3_580_000, 5_790_000, 5000, { $0 }, "EPSG:31467"),
            ("UTM without .prj", "EPSG:25832", nil, 590_000, 5_790_000, 5000, { $0 }, ".prj"),
            ("Gauß-Krüger without .prj", "EPSG:31467", nil, 3_580_000, 5_790_000, 5000, { $0 }, "31467"),
            ("degrees without .prj", "EPSG:4326", nil, 10, 52.2, 0.05, { $0 }, "EPSG:4326"),
        ]

    @Test(arguments: wrongs.indices)
    func `coordinates that cannot be there are named, and the remedy works as it is written`(index: Int) throws {
        let wrong = Self.wrongs[index]
        let right = DrawnBoundaries.row(x: wrong.x, y: wrong.y, side: wrong.side)
        let clean = try folder(right)
        let expected = try CommandRun.map(["--crs", wrong.right], in: clean)
        #expect(expected.status == 0, "\(wrong.name): \(expected.errors)")
        let folder = try folder(right.moved(wrong.move))
        let refused = try CommandRun.map(wrong.wrong.map { ["--crs", $0] } ?? [], in: folder)
        #expect(refused.status == 65 && refused.errors.contains(wrong.says), "\(wrong.name): \(refused.errors)")
        let remedy = try #require(refused.remedy, "\(wrong.name): \(refused.errors)").split(separator: " ").map(
            String.init)
        let system = remedy.contains("--crs") ? [] : ["--crs", wrong.right]
        let mended = try CommandRun.map(system + remedy, in: folder)
        #expect(mended.status == 0, "\(wrong.name) \(remedy): \(mended.errors)")
        #expect(folder.text("k.geojson") == clean.text("k.geojson"), "\(wrong.name)")
    }

    @Test func `data that do lie where swapped ones would are drawn if that is said`() throws {
        let folder = try folder(.row(x: 52.2, y: 10, side: 0.05), prj: Self.wgs84)
        #expect(try CommandRun.map(in: folder).status == 65)
        let said = try CommandRun.map(["--axes", "east-north"], in: folder)
        #expect(said.status == 0 && said.errors.contains("EPSG:32639"), "\(said.errors)")
    }

    @Test func `axes stand in the atlas file and init writes them down`() throws {
        let folder = try folder(DrawnBoundaries.row(x: 10, y: 52.2, side: 0.05).moved { ($0.y, $0.x) }, prj: Self.wgs84)
        let refused = try CommandRun(["init", "b.shp", "--values", "werte.csv", "--language", "de"], in: folder)
        #expect(refused.status == 65 && refused.errors.contains("„--axes north-east“"), "\(refused.errors)")
        let start = try CommandRun(
            ["init", "b.shp", "--values", "werte.csv", "--axes", "north-east", "--where", "GEN=Ort A|Ort B"], in: folder
        )
        #expect(start.output.contains("  axes: north-east") && start.output.contains("map-crs: EPSG:25832"))
        try folder.write(start.output, to: "atlas.yaml")
        let run = try CommandRun(["check"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("2 Gebiete") || run.output.contains("2 regions"), "\(run.output)")
    }
}
