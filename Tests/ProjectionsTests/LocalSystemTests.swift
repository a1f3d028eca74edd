import Geography
import Testing

@testable import Projections

struct LocalSystemTests {
    /// The code for regions whose middles lie on a grid of a box.
    private func code(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> String {
        let box = BoundingBox(minX: west, minY: south, maxX: east, maxY: north)
        let quarters = [0.25, 0.5, 0.75]
        let middles = quarters.flatMap { x -> [Position] in
            quarters.map { y -> Position in Position(x: west + box.width * x, y: south + box.height * y) }
        }
        return LocalSystem.code(forMapsOf: box, middles: middles)
    }

    @Test("The zone of the middle, ETRS89 in Europe and WGS 84 elsewhere")
    func zones() {
        #expect(code(9.99, 52.17, 10.46, 52.45) == "EPSG:25832")
        #expect(code(13.1, 52.3, 13.8, 52.7) == "EPSG:25833")
        #expect(code(5.9, 50.3, 9.5, 52.5) == "EPSG:25832")
        #expect(code(5.87, 47.27, 15.04, 55.06) == "EPSG:25832")
        #expect(code(-9.3, 38.6, -8.9, 39) == "EPSG:25829")
        #expect(code(24.5, 60, 25.3, 60.4) == "EPSG:25835")
        #expect(code(36.5, -1.5, 37.1, -1.1) == "EPSG:32737")
        #expect(code(-74.3, 40.5, -73.7, 40.9) == "EPSG:32618")
        #expect(code(151, -34, 151.4, -33.6) == "EPSG:32756")
        #expect(code(179.6, -17, 180.4, -16.5) == "EPSG:32701")
    }

    @Test(
        "Switzerland, Liechtenstein and Austria have a system of their own; their neighbours across the border do not")
    func countries() {
        #expect(code(8.45, 47.32, 8.63, 47.43) == "EPSG:2056")
        #expect(code(6.05, 46.15, 6.2, 46.25) == "EPSG:2056")
        #expect(code(9.48, 47.07, 9.6, 47.2) == "EPSG:2056")
        #expect(code(16.2, 48.12, 16.55, 48.32) == "EPSG:3416")
        #expect(code(11.3, 47.2, 11.5, 47.3) == "EPSG:3416")
        #expect(code(9.68, 47.35, 9.8, 47.48) == "EPSG:3416")
        #expect(code(12.9, 47.82, 12.98, 47.86) == "EPSG:25833")
        #expect(code(8.6, 47.75, 9.0, 48) == "EPSG:25832")
        #expect(code(11.3, 46.4, 11.5, 46.6) == "EPSG:25832")
    }

    @Test("More than two zones are drawn true to area")
    func wide() {
        #expect(code(-9.5, 36, 30, 60) == "EPSG:3035")
        #expect(code(5.9, 45.8, 18, 55) == "EPSG:3035")
        #expect(code(-125, 24, -66, 49) == "EPSG:8857")
        #expect(code(-180, -90, 180, 83) == "EPSG:8857")
    }

    @Test("Each of the codes is a system that maps can be drawn in")
    func known() throws {
        for code in ["EPSG:2056", "EPSG:3416", "EPSG:3035", "EPSG:8857"] + (28...38).map({ "EPSG:\(25800 + $0)" }) {
            #expect(try !CoordinateReferenceSystem(code: code).isGeographic)
        }
    }
}

struct FittingSystemTests {
    private func box(_ x: Double, _ y: Double, _ size: Double = 20_000) -> BoundingBox {
        BoundingBox(minX: x, minY: y, maxX: x + size, maxY: y + size)
    }

    @Test(
        "The numbers tell the usual systems, the likeliest first",
        arguments: [
            (590_000, 5_790_000, "EPSG:25832"), (32_590_000, 5_790_000, "EPSG:4647"),
            (33_390_000, 5_810_000, "EPSG:5650"),
            (3_580_000, 5_790_000, "EPSG:31467"), (4_480_000, 5_330_000, "EPSG:31468"),
            (2_680_000, 1_240_000, "EPSG:2056"),
            (680_000, 240_000, "EPSG:21781"), (4_330_000, 3_240_000, "EPSG:3035"), (1_130_000, 6_840_000, "EPSG:3857"),
        ])
    func likeliest(x: Int, y: Int, code: String) {
        #expect(FittingSystem.all(fitting: box(Double(x), Double(y))).first?.code == code)
    }

    @Test("Degrees are degrees, in whichever order")
    func degrees() {
        let east = FittingSystem.all(fitting: box(10, 52, 0.4)).first
        #expect(east?.code == "EPSG:4326" && east?.isExchanged == false)
        let north = FittingSystem.all(fitting: box(52, 10, 0.4)).first
        #expect(north?.code == "EPSG:4326" && north?.isExchanged == true)
        #expect(north?.middle == Position(x: 10.2, y: 52.2))
    }

    @Test("Where the number of the zone alone is missing or too much, that is what is told")
    func zonePrefix() throws {
        for (stated, x, code) in [
            ("EPSG:25832", 32_590_000.0, "EPSG:4647"), ("EPSG:4647", 590_000, "EPSG:25832"),
            ("EPSG:25833", 33_390_000, "EPSG:5650"), ("EPSG:5650", 390_000, "EPSG:25833"),
            ("EPSG:25831", 31_690_000, "EPSG:5649"),
        ] {
            let system = try CoordinateReferenceSystem(code: stated)
            let found = FittingSystem.all(fitting: box(x, 5_790_000), insteadOf: system)
            #expect(found.count == 1 && found.first?.code == code && found.first?.isPartner == true, "\(stated)")
        }
    }
}
