/// The ground of a map: where its regions lie, and how large they are in nature.
public struct BaseMap: Sendable {
    /// The areas of the regions, in the unit of the map's CRS.
    public let coverage: Coverage
    /// For each region the larger area that it is part of, e.g. its county, whose borders are drawn stronger; `nil` = none.
    public let groups: [Int]?
    /// Length on the ground, in metres, of one unit of the map at its middle.
    public let metresPerUnit: Double

    /// A ground from its parts.
    ///
    /// - Throws: ``MapFault/groupCount(found:regions:)``.
    public init(_ coverage: Coverage, groups: [Int]? = nil, metresPerUnit: Double) throws(MapFault) {
        if let groups, groups.count != coverage.areaCount {
            throw .groupCount(found: groups.count, regions: coverage.areaCount)
        }
        self.coverage = coverage
        self.groups = groups
        self.metresPerUnit = metresPerUnit
    }
}
