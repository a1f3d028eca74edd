internal import Boundaries
internal import Cartography
internal import Foundation
internal import Geography
public import Indicators
public import Projections
public import Tables
public import TextEncoding

/// What was found on the way from files to maps: facts for the terminal, the manifest and `--json`.
public struct AtlasReport: Sendable {
    /// The boundaries.
    public let boundaries: Boundaries
    /// One per column taken from a table.
    public let joins: [JoinReport]
    /// How each table was read.
    public let tables: [TableReading]
    /// From the boundaries' CRS to the maps'; `nil` if they are one.
    public let mapOperation: CoordinateOperation?
    /// From the boundaries' CRS to WGS 84; `nil` if they are one.
    public let wgs84Operation: CoordinateOperation?
    /// CRS of the maps.
    public let mapSystem: CoordinateReferenceSystem
    /// The social indices that were computed.
    public let indices: [ComputedIndex]
    /// The maps that were drawn.
    public let maps: [DrawnMap]
    /// Folder of the atlas file.
    public let folder: String
    /// Paths of the files that were read.
    public let inputs: [String]
    /// What is hidden for confidentiality; `nil` without rules.
    public let confidentiality: ConfidentialityReport?
    /// Tables that hold numbers that must not be shown.
    public let guardedInputs: Set<String>
    /// What a user should know.
    public let notes: [AtlasNote]

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
    public struct TableReading: Sendable {
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

    /// A map as drawn.
    public struct DrawnMap: Sendable {
        /// Name of the map.
        public let id: String
        /// Title on the sheet.
        public let title: String
        /// The indicator or index.
        public let subject: MapDefinition.Subject
        /// How values become visible.
        public let kind: MapDefinition.Kind
        /// Names of an index's classes; empty for indicators.
        public let classLabels: [String]
        /// Method in the notation of the atlas file; `nil` without classes.
        public let method: String?
        /// Class edges as printed.
        public let edges: [Double]
        /// Class edges before rounding.
        public let rawEdges: [Double]
        /// Regions per class.
        public let counts: [Int]
        /// Goodness of variance fit, 0...1.
        public let goodnessOfVarianceFit: Double?
        /// Palette, if regions are coloured.
        public let palette: String?
        /// Style.
        public let style: String
        /// Format.
        public let format: String
        /// Value of all regions together, from counts.
        public let total: Double?
    }

    /// A path as the atlas file writes it: relative to its folder, so that it is the same wherever the folder lies.
    public func relative(_ path: String) -> String {
        path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    }

    /// The files beside a boundary file, named as it is itself.
    private static func companions(_ paths: some Sequence<String>, of file: String) -> [String] {
        paths.map { path in
            AtlasFile.resolved(path.split(separator: "/").last.map(String.init) ?? path, in: AtlasFile.folder(of: file))
        }.sorted()
    }

    init(
        _ definition: AtlasDefinition, _ boundaries: BoundaryReading, keys: (boundaries: String, pair: KeyPair?),
        _ assembly: RegionAssembly,
        _ projection: RegionProjection, _ values: ValueReading, _ computed: IndicatorComputation,
        _ indices: AtlasIndices, _ drawn: DrawnMaps, _ confidentiality: ConfidentialityReport? = nil
    ) {
        let layer = boundaries.contents.layer
        let file = definition.boundaries.path
        self.boundaries = Boundaries(
            file: file, features: layer.count,
            vertices: boundaries.vertices, regions: assembly.regions.count,
            keyColumn: keys.boundaries, encoding: boundaries.contents.encoding, system: boundaries.system,
            evidence: boundaries.evidence, filtered: assembly.filtered, unselected: assembly.unselected)
        joins = values.reports
        tables = values.tables.map { read in
            TableReading(
                file: read.definition.path, rows: read.table.rowCount, keyColumn: read.keys.name,
                keyColumnFound: read.keys.isFound, facts: read.table.facts, numbers: read.numbers)
        }
        mapOperation = projection.toMap.isIdentity ? nil : projection.toMap.operation
        wgs84Operation = projection.toWGS84.isIdentity ? nil : projection.toWGS84.operation
        mapSystem = projection.toMap.target
        self.indices = indices.indices.map(ComputedIndex.init)
        maps = drawn.maps.map { drawn in
            let classes = drawn.outcome.classification
            return DrawnMap(
                id: drawn.map.id, title: drawn.title, subject: drawn.map.subject, kind: drawn.map.kind,
                classLabels: drawn.outcome.classLabels,
                method: classes?.method.description, edges: classes?.edges ?? [], rawEdges: classes?.rawEdges ?? [],
                counts: drawn.outcome.counts, goodnessOfVarianceFit: classes?.goodnessOfVarianceFit,
                palette: drawn.outcome.palette, style: drawn.outcome.style, format: drawn.outcome.format,
                total: drawn.outcome.total)
        }
        folder = AtlasFile.folder(of: definition.file)
        inputs =
            (FileManager.default.fileExists(atPath: definition.file) ? [definition.file] : [])
            + Self.companions(boundaries.contents.files, of: file) + values.tables.map(\.definition.path)
            + values.territory.files
        self.confidentiality = confidentiality
        guardedInputs = confidentiality == nil ? [] : Set(values.tables.map(\.definition.path))
        var notes = boundaries.contents.notes.map { AtlasNote.boundaries($0, file: file) }
        if let pair = keys.pair, assembly.regions.contains(where: { !$0.key.isNumeric }) {
            notes.append(
                .matchedByNames(boundaryColumn: pair.boundaryColumn, tableColumn: pair.tableColumn, file: file))
        }
        if !assembly.collapsed.isEmpty { notes.append(.collapsed(assembly.collapsed, file: file)) }
        if !assembly.restoredKeys.isEmpty { notes.append(.restoredKeys(assembly.restoredKeys, file: file)) }
        if !assembly.recordsWithoutKey.isEmpty {
            notes.append(.recordsWithoutKey(assembly.recordsWithoutKey, file: file))
        }
        if !assembly.withoutGeometry.isEmpty { notes.append(.withoutGeometry(assembly.withoutGeometry, file: file)) }
        notes += projection.notes + values.notes + computed.notes + indices.notes
        if definition.catalogue.indicators.contains(where: \.sources.isEmpty) { notes.append(.noSource) }
        for reference in values.territory.carried.keys.sorted(by: { SeriesName.text($0) < SeriesName.text($1) }) {
            guard let report = values.territory.carried[reference] else { continue }
            notes.append(.carried(report.changes, year: report.year, series: SeriesName.text(reference)))
        }
        if let confidentiality {
            notes += confidentiality.hidden.map { .hidden($0) }
            if !confidentiality.notCounts.isEmpty { notes.append(.notCounts(confidentiality.notCounts)) }
            if !confidentiality.isSafe { notes.append(.disclosed(confidentiality.endangered.count)) }
        }
        self.notes = notes + Self.notes(of: drawn.maps, boundaries: file)
    }

    /// What is to say of the maps; of what lies in the boundaries once for all of them.
    private static func notes(of maps: [DrawnMaps.Drawn], boundaries file: String) -> [AtlasNote] {
        var tangled: Set<RegionKey> = []
        var notes: [AtlasNote] = []
        for note in maps.flatMap(\.outcome.notes) {
            if case .sheet(.tangledRings(let keys), _) = note { tangled.formUnion(keys) } else { notes.append(note) }
        }
        return tangled.isEmpty ? notes : [.tangledRings(tangled.sorted(), file: file)] + notes
    }
}
