import Cartography
import Documents
import Foundation
import Geography
import Testing

@testable import Atlas
@testable import Evaluation

/// What is said of boundaries that are wrong in themselves.
@Suite(.enabled(if: SharedData.isAvailable))
struct TangledRingsTests {
    @Test("Regions whose rings touch themselves are named once for all maps, and those alone")
    func named() throws {
        var map = SingleMap(
            boundaries: SharedData.path("germany/VG250_VWG_2004.shp"),
            values: SharedData.path("germany/values_vwg.csv"), column: "value")
        map.boundaries.key = "RS"
        map.boundaries.select = KeyPattern("09375*")
        let build = try map.build()
        let tangled = build.report.notes.compactMap { note -> [RegionKey]? in
            if case .data(.tangledRings(let keys, let file)) = note, file == map.boundaries.path { keys } else { nil }
        }
        // GEOS finds one invalid geometry among them, a "Ring Self-intersection".
        #expect(tangled.map { $0.map(\.text) } == [["093755334000"]])
        #expect(
            !build.report.notes.contains {
                if case .document(.sheet(let note, _)) = $0, case .tangledRings = note { true } else { false }
            })
    }
}
