internal import AtlasFile
internal import Boundaries
internal import Confidentiality
internal import Configuration
internal import Foundation
internal import Geography
internal import Indicators
internal import Projections
internal import Tables

extension DataReport {
    init(
        _ definition: AtlasDefinition, regions: AtlasRegions, projection: RegionProjection?,
        tables values: JoinedTables, indicators computed: IndicatorComputation, indices: ComputedIndices,
        references: [DataNote], confidentiality: ConfidentialityReport?
    ) {
        let boundaries = regions.boundaries.map { Boundaries($0, file: definition.boundaries?.path ?? "") }
        let tables = values.tables.map { read in
            TableSummary(
                file: read.definition.path, rows: read.table.rowCount, keyColumn: read.keys.name,
                keyColumnFound: read.keys.isFound, facts: read.table.facts, numbers: read.numbers)
        }
        let inputs =
            (FileManager.default.fileExists(atPath: definition.file) ? [definition.file] : [])
            + Self.companions(regions.boundaries?.data.contents.files ?? [], of: definition)
            + values.tables.map(\.definition.path) + values.territory.files
        var notes = regions.boundaries.map { Self.notes($0, file: definition.boundaries?.path ?? "") } ?? []
        if let column = regions.foundNameColumn {
            notes.append(.nameColumnFound(column, file: definition.boundaries?.path ?? ""))
        }
        let names = Dictionary(regions.regions.compactMap { region in region.name.map { (region.key, $0) } }) {
            first, _ in first
        }
        notes += (projection?.notes ?? []) + values.notes.joiningColumns(names: names) + computed.notes + indices.notes
        for indicator in definition.catalogue.indicators {
            notes += OtherYears.found(indicator, definition.captions[indicator.id]).map {
                .otherYears(indicator: indicator.id, said: $0)
            }
        }
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
            // Where nothing is hidden, no sum gives anything away.
            if !confidentiality.equations.found.isEmpty, confidentiality.audit.hiddenCounts > 0 {
                notes.append(.foundSums(confidentiality.equations.found))
            }
            if !confidentiality.equations.rates.isEmpty, confidentiality.audit.hiddenCounts > 0 {
                notes.append(.foundRates(confidentiality.equations.rates))
            }
            if !confidentiality.equations.dropped.isEmpty {
                notes.append(.droppedSums(confidentiality.equations.dropped))
            }
            if !confidentiality.unprinted.isEmpty { notes.append(.unprinted(confidentiality.unprinted.count)) }
            if !confidentiality.notCounts.isEmpty { notes.append(.notCounts(confidentiality.notCounts)) }
            if !confidentiality.isSafe { notes.append(.disclosed(confidentiality.endangered.count)) }
        }
        self.init(
            boundaries: boundaries, joins: values.reports, tables: tables, systems: projection.map(Systems.init),
            folder: definition.folder, inputs: inputs, confidentiality: confidentiality,
            guardedInputs: confidentiality == nil ? [] : Set(values.tables.map(\.definition.path)),
            notes: notes + references)
    }

    /// The files beside a boundary file, named as it is itself.
    private static func companions(_ paths: [String], of definition: AtlasDefinition) -> [String] {
        let file = definition.boundaries?.path ?? ""
        return paths.map { path in
            RelativePath.resolved(
                path.split(separator: "/").last.map(String.init) ?? path, in: RelativePath.folder(of: file))
        }.sorted()
    }

    /// What is to say of the boundary file.
    private static func notes(
        _ read: (data: BoundaryData, assembly: RegionAssembly, keys: KeyChoice), file: String
    ) -> [DataNote] {
        let assembly = read.assembly
        var notes = read.data.contents.notes.map { DataNote.boundaries($0, file: file) }
        if let pair = read.keys.pair, read.keys.names != nil {
            notes.append(
                .matchedByNames(boundaryColumn: pair.boundaryColumn, tableColumn: pair.tableColumn, file: file))
        }
        if !assembly.collapsed.isEmpty { notes.append(.collapsed(assembly.collapsed, file: file)) }
        if !assembly.repeated.isEmpty { notes.append(.repeatedAreas(assembly.repeated, file: file)) }
        if !assembly.restoredKeys.isEmpty { notes.append(.restoredKeys(assembly.restoredKeys, file: file)) }
        if !assembly.recordsWithoutKey.isEmpty {
            notes.append(.recordsWithoutKey(assembly.recordsWithoutKey, file: file))
        }
        if !assembly.withoutGeometry.isEmpty { notes.append(.withoutGeometry(assembly.withoutGeometry, file: file)) }
        return notes
    }
}

extension DataReport.Boundaries {
    fileprivate init(_ read: (data: BoundaryData, assembly: RegionAssembly, keys: KeyChoice), file: String) {
        self.init(
            file: file, features: read.data.contents.layer.count, vertices: read.data.vertices,
            regions: read.assembly.regions.count, keyColumn: read.keys.boundaries,
            encoding: read.data.contents.encoding, system: read.data.system, evidence: read.data.evidence,
            filtered: read.assembly.filtered, unselected: read.assembly.unselected)
    }
}

extension DataReport.Systems {
    fileprivate init(_ projection: RegionProjection) {
        self.init(
            map: projection.toMap.target,
            mapOperation: projection.toMap.isIdentity ? nil : projection.toMap.operation,
            wgs84Operation: projection.toWGS84.isIdentity ? nil : projection.toWGS84.operation)
    }
}
