public import Geography

/// What a user should know about a sheet.
public enum SheetNote: Equatable, Sendable {
    /// The map is left with little room, since title, legend and credits need so much: its height in millimetres.
    case littleRoomForMap(height: Double)
    /// The legend is higher than its place, by so many millimetres.
    case legendTooHigh(by: Double)
    /// Regions for whose label there was no room at all.
    case unlabelled([RegionKey])
    /// No region is labelled, since the list of numbers that would stand for labels has no room beside the map.
    case noRoomForLabels(regions: Int)
    /// More regions than the style labels.
    case tooManyForLabels(regions: Int, maximum: Int)
    /// Neighbours do not share their border vertices: share (0...1) of the sampled outer edges.
    case bordersDoNotMatch(share: Double)
    /// Regions whose rings cross each other or touch themselves in the data; what they enclose is told by the even–odd rule.
    case tangledRings([RegionKey])
    /// The rows of a chart are left with less height than their text needs: millimetres of all rows.
    case littleRoomForChart(height: Double)
    /// A chart shows only some of the regions, and says so.
    case notAllRanksShown(shown: Int, of: Int)
    /// A chart has less room than was asked for: regions asked for and regions shown.
    case noRoomForRanks(asked: Int, shown: Int)
}
