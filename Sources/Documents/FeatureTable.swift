public import Cartography
public import Findings

/// Regions with their areas and values, as GIS programs take them.
public struct FeatureTable: Sendable {
    /// Name of the layer; GDAL and QGIS show it.
    public let name: String
    /// The regions, their areas in WGS 84.
    public let regions: [PublishedRegion]
    /// Indicators, each with one cell per region.
    public let columns: [FeatureColumn]
    /// For a map's own layer the class of each region, `nil` where a region has none; `nil` where there are no classes.
    public let classes: [RegionClass?]?

    /// A layer from its parts.
    public init(
        name: String, regions: [PublishedRegion], columns: [FeatureColumn], classes: [RegionClass?]? = nil
    ) {
        self.name = name
        self.regions = regions
        self.columns = columns
        self.classes = classes
    }
}
