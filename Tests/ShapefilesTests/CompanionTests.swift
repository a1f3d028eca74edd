import Boundaries
import Files
import Foundation
import Geography
import Testing

@testable import Shapefiles

@Suite("The files of a set are found, and said to be missing")
struct CompanionTests {
    @Test("Without .shx or .dbf a set is refused, without .prj noted")
    func missing() throws {
        let fixture = ShapefileFixture.two
        for (ending, companion): (String, Companion) in [("shx", .shx), ("dbf", .dbf), ("shp", .shp)] {
            guard case .missingCompanion(let found, _) = try fixture.refusal(.init(), { $0[ending] = nil }) else {
                Issue.record("no missing companion")
                continue
            }
            #expect(found == companion)
        }
        #expect(try fixture.read { $0["prj"] = nil }.notes == [.missingPrj])
        #expect(try fixture.read { $0["prj"] = nil }.prj == nil)
    }

    @Test("Geometry alone needs no table")
    func geometryAlone() throws {
        let contents = try ShapefileFixture.two.read(.init(columns: .named([]))) { $0["dbf"] = nil }
        #expect(contents.layer.count == 2)
        #expect(contents.layer.fields.isEmpty)
    }

    @Test("Endings in upper or mixed case are found")
    func upperCase() throws {
        let contents = try ShapefileFixture.two.read { files in
            files["DBF"] = files.removeValue(forKey: "dbf")
            files["Shx"] = files.removeValue(forKey: "shx")
        }
        #expect(contents.layer.column("GEN") == ["Edemissen", "Peine"])
    }

    @Test("A folder, a missing file and a name without ending get their own answers")
    func paths() throws {
        #expect(throws: ShapefileError.inaccessible("/nowhere/x.shp", .missing(near: nil))) {
            try Shapefile.read(path: "/nowhere/x.shp")
        }
        try ShapefileFixture.two.written { path in
            #expect(try Shapefile.read(path: String(path.dropLast(4))).layer.count == 2)
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("folder.shp")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            #expect(throws: ShapefileError.inaccessible(folder.path, .folder)) { try Shapefile.read(path: folder.path) }
        }
    }

    @Test("An inspection says what there is, also where reading is refused")
    func inspection() throws {
        try ShapefileFixture.two.written { path in
            let inspection = ShapefileInspection(path: path)
            #expect(inspection.refusals == [])
            #expect(inspection.shapeType == .polygon)
            #expect(inspection.counts.map { [$0.parts, $0.holes, $0.positions] } == [2, 0, 10])
            #expect(inspection.keyCandidates == ["AGS"])
            #expect(inspection.fields.last?.examples == ["Edemissen", "Peine"])
        }
        try ShapefileFixture.two.written({ $0["shx"] = nil }) { path in
            let inspection = ShapefileInspection(path: path)
            #expect(inspection.refusals == [.missingCompanion(.shx, of: path)])
            #expect(inspection.fields.map(\.distinctCount) == [2, 2])
            #expect(inspection.rowCount == 2)
        }
        try TableHazardTests.fixture(TableHazardTests.göttingen850).written { path in
            let inspection = ShapefileInspection(path: path)
            #expect(inspection.refusals.count == 1)
            #expect(inspection.fields.last?.examples.last == "Peine")
        }
    }

    @Test("A useless .cpg is reported, and the columns are shown all the same")
    func uselessCodePage() throws {
        try TableHazardTests.fixture(TableHazardTests.göttingenUTF8, codePage: "<html>").written { path in
            let inspection = ShapefileInspection(path: path)
            #expect(inspection.refusals.isEmpty)
            #expect(inspection.notes.contains(.unknownCodePage("<html>")))
            #expect(inspection.fields.last?.examples == ["Göttingen", "Peine"])
        }
    }
}
