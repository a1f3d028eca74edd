public import Geography
public import Tables

/// Keys that cannot be found, or not without guessing.
public enum KeyFailure: Error, Equatable, Sendable {
    /// No column holds the regions' keys; the columns with their counts, and examples of the regions' keys.
    case noKeyColumn(file: String, candidates: [KeyColumnCandidate], regionExamples: [RegionKey])
    /// There is no such column in the table.
    case table(TableFailure)
    /// There is no such column in the boundary layer.
    case unknownBoundaryColumn(String, layer: String, available: [String])
    /// A key in scientific notation: a spreadsheet took it for a number and lost its last digits.
    case keyDestroyed(file: String, place: CellPlace)
    /// The keys of the table are those of another level of areas than the regions'.
    case otherLevel(file: String, KeyLevels)
    /// The table has a column of official keys, none of which fits, while names would.
    case contradictingKeys(file: String, Contradiction)
    /// No column of the boundaries fits any column of the table; the best pairs found.
    case noKeyPair(layer: String, file: String, tableExamples: [String], layerExamples: [String])
}

extension KeyFailure {
    /// Keys that do not fit, beside names that do.
    public struct Contradiction: Equatable, Sendable {
        /// The table's column of keys.
        public let tableColumn: String
        /// Keys of the table.
        public let tableExamples: [String]
        /// Keys of the regions.
        public let regionExamples: [String]
        /// The columns of names that fit.
        public let names: (boundaries: String, table: String)

        /// Whether both say the same.
        public static func == (left: Self, right: Self) -> Bool {
            left.tableColumn == right.tableColumn && left.tableExamples == right.tableExamples
                && left.regionExamples == right.regionExamples && left.names == right.names
        }
    }
}

/// How well a column would do as key.
public struct KeyColumnCandidate: Equatable, Sendable {
    /// Name of the column.
    public let column: String
    /// Regions whose key occurs in it.
    public let regions: Int
    /// Rows whose cell is the key of a region.
    public let rows: Int
    /// Rows whose cell is not empty.
    public let filled: Int
    /// Rows with a key in scientific notation.
    public let destroyed: Int
    /// Up to three texts in it.
    public let examples: [String]
}
