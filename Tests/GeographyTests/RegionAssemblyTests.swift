import Geography
import Testing

@Suite("Features become regions")
struct RegionAssemblyTests {
    static func square(_ x: Double) -> MultiPolygon {
        MultiPolygon(outerRing: [(0, 0), (1, 0), (1, 1), (0, 1)].map { Position(x: $0.0 + x, y: $0.1) })
    }

    static func layer(_ columns: [(name: String, cells: [String?])], geometries: [MultiPolygon?]? = nil) -> FeatureLayer
    {
        let count = columns[0].cells.count
        return FeatureLayer(
            name: "test.shp",
            fields: columns.map { AttributeField(name: $0.name, kind: .text, width: 12, decimals: 0) },
            columns: columns.map(\.cells), geometries: geometries ?? (0..<count).map { square(Double($0) * 2) },
            records: Array(1...count))
    }

    @Test("Land and water of one key are one region, and the land alone counts for areas")
    func water() throws {
        let layer = Self.layer([("AGS", ["03157001", "03157001", "03157002"]), ("GF", ["4", "2", "4"])])
        let assembly = try RegionAssembly(layer, key: "AGS")
        #expect(assembly.regions.map(\.key.text) == ["03157001", "03157002"])
        #expect(assembly.regions[0].geometry?.polygonCount == 2)
        #expect(assembly.regions[0].landGeometry?.polygonCount == 1)
        #expect(assembly.regions[1].landGeometry == nil)
        #expect(assembly.collapsed.first?.records == [1, 2])
        #expect(assembly.collapsed.first?.water == 1)
    }

    @Test("A condition leaves water out")
    func condition() throws {
        let layer = Self.layer([("AGS", ["03157001", "03157001"]), ("GF", ["4", "2"])])
        let only = try #require(AttributeCondition("GF=4"))
        let assembly = try RegionAssembly(layer, key: "ags", conditions: [only])
        #expect(assembly.filtered == 1)
        #expect(assembly.collapsed.isEmpty)
    }

    @Test("A number column's lost zero is put back and told")
    func lostZero() throws {
        let layer = Self.layer([("AGS", ["3157006", "3157001.0", "12054000"])])
        let length = NumericKeys.restorableLength(["3157006", "3157001.0", "12054000"])
        #expect(length == 8)
        let assembly = try RegionAssembly(layer, key: "AGS", restoredLength: length)
        #expect(assembly.regions.map(\.key.text) == ["03157001", "03157006", "12054000"])
        #expect(assembly.restoredKeys.map(\.found) == ["3157001.0", "3157006"])
    }

    @Test(
        "Keys that are no official keys stay as they are",
        arguments: [["17", "1001"], ["A1", "3157006"], ["1", "2", "3"], ["1001", "1002"]])
    func otherKeys(keys: [String]) throws {
        #expect(NumericKeys.restorableLength(keys) == nil)
        let assembly = try RegionAssembly(Self.layer([("ID", keys)]), key: "ID")
        #expect(Set(assembly.regions.map(\.key.text)) == Set(keys))
        #expect(assembly.restoredKeys.isEmpty)
    }

    @Test("A region with a null shape alone has no geometry and is named")
    func nullShape() throws {
        let layer = Self.layer([("AGS", ["03157001", "03157002"])], geometries: [nil, Self.square(0)])
        let assembly = try RegionAssembly(layer, key: "AGS")
        #expect(assembly.withoutGeometry.map(\.text) == ["03157001"])
    }

    @Test("A filter that leaves nothing, and a column that is not there, are errors that say what there is")
    func failures() {
        let layer = Self.layer([("AGS", ["03157001"])])
        #expect(throws: RegionAssembly.Failure.unknownColumn("RS", layer: "test.shp", available: ["AGS"])) {
            try RegionAssembly(layer, key: "RS")
        }
        #expect(throws: RegionAssembly.Failure.self) {
            try RegionAssembly(layer, key: "AGS", pattern: KeyPattern("01*"))
        }
    }
}
