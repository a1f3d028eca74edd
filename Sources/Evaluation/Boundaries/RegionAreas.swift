internal import AtlasFile
internal import Boundaries
internal import Geography
internal import Indicators
internal import Projections

/// Land areas of regions in km².
enum RegionAreas {
    /// Measured on the ellipsoid of WGS 84, land alone where the file tells it from water.
    static func measured(
        _ regions: [Region], _ geometries: [MultiPolygon?], _ projection: RegionProjection
    ) throws(DataFailure) -> [Double?] {
        let land = zip(regions, geometries).map { region, geometry in region.landGeometry ?? geometry }
        return try projection.areas(of: land).map { area in area.map { $0 / 1e6 } }
    }

    /// Out of an official column of the boundary file; several features of a region add up.
    static func official(
        _ regions: [Region], column: String, in contents: BoundaryContents, file: String
    ) throws(DataFailure) -> [Double?] {
        guard let cells = contents.layer.column(column) else {
            throw .regions(
                .unknownColumn(column, layer: contents.layer.name, available: contents.layer.fields.map(\.name)))
        }
        return try regions.map { region throws(DataFailure) in
            var sum: Double?
            for feature in region.features {
                guard let text = cells[feature] else { continue }
                guard let number = number(text), number >= 0 else {
                    throw .badArea(
                        file: file, record: contents.layer.records[feature], column: column, found: text)
                }
                sum = (sum ?? 0) + number
            }
            return sum
        }
    }

    /// Digits with an optional point, as a .dbf has them.
    private static func number(_ text: String) -> Double? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), !parts[0].isEmpty, text.utf8.count < 25,
            parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } })
        else { return nil }
        return Double(text)
    }
}
