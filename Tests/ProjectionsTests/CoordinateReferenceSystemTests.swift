import Projections
import Testing

@Suite struct CoordinateReferenceSystemTests {
    @Test func `a code gives name, kind and ellipsoid`() throws {
        let utm = try CoordinateReferenceSystem(code: "epsg:25832")
        #expect(utm.code == "EPSG:25832")
        #expect(utm.name == "ETRS89 / UTM zone 32N")
        #expect(utm.kind == .projected(metresPerUnit: 1))
        #expect(utm.ellipsoid.semiMajorAxis == 6_378_137)
        #expect(abs(utm.ellipsoid.inverseFlattening - 298.257222101) < 1e-9)
        #expect(try CoordinateReferenceSystem(4326).isGeographic)
        #expect(try CoordinateReferenceSystem(2263).kind == .projected(metresPerUnit: 12.0 / 39.37))
    }

    @Test(arguments: [
        "", "25832", "EPSG", "EPSG:", ":25832", "EPSG:25832:1", "EPSG:25832+5783", "EPSG 25832", "+proj=utm",
        "EPSG:2583ü", "../EPSG:1",
    ])
    func `what has no form of a code is refused`(code: String) {
        #expect(throws: ProjectionError.malformedCode(code)) { try CoordinateReferenceSystem(code: code) }
    }

    @Test(arguments: ["EPSG:0", "EPSG:99999999", "EPSG:7030", "NOBODY:25832"])
    func `an unknown code is refused in PROJ's own words`(code: String) throws {
        let error = #expect(throws: ProjectionError.self) { try CoordinateReferenceSystem(code: code) }
        guard case .unknownCode(code, let message) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(message.contains("not found"))
    }

    @Test(arguments: [
        (5783, ProjectionError.Unsupported.kind(.vertical)), (4978, .kind(.geocentric)),
        (4979, .kind(.threeDimensional)),
        (5555, .kind(.compound)), (4807, .primeMeridian("Paris")), (2053, .axes(["west", "south"])),
    ])
    func `a system that no map is drawn in is refused`(number: Int, reason: ProjectionError.Unsupported) throws {
        let error = #expect(throws: ProjectionError.self) { try CoordinateReferenceSystem(number) }
        guard case .unsupportedSystem("EPSG:\(number)", _, reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
