import Foundation
import Geography
import Projections
import Testing

/// Every .prj of the shared data, with the extent of its own shapefile.
@Suite(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
struct SharedDefinitionsTests {
    @Test(arguments: ["germany", "zoo"])
    func `each definition is identified or refused as the table says`(folder: String) throws {
        let paths = try SharedData.definitions(below: folder)
        #expect(!paths.isEmpty)
        for path in paths {
            let outcome = Self.outcome(
                try SharedData.text(path), try SharedData.extent(ofShapefileBeside: path))
            #expect(outcome == Self.expected[path, default: "matched EPSG:4326 at 100 %"], "\(path)")
        }
        #expect(Self.expected.keys.filter { $0.hasPrefix(folder) }.allSatisfy(paths.contains))
    }

    @Test(arguments: ["VG5000_GEM", "VG250_GEM_simplified"])
    func `without its authority the definition is the same system`(name: String) throws {
        let path = "germany/\(name).prj"
        let text = try SharedData.text(path)
        let extent = try #require(try SharedData.extent(ofShapefileBeside: path))
        let start = try #require(text.range(of: ",AUTHORITY[")).lowerBound
        let stripped = text[..<start] + "]"
        #expect(stripped.count < text.count)
        let stated = try CoordinateReferenceSystem.identify(prj: text, extent: extent)
        let matched = try CoordinateReferenceSystem.identify(prj: String(stripped), extent: extent)
        #expect(stated.system == matched.system)
        #expect(matched.evidence == .matched(stated.system.code, confidence: 100))
    }

    /// All but these are `GCS_WGS_1984` without a code.
    private static let expected = [
        "germany/VG250_GEM_simplified.prj": "stated EPSG:25832",
        "germany/VG250_KRS.prj": "matched EPSG:25832 at 100 %",
        "germany/VG250_VWG_2004.prj": "matched EPSG:25832 at 100 %",
        "germany/VG5000_GEM.prj": "stated EPSG:31467",
        "zoo/bkg_real/VG250_PK_2021.prj": "stated EPSG:25832",
        "zoo/bkg_real/VG250_RBZ_2021.prj": "stated EPSG:25832",
        "zoo/bkg_real/vg250bez.prj": "not identified, EPSG:32632 at 25 %",
        "zoo/bkg_real/vg250gem_noshp.prj": "not identified, EPSG:32632 at 25 %",
        "zoo/bkg_real/vg250lnd.prj": "not identified, EPSG:32632 at 25 %",
        "zoo/mapshaper/test_data_dbf_ldid/chinese.prj": "EPSG:4326 contradicted: notDegrees",
        "zoo/mapshaper/test_data_issues_166/a_utm.prj": "matched EPSG:26918 at 100 %",
        "zoo/mapshaper/test_data_issues_166/b_utm.prj": "matched EPSG:26918 at 100 %",
        "zoo/mapshaper/test_data_issues_193/gauss_kruger.prj": "EPSG:2435 contradicted: looksLikeDegrees",
        "zoo/mapshaper/test_data_issues_193/three_points.prj": "not identified",
        "zoo/mapshaper/test_data_issues_518_519_shp_reading/data_corruption_error.prj": "matched EPSG:3006 at 100 %",
        "zoo/mapshaper/test_data_shapefile/two_states_mercator.prj": "matched EPSG:3395 at 90 %",
        "zoo/shapefile-js/test_data/LGA_2013_AUST.prj": "stated EPSG:4283",
        "zoo/shapefile-js/test_data/htmlprj.prj": "unreadable",
        "zoo/shapefile-js/test_data/ipra_dresden_polygon.prj": "stated EPSG:4326",
        "zoo/shapefile-js/test_data/senate.prj": "matched EPSG:26986 at 100 %",
        "zoo/shapefile-rs/examples_geotype-example_tests_data/polygons.prj": "EPSG:2056 contradicted: looksLikeDegrees",
    ]

    static func outcome(_ text: String, _ extent: BoundingBox?) -> String {
        let extent = extent ?? BoundingBox(minX: 0, minY: 0, maxX: 0, maxY: 0)
        do throws(ProjectionError) {
            return switch try CoordinateReferenceSystem.identify(prj: text, extent: extent).evidence {
            case .stated(let code): "stated \(code)"
            case .matched(let code, let confidence): "matched \(code) at \(confidence) %"
            }
        } catch {
            return switch error {
            case .unreadableDefinition: "unreadable"
            case .notIdentified(_, let candidates):
                "not identified" + candidates.map { ", \($0.code) at \($0.confidence) %" }.joined()
            case .extentContradicts(let system, _, let contradiction): "\(system.code) contradicted: \(contradiction)"
            default: "\(error)"
            }
        }
    }
}
