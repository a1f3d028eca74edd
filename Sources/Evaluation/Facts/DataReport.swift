internal import AtlasFile
internal import Cartography
internal import Foundation
internal import Geography
public import Indicators
public import Projections
public import Tables
public import TextEncoding

/// What was found on the way from files to findings: facts for the terminal, the manifest and `--json`.
public struct DataReport: Sendable {
    /// The boundaries; `nil` where regions come from a table.
    public let boundaries: Boundaries?
    /// One per column taken from a table.
    public let joins: [JoinReport]
    /// How each table was read.
    public let tables: [TableSummary]
    /// The systems of the outputs; `nil` without boundaries.
    public let systems: Systems?
    /// Folder of the atlas file.
    public let folder: String
    /// Paths of the files that were read.
    public let inputs: [String]
    /// What is hidden for confidentiality; `nil` without rules.
    public let confidentiality: ConfidentialityReport?
    /// Tables that hold numbers that must not be shown.
    public let guardedInputs: Set<String>
    /// What a user should know.
    public let notes: [DataNote]

    /// The systems of the outputs, and the ways to them.
    public struct Systems: Sendable {
        /// CRS of the maps.
        public let map: CoordinateReferenceSystem
        /// From the boundaries' CRS to the maps'; `nil` if they are one.
        public let mapOperation: CoordinateOperation?
        /// From the boundaries' CRS to WGS 84; `nil` if they are one.
        public let wgs84Operation: CoordinateOperation?
    }

    /// How the boundary file was read.
    public struct Boundaries: Sendable {
        /// Path.
        public let file: String
        /// Features in the file.
        public let features: Int
        /// Vertices of all geometries.
        public let vertices: Int
        /// Regions they make.
        public let regions: Int
        /// Column with the key.
        public let keyColumn: String
        /// Encoding of the attributes; `nil` where the format leaves no choice.
        public let encoding: DetectedEncoding?
        /// CRS of the coordinates.
        public let system: CoordinateReferenceSystem
        /// How it is known; `nil` = declared.
        public let evidence: Identification.Evidence?
        /// Features left out by `where:`.
        public let filtered: Int
        /// Features left out by `select:`.
        public let unselected: Int
    }

    /// How a table was read.
    public struct TableSummary: Sendable {
        /// Path.
        public let file: String
        /// Rows below the header.
        public let rows: Int
        /// Column with the key.
        public let keyColumn: String
        /// Whether the column was found, not named.
        public let keyColumnFound: Bool
        /// How the file was read, in the terms of its format.
        public let facts: any TableFacts
        /// Decimal sign and how it is known.
        public let numbers: NumberNotation
    }

    /// A path as the atlas file writes it: relative to its folder, so that it is the same wherever the folder lies.
    public func relative(_ path: String) -> String {
        path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    }
}
