internal import AtlasFile
internal import Geography
internal import Indicators
internal import Tables
internal import TextEncoding
internal import Values

/// The tables, and their values matched to the regions.
struct JoinedTables {
    /// Cells aligned with the regions, by what was asked for.
    private(set) var series: [ValueReference: [Cell]] = [:]
    /// One per series, in the order of asking.
    private(set) var reports: [JoinReport] = []
    /// How each table was read.
    private(set) var tables: [ReadTable] = []
    /// What a user should know.
    private(set) var notes: [DataNote] = []
    /// Counts that were carried over changes of territory.
    private(set) var territory: TerritoryChanges
    /// Totals that stand among the rows, by their key.
    private(set) var totals: [ValueReference: [RegionKey: Cell]] = [:]
    /// Counts that their tables do not print, and that may be secret.
    private(set) var unprinted: [ValueReference: UnprintedCells] = [:]

    /// A table with how it was read.
    struct ReadTable {
        let definition: TableDefinition
        let table: Table
        let numbers: NumberNotation
        let keys: KeyColumn
        /// Keys of rows that hold totals.
        let totalRows: Set<RegionKey>
    }

    /// Reads all that indicators need.
    ///
    /// - Parameters:
    ///   - references: For the regions, in the order of the catalogue.
    ///   - largerAreas: For reference values: their tables are read, and not matched to the regions.
    ///   - tables: The tables as they were read.
    ///   - larger: Ids of tables that are meant to hold more than the regions: frames of indices.
    ///   - scope: Keys that the atlas is about; values outside of it are no problem of the join.
    ///   - counts: What may be added up, and so be carried over changes of territory.
    ///   - totalRows: Keys of rows that hold totals and are no regions.
    init(
        _ references: [ValueReference], largerAreas: [ValueReference], definitions: [TableDefinition],
        tables loading: LoadedTables, larger: Set<String> = [],
        regions: RegionKeyIndex, scope: KeyPattern?, policy: JoinPolicy,
        counts: Set<ValueReference> = [], totalRows: Set<RegionKey> = []
    ) throws(DataFailure) {
        territory = TerritoryChanges(counts: counts, regions: regions, formats: loading.formats)
        for definition in definitions {
            let wanted = references.filter { $0.table == definition.id }
            let used = wanted + largerAreas.filter { $0.table == definition.id && !wanted.contains($0) }
            guard !used.isEmpty else { continue }
            let table = try loading.table(definition)
            do {
                let numbers = try table.numberFormat(usedBy: used)
                let keys = try table.keyColumn(named: definition.key, regions: regions)
                let all = try used.map { try table.series($0, keys: keys, numbers: numbers) }
                // Who counts all rows of a table has to know which of them are totals.
                let countsAllRows = larger.contains(definition.id) || largerAreas.contains { $0.table == definition.id }
                let found = try table.totalRows(
                    keys: keys, series: all, counts: counts, regions: regions, numbers: numbers,
                    countsAllRows: countsAllRows, known: totalRows)
                if let doubtful = found.doubtful, countsAllRows {
                    throw TableFailure(file: table.name, fault: TotalRowFault.doubtful(doubtful))
                }
                let totalRows = totalRows.union(found.keys)
                tables.append(
                    ReadTable(
                        definition: definition, table: table, numbers: numbers, keys: keys, totalRows: totalRows))
                if !found.rows.isEmpty { notes.append(.totalRows(found.rows, file: definition.path)) }
                notes += table.notes.map { .table($0, file: definition.path) }
                if keys.isJoined { notes.append(.joinedKey(columns: keys.name, file: definition.path)) }
                if !keys.repairs.isEmpty { notes.append(.repairedKeys(keys.repairs, file: definition.path)) }
                if let names = keys.names, !names.near.isEmpty || !names.ambiguous.isEmpty {
                    notes.append(.names(names, file: definition.path))
                }
                var oddities: [CellOddity: CellOddityCount] = [:]
                defer { notes += Self.note(oddities, file: definition.path) }
                for (reference, read) in zip(wanted, all) {
                    for found in read.oddities {
                        oddities[found.oddity] = oddities[found.oddity]?.adding(found) ?? found
                    }
                    let all = read.separating(totalRows)
                    totals[reference] = all.totals
                    let found = try territory.carry(all.series, of: definition)
                    let (cells, report) = try Join.match(regions: regions, series: found, scope: scope)
                    let problems = try report.judged(by: policy, isLarger: larger.contains(definition.id))
                    notes += problems.map { .join($0, file: definition.path, columns: [reference.label]) }
                    series[reference] = cells
                    reports.append(report)
                    guard counts.contains(reference) else { continue }
                    unprinted[reference] = try UnprintedCells(
                        table.options.symbols, keys: regions.keys, cells: cells, totals: all.totals
                    ) { symbols in
                        let other = try table.series(reference, keys: keys, numbers: numbers, symbols: symbols)
                            .separating(totalRows)
                        var changes = territory
                        let (cells, report) = try Join.match(
                            regions: regions, series: try changes.carry(other.series, of: definition), scope: scope)
                        return .init(cells: cells, totals: other.totals, withoutRow: Set(report.regionsWithoutValue))
                    }
                }
            } catch let error as TableFailure {
                throw .table(error)
            } catch let error as KeyFailure {
                throw .key(error)
            } catch let error as JoinFailure {
                throw .join(error)
            } catch let error as DataFailure {
                throw error
            } catch {
                throw .table(TableFailure(file: definition.path, fault: TableFileFault.unreadable(reason: "\(error)")))
            }
        }
    }

    private static func note(_ oddities: [CellOddity: CellOddityCount], file: String) -> [DataNote] {
        let found = CellOddity.allCases.compactMap { oddities[$0] }
        return found.isEmpty ? [] : [.cells(found, file: file)]
    }

    /// Puts cells that may be shown in the place of those that were read.
    mutating func show(_ cells: [ValueReference: [Cell]]) {
        series.merge(cells) { $1 }
    }

}
