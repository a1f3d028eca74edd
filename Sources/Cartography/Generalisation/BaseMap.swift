/// What maps are drawn on: the regions' areas in the plane of the maps.
public struct BaseMap: Sendable {
    /// The areas in the CRS of the maps, in the order of the regions.
    public let coverage: Coverage
    /// Metres on the ground per unit of the CRS at the middle of the map.
    public let metresPerUnit: Double
    /// For each region the larger area that it is part of, e.g. its county, whose borders are drawn stronger; `nil` = none.
    public let groups: [Int]?

    /// A base map from its parts.
    public init(coverage: Coverage, metresPerUnit: Double, groups: [Int]? = nil) {
        self.coverage = coverage
        self.metresPerUnit = metresPerUnit
        self.groups = groups
    }
}
