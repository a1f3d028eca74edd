public import Geography

/// Why a map or chart cannot be made of its parts.
public enum MapFault: Error, Equatable, Sendable {
    /// There are not as many colours as classes.
    case colourCount(found: Int, classes: Int)
    /// For a class of the first index (from 1) there are not as many colours as classes of the second; row 0: there are not as
    /// many rows as classes of the first.
    case fieldColours(row: Int, found: Int, classes: Int)
    /// An index of a two-way map has more classes than the numbers of fields can tell apart.
    case tooManyClasses(found: Int, most: Int)
    /// The value of a region lies outside of all classes.
    case valueOutsideClasses(region: RegionKey, value: Double)
    /// A region has a class that there is not; classes are numbered from 1.
    case unknownClass(region: RegionKey, found: Int, classes: Int)
    /// A region of a two-way map has no second index.
    case noSecondIndex(region: RegionKey)
    /// A count below zero cannot be shown by an area.
    case negativeCount(region: RegionKey, value: Double)
    /// There are not as many areas as regions.
    case areaCount(found: Int, regions: Int)
    /// There are not as many larger areas' numbers as regions.
    case groupCount(found: Int, regions: Int)
    /// A rank on a chart lies outside of 1...ranks, or is none.
    case rankOutside(region: RegionKey, found: Double, ranks: Int)
}
