import Foundation
import Geography
import Projections
import Testing

@Suite struct GeodesyTests {
    @Test func `an area with a hole agrees with pyproj's Geod`() {
        var area = MultiPolygon()
        let outer = [(10, 52), (10.5, 52.05), (10.4, 52.4), (10.1, 52.35)].map { Position(x: $0.0, y: $0.1) }
        let hole = [(10.2, 52.1), (10.3, 52.1), (10.3, 52.2), (10.2, 52.2)].map { Position(x: $0.0, y: $0.1) }
        area.append(outer: outer[...], holes: [hole[...]])
        let expected = 989_429_282.2937241
        #expect(abs(Geodesy.area(of: area, on: .wgs84) / expected - 1) < 1e-9)
        #expect(Geodesy.area(of: MultiPolygon(), on: .wgs84) == 0)
    }

    /// Square metres by `pyproj.Geod(ellps="WGS84")`.
    private static let municipalities = [
        "03157001": 103_727_741.4875349, "03157002": 69_701_343.87365311, "03157005": 34_967_837.60948065,
        "03157006": 119_949_089.5370517, "03157007": 75_946_338.8039526, "03157008": 59_733_898.3852645,
        "03157009": 72_163_698.32928869,
    ]

    @Test(.enabled(if: SharedData.isAvailable, "SOZIALATLAS_SHARED is not set"))
    func `areas of the municipalities agree with pyproj's Geod`() throws {
        let data = try Data(contentsOf: SharedData.url("peine/boundaries.geojson"))
        let collection = try JSONDecoder().decode(Collection.self, from: data)
        #expect(collection.features.count == 7)
        for feature in collection.features {
            let expected = try #require(Self.municipalities[feature.properties.key])
            #expect(abs(Geodesy.area(of: feature.geometry.area, on: .wgs84) / expected - 1) < 1e-9)
        }
    }

    @Test func `ground length per unit is the projection's scale`() throws {
        let mercator = try Geodesy.groundMetresPerUnit(
            of: CoordinateReferenceSystem(3857), at: Position(x: 1_138_000, y: 6_850_000))
        #expect(abs(mercator - 0.6131577359900396) < 1e-8)
        let utm = try Geodesy.groundMetresPerUnit(
            of: CoordinateReferenceSystem(25832), at: Position(x: 603_400.5, y: 5_797_250.25))
        #expect(abs(utm - 1.000268827758202) < 1e-8)
        let degrees = try Geodesy.groundMetresPerUnit(of: CoordinateReferenceSystem(4326), at: Position(x: 10, y: 0))
        #expect(abs(degrees - 111_319.490793) < 1e-3)
    }

    @Test func `ground length where the projection ends is an error`() throws {
        let utm = try CoordinateReferenceSystem(25832)
        #expect(throws: ProjectionError.self) {
            try Geodesy.groundMetresPerUnit(of: utm, at: Position(x: 1e12, y: 1e12))
        }
    }
}

private struct Collection: Decodable {
    struct Feature: Decodable {
        struct Properties: Decodable {
            let key: String
            enum CodingKeys: String, CodingKey { case key = "AGS" }
        }
        let properties: Properties
        let geometry: Geometry
    }
    struct Geometry: Decodable {
        let area: MultiPolygon
        enum CodingKeys: String, CodingKey { case type, coordinates }
        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            let isSingle = try values.decode(String.self, forKey: .type) == "Polygon"
            let polygons =
                isSingle
                ? [try values.decode([[[Double]]].self, forKey: .coordinates)]
                : try values.decode([[[[Double]]]].self, forKey: .coordinates)
            var area = MultiPolygon()
            for polygon in polygons {
                let rings = polygon.map { ring in ring.map { Position(x: $0[0], y: $0[1]) } }
                area.append(outer: rings[0][...], holes: rings.dropFirst().map { $0[...] })
            }
            self.area = area
        }
    }
    let features: [Feature]
}
