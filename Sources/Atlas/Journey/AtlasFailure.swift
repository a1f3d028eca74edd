public import Boundaries
public import Cartography
public import Confidentiality
public import Geography
public import Indicators
public import Projections
public import Publishing
public import SocialIndex
public import Tables

/// Why an atlas cannot be made: the fault of one stage, with what that stage does not know itself.
public enum AtlasFailure: Error, Equatable, Sendable {
    /// The atlas file, a style or a palette.
    case configuration(ConfigurationError)
    /// The boundary file.
    case boundaries(BoundaryFailure)
    /// The choice of key, name or filter.
    case regions(RegionAssembly.Failure)
    /// No feature of the boundary file has a geometry.
    case noGeometry(file: String)
    /// A CRS or a transformation; the boundary file, and the data's .prj or declared CRS.
    case projection(ProjectionError, file: String)
    /// There is no .prj and no CRS is declared.
    case noCRS(file: String)
    /// The boundaries are in degrees and no CRS for the map is declared.
    case noMapCRS(file: String, crs: String)
    /// The CRS wanted for the map is in degrees.
    case mapCRSInDegrees(crs: String)
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
    /// Classes.
    case classification(ClassificationError, map: String)
    /// A shared scale and an indicator differ in decimals.
    case scaleDecimals(scale: String, decimals: [Int])
    /// Colours.
    case palette(PaletteError, map: String)
    /// Colours of a two-way map.
    case bivariatePalette(BivariatePaletteError, map: String)
    /// A format that the style does not have.
    case unknownFormat(NamedChoice, style: String, available: [String])
    /// A count below zero cannot be a circle.
    case negativeCount(map: String, region: RegionKey, value: Double)
    /// `--only` names a map that there is not.
    case unknownMap(String, available: [String])
    /// A name that the command was told.
    case unknownOption(option: String, found: String, allowed: [String])
    /// Neither the definition of an index nor the command names a table with values.
    case noTables
    /// Two tables that the command names have one id.
    case tableNamedTwice(String)
    /// It is not said which column of a table holds the keys, and none has a usual name.
    case noKeyColumn(file: String, available: [String])
    /// No key of the table fits the selection.
    case nothingSelected(file: String, pattern: String)
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
    /// Writing down.
    case publishing(PublishingError)
    /// Files.
    case output(OutputFailure)
}

/// What can be wrong with places to write to.
public enum OutputFailure: Error, Equatable, Sendable {
    /// The system refused.
    case cannotWrite(path: String, reason: String)
    /// The folder holds files and no manifest of ours.
    case foreignFolder(path: String, example: String)
    /// A file of that name is there that no earlier build made.
    case foreignFile(path: String)
    /// The manifest of the folder cannot be understood.
    case unreadableManifest(path: String, reason: String)
    /// Some maps are to stay that were drawn while other numbers were hidden: old and new ones together may give them away.
    case otherRules(path: String)
    /// A part of the path is a regular file.
    case notAFolder(path: String)
    /// An output name has no ending that says what to write.
    case unknownKind(path: String, allowed: [String])
    /// The same output file twice.
    case namedTwice(path: String)
    /// An output would replace an input.
    case isInput(path: String)
    /// An input cannot be read.
    case unreadableInput(path: String, reason: String)
}
