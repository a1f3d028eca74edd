import Geography
import Projections
import Testing

@Suite struct PlausibilityTests {
    private func contradiction(_ number: Int, _ extent: BoundingBox) throws -> ProjectionError.Contradiction? {
        let system = try CoordinateReferenceSystem(number)
        do throws(ProjectionError) {
            try system.checkPlausible(extent)
            return nil
        } catch {
            guard case .extentContradicts(system, extent: extent, let contradiction) = error else { throw error }
            return contradiction
        }
    }

    @Test func `Lambert-93 on coordinates of Peine is refused with where they would lie`() throws {
        guard case .elsewhere(let place) = try contradiction(2154, Extent.peineUTM) else {
            Issue.record("not refused")
            return
        }
        #expect(place.maxY < 41)
        #expect(try CoordinateReferenceSystem(2154).areaOfUse.name.contains("France"))
    }

    @Test(arguments: [
        BoundingBox(minX: 340_000, minY: 5_680_000, maxX: 675_000, maxY: 5_975_000),
        BoundingBox(minX: 602_000, minY: 5_796_000, maxX: 603_000, maxY: 5_810_000),
    ])
    func `Lambert-93 on coordinates of Lower Saxony is refused`(extent: BoundingBox) throws {
        #expect(try contradiction(2154, extent) != nil)
    }

    @Test(arguments: [25832, 32632, 3857, 31467, 2154])
    func `degrees in a projected system are refused`(number: Int) throws {
        #expect(try contradiction(number, Extent.peineDegrees) == .looksLikeDegrees)
    }

    @Test(arguments: [4326, 4258, 4314])
    func `metres in a geographic system are refused`(number: Int) throws {
        #expect(try contradiction(number, Extent.peineUTM) == .notDegrees)
    }

    @Test(arguments: [
        (25832, Extent.germanyUTM), (31467, Extent.germanyGaussKrueger),
        (25832, BoundingBox(minX: 920_000, minY: 5_670_000, maxX: 921_000, maxY: 5_671_000)),
        // Görlitz, beyond the area that the EPSG gives DHDN.
        (31469, BoundingBox(minX: 5_490_000, minY: 5_665_000, maxX: 5_502_000, maxY: 5_675_000)),
        (25833, BoundingBox(minX: -190_000, minY: 5_240_000, maxX: 500_000, maxY: 6_120_000)),
        (3035, BoundingBox(minX: 2_600_000, minY: 1_500_000, maxX: 6_500_000, maxY: 5_400_000)),
    ])
    func `a country may be wider than its zone`(number: Int, extent: BoundingBox) throws {
        #expect(try contradiction(number, extent) == nil)
    }

    @Test(arguments: [
        (25832, BoundingBox(minX: 5_777_000, minY: 577_000, maxX: 5_810_000, maxY: 603_000)),
        (32632, BoundingBox(minX: 5_777_000, minY: 577_000, maxX: 5_810_000, maxY: 603_000)),
        (31467, BoundingBox(minX: 5_777_000, minY: 3_577_000, maxX: 5_810_000, maxY: 3_603_000)),
        (4258, BoundingBox(minX: 52.1, minY: 10.1, maxX: 52.45, maxY: 10.5)),
    ])
    func `swapped axes are refused`(number: Int, extent: BoundingBox) throws {
        #expect(try contradiction(number, extent) != nil)
    }

    @Test(arguments: [
        (4647, Extent.peineUTM), (25832, Extent.moved(Extent.peineUTM, east: 32_000_000)),
        (31468, Extent.germanyGaussKrueger), (31467, Extent.moved(Extent.germanyGaussKrueger, east: -3_000_000)),
    ])
    func `a missing or foreign zone prefix is refused`(number: Int, extent: BoundingBox) throws {
        #expect(try contradiction(number, extent) != nil)
    }

    @Test(arguments: [
        BoundingBox(minX: .nan, minY: 0, maxX: 1, maxY: 1), BoundingBox(minX: 0, minY: 0, maxX: .infinity, maxY: 1),
        BoundingBox(minX: 2, minY: 0, maxX: 1, maxY: 1),
    ])
    func `an extent that is none is refused`(extent: BoundingBox) throws {
        let system = try CoordinateReferenceSystem(25832)
        #expect(throws: ProjectionError.self) { try system.checkPlausible(extent) }
    }
}
