import Geography
import Testing

@testable import Shapefiles

@Suite("Broken geometry files are refused with the record at fault")
struct GeometryHazardTests {
    typealias Record = ShapefileFixture.Record

    /// The case of an error, without its facts.
    static func name(_ error: ShapefileError?) -> String {
        error.map { String("\($0)".prefix { $0 != "(" }) } ?? ""
    }

    static func with(_ change: (inout ShapefileFixture) -> Void) -> ShapefileFixture {
        var fixture = ShapefileFixture.two
        change(&fixture)
        return fixture
    }

    @Test("A good file is read: attributes, geometry, projection text")
    func good() throws {
        let contents = try ShapefileFixture.two.read()
        #expect(contents.layer.count == 2)
        #expect(contents.layer.column("gen") == ["Edemissen", "Peine"])
        #expect(contents.layer.geometries[1]?.boundingBox == BoundingBox(minX: 1, minY: 0, maxX: 2, maxY: 1))
        #expect(contents.layer.geometries[0]?.planarArea == 1)
        #expect(contents.layer.records == [1, 2])
        #expect(contents.prj == "PROJCS[]")
        #expect(contents.notes == [])
    }

    @Test("Any cut of the .shp or the .shx is refused, never read in part", arguments: ["shp", "shx"])
    func cut(ending: String) throws {
        let whole = ending == "shp" ? ShapefileFixture.two.shp.count : ShapefileFixture.two.shx.count
        for length in 0..<whole {
            let error = try ShapefileFixture.two.refusal { $0[ending] = Array($0[ending]?.prefix(length) ?? []) }
            #expect(["tooShort", "truncated"].contains(Self.name(error)), "\(length)")
        }
    }

    @Test("Any cut of the .dbf is refused")
    func cutTable() throws {
        // The end mark alone may be missing.
        for length in 0..<(ShapefileFixture.two.dbf.count - 1) {
            let error = try ShapefileFixture.two.refusal { $0["dbf"] = Array($0["dbf"]?.prefix(length) ?? []) }
            #expect(["tooShort", "badTableHeader"].contains(Self.name(error)), "\(length)")
        }
    }

    @Test("No change of one byte of any file makes the program trap", arguments: ["shp", "shx", "dbf"])
    func anyByte(ending: String) throws {
        let fixture = ShapefileFixture.two
        let whole = try #require(["shp": fixture.shp, "shx": fixture.shx, "dbf": fixture.dbf][ending])
        for index in whole.indices {
            for value: UInt8 in [0, 0x7F, 0xFF] {
                _ = try fixture.written({ $0[ending]?[index] = value }) { path in
                    (try? Shapefile.read(path: path), ShapefileInspection(path: path).refusals)
                }
            }
        }
    }

    @Test("Counts of a record are held against its length before anything is allocated")
    func counts() throws {
        for (change, expected): ((inout Record) -> Void, String) in [
            ({ $0.positions = .max }, "badCounts"), ({ $0.positions = -1 }, "badCounts"),
            ({ $0.parts = 1000 }, "recordTooShort"), ({ $0.positions = 6 }, "recordTooShort"),
            ({ $0.parts = 0 }, "badCounts"), ({ $0.partStarts = [1] }, "badPartStart"),
            ({ $0.partStarts = [-1] }, "badPartStart"), ({ $0.partStarts = [999_999] }, "badPartStart"),
            ({ $0.type = 3 }, "mixedShapeTypes"), ({ $0.type = 99 }, "mixedShapeTypes"),
            ({ $0.statedLength = 40 }, "indexDisagrees"), ({ $0.statedLength = -5 }, "indexDisagrees"),
        ] {
            let error = try Self.with { change(&$0.records[1]) }.refusal()
            #expect(Self.name(error) == expected)
        }
    }

    @Test("Impossible coordinates are refused", arguments: [Double.nan, .infinity, -.infinity, -1.797e308, 1e10])
    func coordinates(value: Double) throws {
        let error = try Self.with { $0.records[1].rings[0][2].0 = value }.refusal()
        guard case .impossibleCoordinate(_, let record, let position, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(record == 2)
        #expect(position == 3)
    }

    @Test("Headers that are not a shapefile's are refused")
    func headers() throws {
        let fixture = ShapefileFixture.two
        #expect(Self.name(try fixture.refusal { $0["shp"]?[3] = 7 }) == "notAShapefile")
        #expect(Self.name(try fixture.refusal { $0["shp"]?[28] = 7 }) == "unknownVersion")
        #expect(Self.name(try fixture.refusal { $0["shp"]?[32] = 77 }) == "unknownShapeType")
        #expect(Self.name(try fixture.refusal { $0["shp"]?[32] = 1 }) == "notBoundaries")
        #expect(Self.name(try fixture.refusal { $0["shx"]?[3] = 7 }) == "notAShapefile")
    }

    @Test("A record that the index does not mention is not lost silently")
    func beyondIndex() throws {
        let error = try Self.with { $0.rows.removeLast() }.refusal { files in
            var index = files["shx"]?.dropLast(8) ?? []
            index[24..<28] = big(Int32(index.count / 2))[...]
            files["shx"] = Array(index)
        }
        #expect(Self.name(error) == "recordsBeyondIndex")
    }

    @Test("Heights and measures are left out with a note", arguments: [15, 25] as [Int32])
    func heights(type: Int32) throws {
        let contents = try Self.with {
            $0.type = type
            for index in $0.records.indices { $0.records[index].type = type }
        }.read()
        #expect(contents.layer.geometries[1]?.planarArea == 1)
        #expect(contents.notes == [.heightsOrMeasuresIgnored(type == 15 ? .polygonZ : .polygonM)])
    }

    @Test("A null shape is a feature without geometry")
    func nullShape() throws {
        let contents = try Self.with { $0.records[0] = .null }.read()
        #expect(contents.layer.count == 2)
        #expect(contents.layer.geometries[0] == nil)
        #expect(contents.notes == [.nullShapes(records: [1])])
    }

    @Test("Open, degenerate and misdirected rings are repaired and noted")
    func rings() throws {
        let contents = try Self.with {
            $0.records[0].rings[0].removeLast()
            $0.records[1].rings[0].reverse()
            $0.records[1].rings.append([(5, 5), (6, 6), (5, 5), (5, 5)])
        }.read()
        #expect(
            contents.notes == [
                .misdirectedRings(records: [2]), .degenerateRings(records: [2]), .openRings(records: [1]),
            ])
        #expect(contents.layer.geometries.map { $0?.planarArea } == [1, 1])
    }

    @Test("Trailing bytes and odd record numbers are noted")
    func notes() throws {
        let fixture = Self.with { $0.records[0].number = 0 }
        let contents = try fixture.read { $0["shp"]? += [1, 2, 3] }
        let size = fixture.shp.count
        #expect(
            contents.notes == [
                .lengthDiffers(file: .shp, declared: size, found: size + 3), .recordNumbersDiffer(firstRecord: 1),
                .unindexedBytes(3),
            ])
    }
}
