public import Geography

/// Counts that do not fit together.
public enum CountTableFailure: Error, Equatable, Sendable {
    /// A region occurs twice.
    case duplicateRegion(RegionKey)
    /// Two groups of one id.
    case duplicateGroup(String)
    /// Two series of one id.
    case duplicateSeries(String)
    /// Two derived series of one id.
    case duplicateDerived(String)
    /// A group without regions.
    case emptyGroup(String)
    /// A group names a region that the table has not.
    case unknownMember(RegionKey, group: String)
    /// A group names a region twice.
    case repeatedMember(RegionKey, group: String)
    /// A breakdown, derived series or rule names a series that is not there.
    case unknownSeries(String, usedBy: String, available: [String])
    /// Rules name a group that is not there.
    case unknownGroup(String, available: [String])
    /// A breakdown without parts, or with a slack that is no number of 0 or more.
    case emptyBreakdown(String)
    /// A breakdown names a series twice.
    case repeatedPart(String, whole: String)
    /// A series has not one cell per region, or its totals are not one per group.
    case countMismatch(series: String, found: Int, expected: Int)
    /// A number below 0, not finite, or above 2⁵³.
    case notACount(CountAddress, Double)
    /// A total that is not the sum of its regions.
    case totalDiffers(CountAddress, total: Double, sum: Double)
    /// A whole that is not the sum of its parts.
    case partsDiffer(CountAddress, whole: Double, sum: Double, slack: Double)
}
