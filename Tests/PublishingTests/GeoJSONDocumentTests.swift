import Cartography
import Documents
import Findings
import Foundation
import Geography
import Publishing
import Testing
import Values

@Suite("Regions become GeoJSON")
struct GeoJSONDocumentTests {
    private func region(_ key: String, _ name: String? = nil, _ geometry: MultiPolygon? = nil) throws
        -> PublishedRegion
    {
        PublishedRegion(
            key: try SampleSheet.key(key), name: name ?? key, nameInBoundaries: name, cells: [], geometry: geometry)
    }

    private func square(_ x: Double, _ y: Double, _ side: Double) -> ArraySlice<Position> {
        [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)].map { Position(x: $0.0, y: $0.1) }[...]
    }

    private func text(_ regions: [PublishedRegion], _ columns: [FeatureColumn] = [], _ classes: [RegionClass?]? = nil)
        throws
        -> String
    {
        String(
            decoding: try GeoJSONDocument(FeatureTable(name: "n", regions: regions, columns: columns, classes: classes))
                .bytes,
            as: UTF8.self)
    }

    private func sample() throws -> [PublishedRegion] {
        var ilsede = MultiPolygon()
        ilsede.append(outer: square(10.1, 52.2, 0.2), holes: [square(10.2, 52.25, 0.05)])
        var peine = MultiPolygon(outerRing: Array(square(10.1, 52.4, 0.123456789)))
        peine.append(outer: square(10.2, 52.25, 0.05), holes: [])
        return [
            try region("03157006", "Peine, \"Stadt\"", peine), try region("03157009", "Ilsede", ilsede),
            try region("03157999", nil),
        ]
    }

    private func sampleDocument(workers: Int? = nil) throws -> GeoJSONDocument {
        try GeoJSONDocument(
            FeatureTable(
                name: "Arbeitslose", regions: sample(),
                columns: [
                    FeatureColumn(
                        id: "arbeitslose", cells: [.number(6.4321098765), .suppressed, .missing], decimals: 1),
                    FeatureColumn(id: "dichte", cells: [.number(420), .number(-0.0, flag: "p"), .notApplicable]),
                ],
                classes: [
                    RegionClass(number: 2, label: "3,2 bis 6,5", fill: try #require(Colour(hex: "#b83a00"))), nil, nil,
                ]),
            workers: workers)
    }

    @Test("A map's own file is written as it was looked at before")
    func snapshot() throws {
        try Snapshot.expect(try sampleDocument().bytes, isFile: "sample.geojson")
    }

    @Test("Any number of threads gives the same bytes", arguments: [0, 1, 2, 3, 100])
    func workers(count: Int) throws {
        #expect(try sampleDocument(workers: count).bytes == sampleDocument(workers: 1).bytes)
    }

    @Test("GDAL reads every feature", .enabled(if: ExternalJudge.ogrinfo.isInstalled, "ogrinfo is not installed"))
    func gdal() throws {
        let verdict = try ExternalJudge.ogrinfo.judge(
            sampleDocument().bytes, named: "sample.geojson", arguments: ["-ro", "-al", "-so"])
        #expect(verdict.status == 0)
        #expect(verdict.output.contains("Feature Count: 3"), "\(verdict.output)")
        #expect(!verdict.output.contains("Warning"), "\(verdict.output)")
    }

    @Test("Foundation reads the file as JSON with the properties meant")
    func readBack() throws {
        let object = try JSONSerialization.jsonObject(with: Data(sampleDocument().bytes)) as? [String: Any]
        let features = try #require(object?["features"] as? [[String: Any]])
        let peine = try #require(features[0]["properties"] as? [String: Any])
        #expect(peine["name"] as? String == "Peine, \"Stadt\"")
        #expect(peine["arbeitslose"] as? Double == 6.4321098765)
        #expect(peine["arbeitslose_status"] is NSNull)
        let ilsede = try #require(features[1]["properties"] as? [String: Any])
        #expect(ilsede["arbeitslose"] is NSNull)
        #expect(ilsede["arbeitslose_status"] as? String == "suppressed")
        #expect(features[2]["geometry"] is NSNull)
        #expect(object?["crs"] == nil)
    }

    @Test("Coordinates have seven decimals, halves rounded away from zero")
    func decimals() throws {
        let ring = [(-0.00000004, 1.0), (2.00000005, 1), (2, 3.123456749), (-0.00000004, 1)].map {
            Position(x: $0.0, y: $0.1)
        }
        let json = try text([region("1", nil, MultiPolygon(outerRing: ring))])
        #expect(
            json.contains("[[[0.0000000,1.0000000],[2.0000001,1.0000000],[2.0000000,3.1234567],[0.0000000,1.0000000]]]")
        )
        #expect(json.contains(#""bbox":[0.0000000,1.0000000,2.0000001,3.1234567]"#))
    }

    @Test("A layer without any geometry has no box")
    func noGeometry() throws {
        #expect(
            try text([region("1"), region("2", nil, MultiPolygon())]) == """
                {"type":"FeatureCollection","name":"n","features":[
                {"type":"Feature","id":"1","properties":{"key":"1","name":null},"geometry":null},
                {"type":"Feature","id":"2","properties":{"key":"2","name":null},"geometry":null}
                ]}

                """)
    }

    @Test("Rings run as RFC 7946 asks even if a projection has turned them over")
    func direction() throws {
        var area = MultiPolygon()
        area.append(outer: square(1, 1, 4), holes: [square(2, 2, 1)])
        let expected = try text([region("1", nil, area)])
        area.withMutablePositions { buffer in
            for index in buffer.indices { buffer[index] = Position(x: buffer[index].y, y: buffer[index].x) }
        }
        #expect(try text([region("1", nil, area)]) == expected)
    }

    @Test("Neighbouring positions that coincide become one, but a ring stays a ring")
    func coincidence() throws {
        let ring = [(0.0, 0.0), (0.00000001, 0), (1, 0), (1, 1), (0, 0)].map { Position(x: $0.0, y: $0.1) }
        let json = try text([region("1", nil, MultiPolygon(outerRing: ring))])
        #expect(
            json.contains("[[[0.0000000,0.0000000],[1.0000000,0.0000000],[1.0000000,1.0000000],[0.0000000,0.0000000]]]")
        )
        let speck = try text([region("1", nil, MultiPolygon(outerRing: Array(square(10, 50, 0.00000001))))])
        #expect(speck.components(separatedBy: "[10.0000000,50.0000000]").count == 6)
    }

    @Test(
        "Metres instead of degrees are refused",
        arguments: [(600_000, 5_800_000), (181, 0), (0, 90.1), (.nan, 0), (0, .infinity)])
    func outside(longitude: Double, latitude: Double) throws {
        var area = MultiPolygon(outerRing: Array(square(1, 1, 1)))
        area.withMutablePositions { $0[2] = Position(x: longitude, y: latitude) }
        let region = try region("1", nil, area)
        do {
            _ = try text([region])
            Issue.record("was written")
        } catch PublishingError.positionOutsideWGS84(let key, _, _) {
            #expect(key == region.key)
        }
    }

    @Test("The first region that cannot be written is the one named, whatever the number of threads")
    func firstError() throws {
        let bad = (1...40).map { number in
            number < 30
                ? MultiPolygon(outerRing: Array(square(1, 1, 1))) : MultiPolygon(outerRing: Array(square(200, 1, 1)))
        }
        let regions = try bad.enumerated().map { try region("\($0.offset + 1)", nil, $0.element) }
        for workers in [1, 4, 17] {
            #expect(
                throws: PublishingError.positionOutsideWGS84(
                    region: try SampleSheet.key("30"), longitude: 200, latitude: 1)
            ) {
                try GeoJSONDocument(FeatureTable(name: "n", regions: regions, columns: []), workers: workers).bytes
            }
        }
    }

    @Test("Rings that are none are refused")
    func shortRing() throws {
        let two = MultiPolygon(outerRing: [Position(x: 0, y: 0), Position(x: 1, y: 1)])
        #expect(throws: PublishingError.shortRing(region: try SampleSheet.key("1"), positions: 3)) {
            try text([region("1", nil, two)])
        }
    }

    @Test("Numbers that JSON cannot hold are refused")
    func notFinite() throws {
        #expect(throws: PublishingError.numberNotFinite(.infinity, column: "a", region: try SampleSheet.key("1"))) {
            try text([region("1")], [FeatureColumn(id: "a", cells: [.number(.infinity)])])
        }
    }

    @Test("Columns must fit the regions and each other")
    func columns() throws {
        let one = try [region("1")]
        #expect(throws: PublishingError.columnCount(column: "a", found: 2, expected: 1)) {
            try text(one, [FeatureColumn(id: "a", cells: [.missing, .missing])])
        }
        #expect(throws: PublishingError.columnCount(column: "class", found: 0, expected: 1)) { try text(one, [], []) }
        for ids in [["name"], ["a", "a"], ["a_status", "a"]] {
            let repeated = try #require(ids.first == "a_status" ? "a_status" : ids.last)
            #expect(throws: PublishingError.repeatedProperty(repeated)) {
                try text(one, ids.map { FeatureColumn(id: $0, cells: [.missing]) })
            }
        }
        #expect(throws: PublishingError.repeatedProperty("fill")) {
            try text(one, [FeatureColumn(id: "fill", cells: [.missing])], [nil])
        }
        #expect(throws: PublishingError.repeatedKey(try SampleSheet.key("1"))) { try text([region("1"), region("1")]) }
    }
}
