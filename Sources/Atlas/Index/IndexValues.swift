internal import Geography
internal import Indicators
internal import SocialIndex
internal import Values

/// The values of an index for the regions shown and for its frame.
struct IndexValues {
    /// What regions shown are called.
    let names: [String]
    let regions: IndexTable
    let frame: IndexTable
    /// What a user should know.
    private(set) var notes: [AtlasNote] = []

    init(
        _ entry: SocialIndexEntry, _ indicators: [Indicator], _ tables: IndexTables, _ request: IndexRequest
    ) throws(AtlasFailure) {
        let used = entry.indicators.compactMap { id in indicators.first { $0.id == id } }
        let references = used.flatMap(\.value.references)
        let first = tables.definitions[0]
        let shown = try tables.regions(of: first, references: references)
            .filter { request.select?.matches($0.key) ?? true }
        guard !shown.isEmpty else {
            throw .nothingSelected(file: first.path, pattern: request.select?.text ?? "*")
        }
        names = shown.map { $0.name.flatMap { $0.isEmpty ? nil : $0 } ?? $0.key.text }
        let reading = Reading(entry: entry, tables: tables, scope: request.select)
        let (own, found) = try reading.table(shown.map(\.key), used.map { ($0.id, $0) })
        regions = own
        notes = found
        switch entry.frame {
        case .regionsShown: frame = own
        case .table(let id):
            guard let definition = tables.definitions.first(where: { $0.id == id }),
                references.contains(where: { $0.table == id })
            else { throw .frameUnused(table: id, index: entry.label, place: entry.place) }
            let keys = try tables.regions(of: definition, references: references).map(\.key)
            frame = try reading.table(keys, used.map { ($0.id, $0) }).table
        case .baseYear(let year):
            let base = BaseYear(year: year, ids: indicators.map(\.id))
            let columns = try used.map { indicator throws(AtlasFailure) -> (String, Indicator) in
                let then = try base.indicator(of: indicator.id, in: entry)
                return (indicator.id, indicators.first { $0.id == then } ?? indicator)
            }
            frame = try reading.table(shown.map(\.key), columns).table
        }
    }

    /// Reads columns for keys.
    private struct Reading {
        let entry: SocialIndexEntry
        let tables: IndexTables
        let scope: KeyPattern?

        func table(
            _ keys: [RegionKey], _ columns: [(id: String, indicator: Indicator)]
        ) throws(AtlasFailure) -> (table: IndexTable, notes: [AtlasNote]) {
            var seen: Set<ValueReference> = []
            let references = columns.flatMap(\.indicator.value.references).filter { seen.insert($0).inserted }
            let values = try ValueReading(
                references, largerAreas: [], definitions: tables.definitions, tables: tables.loading,
                regions: RegionKeyIndex(keys), scope: scope, policy: .warn)
            var notes = values.notes
            var cells: [(indicator: String, cells: [Cell])] = []
            for (id, indicator) in columns {
                do throws(EvaluationFailure) {
                    let evaluation = try IndicatorEvaluation(
                        indicator, regions: keys, series: values.series, areas: keys.map { _ in nil })
                    cells.append((id, evaluation.cells))
                    notes += evaluation.notes.map { .evaluation($0, indicator: id) }
                } catch {
                    throw .evaluation(error)
                }
            }
            do throws(IndexTableFault) {
                let population = cells.first { $0.indicator == entry.population }?.cells ?? []
                return (try IndexTable(keys: keys, columns: cells, population: population), notes)
            } catch {
                throw .indexTable(error, index: entry.label, place: entry.place)
            }
        }
    }
}
