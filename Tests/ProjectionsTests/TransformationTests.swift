import Foundation
import Geography
import Testing

@testable import Projections

@Suite struct TransformationTests {
    /// Positions and what `cs2cs` of PROJ 9.1.1 with BETA2007.gsb makes of them in EPSG:4326.
    static let references: [(number: Int, position: Position, longitude: Double, latitude: Double)] = [
        (25832, Position(x: 603_400.5, y: 5_797_250.25), 10.5169289971, 52.3158319991),
        (25832, Position(x: 281_000, y: 5_660_000), 5.8753262227, 51.0497185948),
        (25832, Position(x: 920_000, y: 5_670_000), 14.9913463813, 51.0276495383),
        (31467, Position(x: 3_603_400.5, y: 5_798_000.25), 10.5149160164, 52.3056924690),
        (31467, Position(x: 3_281_000, y: 5_660_000), 5.8766000031, 51.0333619419),
        (31467, Position(x: 3_920_000, y: 5_670_000), 14.9857841816, 51.0114409366),
        (4647, Position(x: 32_603_400.5, y: 5_797_250.25), 10.5169289971, 52.3158319991),
        (3857, Position(x: 1_138_000, y: 6_850_000), 10.2228279333, 52.2749860668),
        (3068, Position(x: 24_000, y: 20_000), 13.3897828905, 52.5068837785),
    ]

    private func around(_ position: Position, _ margin: Double = 1_000) -> BoundingBox {
        BoundingBox(
            minX: position.x - margin, minY: position.y - margin, maxX: position.x + margin, maxY: position.y + margin)
    }

    @Test(arguments: references.indices)
    func `longitude and latitude agree with cs2cs to 1e-7 degrees`(index: Int) throws {
        let reference = Self.references[index]
        let transformation = try Transformation(
            from: .init(reference.number), to: .init(4326), extent: around(reference.position))
        let result = try transformation.apply(to: reference.position)
        #expect(abs(result.x - reference.longitude) < 1e-7)
        #expect(abs(result.y - reference.latitude) < 1e-7)
    }

    @Test func `the operation is recorded with accuracy and grids`() throws {
        let etrs = try Transformation(from: .init(25832), to: .init(4326), extent: Extent.peineUTM).operation
        #expect(etrs.accuracyInMetres == 1)
        #expect(etrs.grids.isEmpty)
        #expect(etrs.name == "Inverse of UTM zone 32N + ETRS89 to WGS 84 (1)")
        #expect(etrs.passedOver == nil)
        let dhdn = try Transformation(from: .init(31467), to: .init(25832), extent: Extent.germanyGaussKrueger)
            .operation
        #expect(dhdn.accuracyInMetres == 0.9)
        #expect(dhdn.grids.map(\.name) == ["de_adv_BETA2007.tif"])
        #expect(dhdn.grids.map(\.isAvailable) == [true])
        let zones = try Transformation(from: .init(25832), to: .init(25833), extent: Extent.peineUTM).operation
        #expect(zones.accuracyInMetres == 0)
    }

    @Test func `a better operation whose grid is not installed is named`() throws {
        let stuttgart = BoundingBox(minX: 3_505_000, minY: 5_395_000, maxX: 3_520_000, maxY: 5_410_000)
        let operation = try Transformation(from: .init(31467), to: .init(25832), extent: stuttgart).operation
        let better = try #require(operation.passedOver)
        #expect(better.accuracyInMetres == 0.1)
        #expect(better.missingGrids == ["de_lgl_bw_BWTA2017.tif"])
    }

    @Test(arguments: [4326, 4258, 25833, 4647, 3857, 3035, 31467, 4839])
    func `there and back again is where one was`(number: Int) throws {
        let utm = try CoordinateReferenceSystem(25832)
        let other = try CoordinateReferenceSystem(number)
        let there = try Transformation(from: utm, to: other, extent: Extent.germanyUTM)
        let inside = BoundingBox(minX: 320_000, minY: 5_300_000, maxX: 890_000, maxY: 5_980_000)
        let positions = inside.grid(steps: 6)
        let moved = try positions.map { position throws in try there.apply(to: position) }
        let back = try Transformation(from: other, to: utm, extent: #require(BoundingBox(moved)))
        for (position, image) in zip(positions, moved) {
            let again = try back.apply(to: image)
            // PROJ's series for the authalic latitude (3035) is good to 0.4 mm, the others are better.
            #expect(abs(again.x - position.x) < 5e-4)
            #expect(abs(again.y - position.y) < 5e-4)
        }
    }

    @Test func `a ballpark operation is refused`() throws {
        let error = #expect(throws: ProjectionError.self) {
            try Transformation(from: .init(4047), to: .init(25832), extent: Extent.peineDegrees)
        }
        guard case .noOperation(from: "EPSG:4047", to: "EPSG:25832", _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `the same system touches nothing`() throws {
        let transformation = try Transformation(from: .init(25832), to: .init(25832), extent: Extent.peineUTM)
        #expect(transformation.isIdentity)
        let position = Position(x: 601_234.567_891_234, y: 5_797_000.1)
        #expect(try transformation.apply(to: position) == position)
    }

    @Test func `one coordinate elsewhere fails with its place`() throws {
        let transformation = try Transformation(from: .init(25832), to: .init(4326), extent: Extent.peineUTM)
        var ring = (0..<3_000).map { Position(x: 600_000 + Double($0), y: 5_790_000 + Double($0 * $0 % 977)) }
        ring[2_500] = Position(x: 5_790_000, y: 600_000)
        var geometries: [MultiPolygon?] = [
            nil, MultiPolygon(outerRing: [ring[0], ring[7], ring[9]]), MultiPolygon(outerRing: ring),
        ]
        let bad = try #require(geometries[2]?.positions.firstIndex { $0.x > 1_000_000 })
        let error = #expect(throws: ProjectionError.self) { try transformation.apply(to: &geometries, workers: 2) }
        guard case .coordinateOutsideArea(let place, let position, _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(place == .init(geometry: 2, vertex: bad))
        #expect(position == Position(x: 5_790_000, y: 600_000))
    }

    @Test(arguments: [
        Position(x: .nan, y: 5_797_000), Position(x: .infinity, y: 5_797_000), Position(x: 601_234, y: -.infinity),
        Position(x: 1e300, y: 5_797_000), Position(x: 0, y: 0),
    ])
    func `a coordinate that is none fails`(position: Position) throws {
        for target in [4326, 3857, 31467] {
            let transformation = try Transformation(from: .init(25832), to: .init(target), extent: Extent.peineUTM)
            #expect(throws: ProjectionError.self) { try transformation.apply(to: position) }
        }
    }

    @Test func `latitude before longitude fails on the way to a projected system`() throws {
        let swapped = BoundingBox(minX: 52.1, minY: 10.1, maxX: 52.45, maxY: 10.5)
        let transformation = try Transformation(from: .init(4326), to: .init(25832), extent: Extent.peineDegrees)
        #expect(throws: ProjectionError.self) { try transformation.apply(to: swapped.center) }
        #expect(throws: ProjectionError.self) {
            try Transformation(from: .init(4326), to: .init(25832), extent: swapped).apply(to: swapped.center)
        }
    }
}
