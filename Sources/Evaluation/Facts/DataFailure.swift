public import Boundaries
public import Cartography
public import Confidentiality
public import Configuration
public import Geography
public import Indicators
public import Projections
public import SocialIndex
public import Tables

/// Why findings cannot be made of the data: the fault of one stage, with what that stage does not know itself.
public enum DataFailure: Error, Equatable, Sendable {
    /// The boundary file.
    case boundaries(BoundaryFailure)
    /// The choice of key, name or filter.
    case regions(RegionAssembly.Failure)
    /// Regions of several levels lie over each other.
    case mixedLevels(MixedLevels, file: String)
    /// No feature of the boundary file has a geometry.
    case noGeometry(file: String)
    /// A CRS or a transformation; the boundary file, and the data's .prj or declared CRS.
    case projection(ProjectionError, file: String)
    /// There is no .prj and no CRS is declared; the extent of the coordinates, and usual systems that they can be in.
    case noCRS(file: String, extent: BoundingBox, fitting: [FittingSystem])
    /// East and north are taken for each other: where the data lie if they are exchanged, and the order that does it.
    case swappedAxes(
        CoordinateReferenceSystem, extent: BoundingBox, place: BoundingBox, wanted: AxisOrder, file: String)
    /// The CRS wanted for the map is in degrees; a usual one of the place.
    case mapCRSInDegrees(crs: String, usual: String)
    /// The areas of the regions do not make a base map.
    case baseMap(MapFault)
    /// A table.
    case table(TableFailure)
    /// The choice of key columns.
    case key(KeyFailure)
    /// The join.
    case join(JoinFailure)
    /// An indicator.
    case evaluation(EvaluationFailure)
    /// A social index, named as readers know it.
    case index(IndexFailure, index: String, place: NamedChoice.Place)
    /// The values of a social index.
    case indexTable(IndexTableFault, index: String, place: NamedChoice.Place)
    /// The table that is an index's frame holds none of its indicators.
    case frameUnused(table: String, index: String, place: NamedChoice.Place)
    /// An indicator of an index is not known for the base year of its frame.
    case noIndicatorOfYear(String, wanted: String, index: String, place: NamedChoice.Place)
    /// The official area of a region is no positive number.
    case badArea(file: String, record: Int, column: String, found: String)
    /// A name that the command was told.
    case unknownOption(option: String, found: String, allowed: [String])
    /// Neither the definition of an index nor the command names a table with values.
    case noTables
    /// Two tables that the command names have one id.
    case tableNamedTwice(String)
    /// It is not said which column of a table holds the keys, and none has a usual name.
    case noKeyColumn(file: String, available: [String])
    /// No key of the table fits the selection.
    case nothingSelected(file: String, pattern: String, fitting: String?)
    /// No column for the key could be found in the boundaries.
    case noKeyNamed(layer: String, available: [String])
    /// No column of this name in boundaries or values.
    case noNameColumn(String, layer: String, boundaries: [String], values: [String])
    /// Counts that do not fit together, or rules that do not fit the counts.
    case confidentiality(CountTableFailure)
    /// Hidden numbers can be computed from the others.
    case disclosed(ConfidentialityReport)
    /// A crosswalk.
    case crosswalk(CrosswalkFailure, file: String)
}
