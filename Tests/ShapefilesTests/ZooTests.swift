import Foundation
import Geography
import Testing
import TextEncoding

@testable import Shapefiles

@Suite("Shapefiles found in the wild are read whole or refused")
struct ZooTests {
    /// `path`, then `read FEATURES VERTICES` or `refused REASON`; by hand compared with ogrinfo and pyshp.
    static let expectationsFile = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/zoo-outcomes.tsv")

    static func outcome(of path: String) -> String {
        do {
            let contents = try Shapefile.read(path: path)
            let vertices = contents.layer.geometries.reduce(0) { $0 + ($1?.positions.count ?? 0) }
            return "read \(contents.layer.count) \(vertices) \(contents.encoding.encoding)"
        } catch {
            return "refused " + String("\(error)".prefix { $0 != "(" })
        }
    }

    @Test(
        "Every set of the listing has its known outcome",
        .enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func outcomes() throws {
        let listing = try String(contentsOfFile: SharedData.path("zoo/listing.tsv"), encoding: .utf8)
        let paths = listing.split(whereSeparator: \.isNewline).dropFirst().compactMap {
            $0.split(separator: "\t").first
        }
        .map(String.init)
        let found = paths.map { "\($0)\t\(Self.outcome(of: SharedData.path("zoo/" + $0)))" }
        if ProcessInfo.processInfo.environment["SOZIALATLAS_RECORD"] != nil {
            try (found.joined(separator: "\n") + "\n").write(
                to: Self.expectationsFile, atomically: true, encoding: .utf8)
            Issue.record("recorded; look at the difference and run again")
        }
        let expected = try String(contentsOf: Self.expectationsFile, encoding: .utf8).split(separator: "\n").map(
            String.init)
        #expect(found.count > 100)
        #expect(found == expected)
    }

    @Test(
        "Germany's boundaries have all features and vertices",
        .enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"),
        arguments: [
            ("VG5000_GEM", 10_997, 174_259), ("VG250_GEM_simplified", 10_990, 153_682), ("VG250_KRS", 433, 534_203),
            ("VG250_VWG_2004", 1_589, 1_050_846),
        ])
    func germany(name: String, features: Int, vertices: Int) throws {
        let contents = try Shapefile.read(path: SharedData.path("germany/\(name).shp"))
        #expect(contents.layer.count == features)
        #expect(contents.layer.geometries.reduce(0) { $0 + ($1?.positions.count ?? 0) } == vertices)
    }

    static let municipalities = ["Edemissen", "Hohenhameln", "Lengede", "Peine", "Vechelde", "Wendeburg", "Ilsede"]
    static let places = [
        "Vöhrum", "Röhrse", "Schwicheldt", "Groß Lafferde", "Münstedt", "Gadenstedt", "Ölsburg",
    ]

    @Test(
        "Every name of Peine's variants is right to the letter, or the set is refused",
        .enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func names() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: SharedData.path("zoo/made")).sorted()
        var read = 0
        for file in files where file.hasSuffix(".shp") {
            guard let layer = try? Shapefile.read(path: SharedData.path("zoo/made/" + file)).layer else { continue }
            read += 1
            if let names = layer.column("NAME") { #expect(names == Self.municipalities, "\(file)") }
            if let names = layer.column("GEMÄSS") { #expect(names == Self.places, "\(file)") }
            #expect(layer.column("AGS")?.count == 7, "\(file)")
            if file.hasPrefix("field_11") {
                #expect(layer.fields.map(\.name) == ["AGS", "ARBEITSLOSE", "ARBEITSLOS2"])
            }
        }
        #expect(read == 13)
    }

    @Test(
        "Towns of the year 2000 come out of their OEM code page",
        .enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func oem() throws {
        let contents = try Shapefile.read(path: SharedData.path("zoo/bkg_real/vg250lnd.shp"))
        let texts = contents.layer.columns.flatMap { $0.compactMap { $0 } }
        #expect(texts.contains { $0.contains("Thüringen") })
        #expect(texts.contains { $0.contains("Baden-Württemberg") })
    }
}
