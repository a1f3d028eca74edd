internal import AtlasFile
internal import Cartography
internal import Foundation
internal import Geography
public import Indicators
public import Projections
internal import Shapefiles
public import TextEncoding

/// What was found on the way from files to findings: facts for the terminal, the manifest and `--json`.
public struct DataReport: Sendable {
    /// The boundaries; `nil` where regions come from a table.
    public let boundaries: Boundaries?
    /// One per column taken from a table.
    public let joins: [JoinReport]
    /// How each table was read.
    public let tables: [TableReading]
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
        /// Encoding of the attributes.
        public let encoding: DetectedEncoding
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
    public struct TableReading: Sendable {
        /// Path.
        public let file: String
        /// Rows below the header.
        public let rows: Int
        /// Column with the key.
        public let keyColumn: String
        /// Whether the column was found, not named.
        public let keyColumnFound: Bool
        /// Sign between cells, encoding, header.
        public let format: TableFormat
        /// Decimal sign and how it is known.
        public let numbers: NumberNotation
    }

    /// A path as the atlas file writes it: relative to its folder, so that it is the same wherever the folder lies.
    public func relative(_ path: String) -> String {
        path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    }

    /// The files beside a .shp file, named as it is itself.
    private static func companions(_ paths: [String], of definition: AtlasDefinition) -> [String] {
        let file = definition.boundaries?.path ?? ""
        return paths.map { path in
            RelativePath.resolved(path.split(separator: "/").last.map(String.init) ?? path, in: RelativePath.folder(of: file))
        }.sorted()
    }

    init(
        _ definition: AtlasDefinition, _ regions: AtlasRegions, _ projection: RegionProjection?,
        _ values: JoinedTables, _ computed: IndicatorComputation, _ indices: ComputedIndices,
        references: [DataNote], _ confidentiality: ConfidentialityReport?
    ) {
        boundaries = regions.boundaries.map { Boundaries($0, file: definition.boundaries?.path ?? "") }
        joins = values.reports
        tables = values.tables.map { read in
            TableReading(
                file: read.definition.path, rows: read.table.rowCount, keyColumn: read.keys.name,
                keyColumnFound: read.keys.isFound, format: read.table.format, numbers: read.numbers)
        }
        systems = projection.map(Systems.init)
        folder = definition.folder
        inputs =
            (FileManager.default.fileExists(atPath: definition.file) ? [definition.file] : [])
            + Self.companions(regions.boundaries?.data.contents.files.values.map { $0 } ?? [], of: definition)
            + values.tables.map(\.definition.path) + values.territory.files
        self.confidentiality = confidentiality
        guardedInputs = confidentiality == nil ? [] : Set(values.tables.map(\.definition.path))
        var notes = regions.boundaries.map { Self.notes($0, file: definition.boundaries?.path ?? "") } ?? []
        notes += (projection?.notes ?? []) + values.notes + computed.notes + indices.notes
        // Without boundaries nothing is drawn that would have to name its sources.
        if regions.boundaries != nil, definition.catalogue.indicators.contains(where: \.sources.isEmpty) {
            notes.append(.noSource)
        }
        for reference in values.territory.carried.keys.sorted(by: { SeriesName.text($0) < SeriesName.text($1) }) {
            guard let report = values.territory.carried[reference] else { continue }
            notes.append(.carried(report.changes, year: report.year, series: SeriesName.text(reference)))
        }
        if let confidentiality {
            notes += confidentiality.hidden.map { .hidden($0) }
            if !confidentiality.notCounts.isEmpty { notes.append(.notCounts(confidentiality.notCounts)) }
            if !confidentiality.isSafe { notes.append(.disclosed(confidentiality.endangered.count)) }
        }
        self.notes = notes + references
    }

    /// What is to say of the boundary file.
    private static func notes(
        _ read: (data: BoundaryData, assembly: RegionAssembly, keys: AtlasRegions.KeyChoice), file: String
    ) -> [DataNote] {
        let assembly = read.assembly
        var notes = read.data.contents.notes.map { DataNote.boundaries($0, file: file) }
        if let pair = read.keys.pair, assembly.regions.contains(where: { !$0.key.isNumeric }) {
            notes.append(
                .matchedByNames(boundaryColumn: pair.boundaryColumn, tableColumn: pair.tableColumn, file: file))
        }
        if !assembly.collapsed.isEmpty { notes.append(.collapsed(assembly.collapsed, file: file)) }
        if !assembly.restoredKeys.isEmpty { notes.append(.restoredKeys(assembly.restoredKeys, file: file)) }
        if !assembly.recordsWithoutKey.isEmpty {
            notes.append(.recordsWithoutKey(assembly.recordsWithoutKey, file: file))
        }
        if !assembly.withoutGeometry.isEmpty { notes.append(.withoutGeometry(assembly.withoutGeometry, file: file)) }
        return notes
    }
}

extension DataReport.Boundaries {
    fileprivate init(
        _ read: (data: BoundaryData, assembly: RegionAssembly, keys: AtlasRegions.KeyChoice), file: String
    ) {
        self.file = file
        features = read.data.contents.layer.count
        vertices = read.data.vertices
        regions = read.assembly.regions.count
        keyColumn = read.keys.boundaries
        encoding = read.data.contents.encoding
        system = read.data.system
        evidence = read.data.evidence
        filtered = read.assembly.filtered
        unselected = read.assembly.unselected
    }
}

extension DataReport.Systems {
    fileprivate init(_ projection: RegionProjection) {
        map = projection.toMap.target
        mapOperation = projection.toMap.isIdentity ? nil : projection.toMap.operation
        wgs84Operation = projection.toWGS84.isIdentity ? nil : projection.toWGS84.operation
    }
}
