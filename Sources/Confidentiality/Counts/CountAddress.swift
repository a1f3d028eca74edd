public import Geography

/// One count of a table: which series, and where.
public struct CountAddress: Hashable, Sendable {
    /// Id of the series.
    public let series: String
    /// A region, or a group of regions.
    public let place: Place

    /// Where something is counted.
    public enum Place: Hashable, Sendable {
        /// In one region.
        case region(RegionKey)
        /// In all regions of a group together; its id.
        case group(String)
    }

    /// A count by its names.
    public init(series: String, place: Place) {
        self.series = series
        self.place = place
    }
}
