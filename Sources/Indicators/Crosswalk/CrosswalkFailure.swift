public import Geography
public import Tables

/// A crosswalk that cannot be used.
public enum CrosswalkFailure: Error, Equatable, Sendable {
    /// The table cannot be read as it should.
    case table(TableFailure)
    /// Its keys cannot be read.
    case keys(KeyFailure)
    /// A year that is no whole number from 1800 to 2200.
    case notAYear(file: String, place: CellPlace)
    /// A row without a key.
    case noKey(file: String, line: Int, column: String)
    /// A share that is not from 0 to 1.
    case weight(Double, from: RegionKey, to: RegionKey, year: Int)
    /// A share is not stated, although the region's counts go to several.
    case noWeight(from: RegionKey, to: RegionKey, year: Int)
    /// Two links of one kind.
    case duplicateLink(from: RegionKey, to: RegionKey, year: Int)
    /// The shares of a region are not 1 together.
    case sharesDoNotAddUp(from: RegionKey, year: Int, sum: Double)
    /// The crosswalk says nothing of a year.
    case unknownYear(Int, available: [Int])
    /// Not one cell per key.
    case countMismatch(found: Int, expected: Int)
    /// A key occurs twice among the counts.
    case duplicateKey(RegionKey)
    /// The counts have a region in its new territory and its old parts as well.
    case bothTerritories(new: RegionKey, old: [RegionKey], year: Int)
}
