internal import AtlasFile
internal import Indicators

extension JoinedTables {
    /// Reads what an atlas needs.
    init(
        _ definition: AtlasDefinition, _ wanted: WantedValues, _ tables: LoadedTables, regions: RegionKeyIndex
    ) throws(DataFailure) {
        try self.init(
            wanted.indicators, largerAreas: wanted.largerAreas, definitions: definition.tables, tables: tables,
            larger: ComputedIndices.larger(definition.indices), regions: regions, scope: definition.select,
            policy: definition.joinPolicy, counts: Set(ConfidentialCounts.references(of: definition)),
            totalRows: Set(definition.confidentiality?.groups.compactMap(\.row) ?? []))
    }
}
