internal import AtlasFile
internal import Geography
internal import Indicators
internal import Projections

extension RegionAreas {
    /// The areas, if an indicator needs them; of regions that come from a table none is known.
    static func known(
        _ definition: AtlasDefinition, _ regions: AtlasRegions, _ projection: RegionProjection?
    ) throws(DataFailure) -> [Double?] {
        guard definition.catalogue.indicators.contains(where: { $0.value.needsArea }) else { return [] }
        guard let data = regions.boundaries?.data, let projection, let described = definition.boundaries else {
            return regions.regions.map { _ in nil }
        }
        guard let column = described.areaColumn else {
            return try measured(regions.regions, regions.geometries, projection)
        }
        return try official(regions.regions, column: column, in: data.contents, file: described.path)
    }
}
