public import Boundaries
public import Confidentiality
public import Geography
public import Indicators
public import Projections
public import Tables

/// Something that a user should know about the data, though it stops nothing.
public enum DataNote: Equatable, Sendable {
    /// About the boundary file.
    case boundaries(BoundaryNote, file: String)
    /// Several features make up one region.
    case collapsed([RegionAssembly.Collapse], file: String)
    /// Several features of a region have the same area, or parts of it; it counts once.
    case repeatedAreas([RegionAssembly.Repetition], file: String)
    /// Keys of the boundaries had lost their leading zero, which was put back.
    case restoredKeys([RegionAssembly.Restored], file: String)
    /// Boundaries and table were matched by columns of names, since no official keys match.
    case matchedByNames(boundaryColumn: String, tableColumn: String, file: String)
    /// A column of the boundaries was taken for the names of the regions by what it holds.
    case nameColumnFound(String, file: String)
    /// Records without a key take no part.
    case recordsWithoutKey([Int], file: String)
    /// Regions without geometry cannot be drawn.
    case withoutGeometry([RegionKey], file: String)
    /// Rings of regions cross or touch themselves; on maps what they enclose is told by the even–odd rule.
    case tangledRings([RegionKey], file: String)
    /// The boundaries are in degrees, in this system; maps are drawn in the usual one of their place.
    case mapSystemChosen(CoordinateReferenceSystem, from: CoordinateReferenceSystem, file: String)
    /// The transformation to WGS 84 or to the map is worse than a metre.
    case inaccurate(CoordinateOperation)
    /// A better transformation needs a grid that is not installed.
    case missingGrid(CoordinateOperation)
    /// What a table's reading had to say.
    case table(TableNote, file: String)
    /// Cells of a table that say more than numbers and signs, by kind.
    case cells([CellOddityCount], file: String)
    /// Rows of a table are totals of others, and no regions.
    case totalRows([TotalRow], file: String)
    /// The texts of several columns of a table together are its key.
    case joinedKey(columns: String, file: String)
    /// Keys of a table were read as the regions' keys are written.
    case repairedKeys([KeyRepair], file: String)
    /// Names of a table found regions of another spelling, or several.
    case names(NameMatching, file: String)
    /// Keys do not match, in the same way for all these columns of a file; with the names of regions as far as they are known.
    case join(JoinProblem, file: String, columns: [String], names: [RegionKey: String] = [:])
    /// What is said of an indicator's time names other years than its figures have.
    case otherYears(indicator: String, said: OtherYears)
    /// About an indicator's values.
    case evaluation(EvaluationNote, indicator: String)
    /// No source is given.
    case noSource
    /// A reference value could not be computed, since values are missing.
    case noReference(label: String, map: String)
    /// Regions without an index, or without one of its changes, each with the reason.
    case withoutIndex([IndexGap], index: String, isDynamics: Bool)
    /// An index leaves regions out by name that neither atlas nor frame have.
    case unknownExclusions([RegionKey], index: String)
    /// Regions shown that the larger frame of an index does not have.
    case outsideFrame([RegionKey], index: String)
    /// Less than nine tenths of a frame have a value.
    case frameLacksValues(index: String, indicator: String, found: Int, regions: Int)
    /// Values are hidden for confidentiality.
    case hidden(ConfidentialityReport.Hidden)
    /// Counts that their sources do not print, and that are taken for secret, since they may be; how many.
    case unprinted(Int)
    /// Sums among the counts that nobody declared were found; hidden numbers are protected against them too.
    case foundSums([CountEquation])
    /// Indicators taken from columns that are rates of two counts, and are hidden where those are.
    case foundRates([FoundRate])
    /// Sums that hold where all numbers are known, and that no numbers satisfy where some are hidden.
    case droppedSums([CountEquation])
    /// Rules for counts cannot judge these indicators; they are shown as they are.
    case notCounts([String])
    /// Hidden numbers can be computed from the others, and the atlas file wants it made all the same; how many of them.
    case disclosed(Int)
    /// Counts were carried over a change of territory.
    case carried([CarryingReport.Change], year: Int, series: String)
}
