import Geography
import Projections
import Testing

@Suite struct IdentificationTests {
    @Test(arguments: [
        (Definition.utm32(), Extent.peineUTM, "EPSG:25832"),
        (Definition.utm32zE, Extent.moved(Extent.peineUTM, east: 32_000_000), "EPSG:4647"),
        (Definition.gaussKrueger3(), Extent.germanyGaussKrueger, "EPSG:31467"),
        (Definition.soldnerBerlin, Extent.berlinSoldner, "EPSG:3068"),
        (Definition.soldnerBerlin.replacing("DHDN_Soldner", with: "Soldner"), Extent.berlinSoldner, "EPSG:3068"),
        (Definition.wgs84, Extent.peineDegrees, "EPSG:4326"),
        (Definition.etrs, Extent.peineDegrees, "EPSG:4258"),
        ("\u{FEFF}" + Definition.etrs + "\r\n", Extent.peineDegrees, "EPSG:4258"),
        (
            Definition.utm32()
                + #",VERTCS["DHHN92",VDATUM["Deutsches_Haupthoehennetz_1992"],PARAMETER["Vertical_Shift",0.0],"#
                + #"PARAMETER["Direction",1.0],UNIT["Meter",1.0]]"#, Extent.peineUTM, "EPSG:25832"
        ),
    ])
    func `a definition without a code is known by what it describes`(text: String, extent: BoundingBox, code: String)
        throws
    {
        let found = try CoordinateReferenceSystem.identify(prj: text, extent: extent)
        #expect(found.system.code == code)
        guard case .matched(code, let confidence) = found.evidence else {
            Issue.record("\(found.evidence)")
            return
        }
        #expect(confidence >= Identification.leastConfidence)
    }

    @Test(arguments: [
        (Definition.utm32(authority: #",AUTHORITY["EPSG","25832"]"#), Extent.peineUTM, "EPSG:25832"),
        (Definition.utm32(authority: #",AUTHORITY["EPSG",25832]"#), Extent.germanyUTM, "EPSG:25832"),
        (
            Definition.gaussKrueger3(authority: #", AUTHORITY [ "EPSG" , 31467 ]"#), Extent.germanyGaussKrueger,
            "EPSG:31467"
        ),
    ])
    func `a stated code is confirmed by the rest of the definition`(text: String, extent: BoundingBox, code: String)
        throws
    {
        let found = try CoordinateReferenceSystem.identify(prj: text, extent: extent)
        #expect(found.evidence == .stated(code))
        #expect(found.system.code == code)
    }

    @Test func `a stated code that the definition contradicts is refused with both`() throws {
        let text = Definition.utm32(authority: #",AUTHORITY["EPSG","25833"]"#)
        let error = #expect(throws: ProjectionError.self) {
            try CoordinateReferenceSystem.identify(prj: text, extent: Extent.peineUTM)
        }
        guard case .authorityContradicted("EPSG:25833", let candidates) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(candidates.map(\.code) == ["EPSG:25832"])
    }

    @Test func `UTM of WGS 84 with a zone prefix is no known system`() throws {
        let text = Definition.transverseMercator(
            "WGS_1984_UTM_Zone_32N", Definition.wgs84, easting: 32_500_000, meridian: 9, scale: 0.9996)
        let error = #expect(throws: ProjectionError.self) {
            try CoordinateReferenceSystem.identify(
                prj: text, extent: Extent.moved(Extent.peineUTM, east: 32_000_000))
        }
        #expect(
            error
                == .notIdentified(
                    name: "WGS_1984_UTM_Zone_32N",
                    candidates: [.init(code: "EPSG:32632", name: "WGS 84 / UTM zone 32N", confidence: 25)]))
    }

    @Test(arguments: [
        "", " ", "EPSG:25832", "+proj=utm +zone=32", "<!DOCTYPE html><html><head></head></html>", "PROJCS[", "]]]]",
        #"PROJCS["x"#, "PROJCS[]", "UNIT[\"Meter\",1.0]", Definition.etrs + Definition.etrs, "GEOGCS[\"a\u{0}b\"]",
        String(repeating: "GEOGCS[\"a\",", count: 2_000), "A" + String(repeating: "[", count: 30_000),
        "A" + String(repeating: "[", count: 15_000) + String(repeating: "]", count: 15_000),
        Definition.utm32(authority: #",AUTHORITY["EPSG","25832"],AUTHORITY["EPSG","25833"]"#),
        #"{"type":"ProjectedCRS"}"#,
    ])
    func `what is no definition is refused`(text: String) throws {
        let error = #expect(throws: ProjectionError.self) {
            try CoordinateReferenceSystem.identify(prj: text, extent: Extent.peineUTM)
        }
        guard case .unreadableDefinition = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a megabyte of brackets is refused before it is parsed`() throws {
        let text = String(repeating: "(", count: 1 << 20)
        #expect(throws: ProjectionError.definitionTooLong(bytes: 1 << 20, limit: 32_768)) {
            try CoordinateReferenceSystem.identify(prj: text, extent: Extent.peineUTM)
        }
    }
}
