internal import AtlasFile
internal import Geography
internal import Indicators
internal import Tables

/// The keys of a table as regions: those that have one of the wanted values, each once, in the order of the file; with names where the table
/// has a column of names.
struct TableRegions {
    let regions: [Region]
    /// Whether the pattern would fit with a zero before it.
    private let isZeroMissing: Bool

    /// Columns that are taken for the name; upper and lower case do not count.
    private static let usualNames = ["gen", "name", "gemeinde", "gebiet", "geo_name", "bezeichnung"]

    init(
        _ definition: AtlasDefinition, table id: String, select: KeyPattern?, _ tables: LoadedTables,
        _ wanted: [ValueReference]
    ) throws(DataFailure) {
        guard let described = definition.tables.first(where: { $0.id == id }) else { throw .noTables }
        let table = try tables.table(described)
        do {
            let column = try table.keyColumn(named: described.key, regions: RegionKeyIndex([]))
            let name = Self.usualNames.lazy.compactMap { usual in
                table.columns.firstIndex { $0.lowercased() == usual }
            }.first { $0 != column.column }
            let known = try Self.keysWithValues(
                table, column, wanted.filter { $0.table == id },
                counts: Set(ConfidentialCounts.references(of: definition)),
                totals: Set(definition.confidentiality?.groups.compactMap(\.row) ?? []))
            var seen: Set<RegionKey> = []
            var regions: [Region] = []
            for (row, key) in column.keys.enumerated() {
                guard let key, known?.contains(key) ?? true, select?.matches(key) ?? true, seen.insert(key).inserted
                else { continue }
                let text = name.map { table[row, $0] } ?? ""
                regions.append(Region(key: key, name: text.isEmpty ? nil : text, geometry: nil))
            }
            self.regions = regions
            isZeroMissing =
                select?.withZero.map { longer in column.keys.contains { $0.map(longer.matches) ?? false } } ?? false
        } catch let error as TableFailure {
            throw .table(error)
        } catch let error as KeyFailure {
            throw .key(error)
        } catch {
            throw .table(TableFailure(file: described.path, fault: TableFileFault.unreadable(reason: "\(error)")))
        }
        guard !regions.isEmpty else {
            throw .nothingSelected(
                file: described.path, pattern: select?.text ?? "*",
                fitting: isZeroMissing ? select?.withZero?.text : nil)
        }
    }

    /// Keys of rows that are regions; `nil` = the table has none of the wanted values, and all its keys count.
    private static func keysWithValues(
        _ table: Table, _ column: KeyColumn, _ wanted: [ValueReference], counts: Set<ValueReference>,
        totals: Set<RegionKey>
    ) throws -> Set<RegionKey>? {
        guard !wanted.isEmpty else { return nil }
        let numbers = try table.numberFormat(usedBy: wanted)
        let series = try wanted.map { try table.series($0, keys: column, numbers: numbers) }
        let found = try table.totalRows(
            keys: column, series: series, counts: counts, regions: RegionKeyIndex([]), numbers: numbers,
            countsAllRows: true, known: totals)
        if let doubtful = found.doubtful {
            throw TableFailure(file: table.name, fault: TotalRowFault.doubtful(doubtful))
        }
        return Set(series.flatMap(\.keys)).subtracting(found.keys).subtracting(totals)
    }
}
