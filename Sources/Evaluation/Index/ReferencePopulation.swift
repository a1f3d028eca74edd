internal import AtlasFile
internal import Geography
internal import Indicators
internal import Tables
internal import Values

/// A table whose keys are all the frame of an index, e.g. all municipalities of Lower Saxony.
struct ReferencePopulation {
    /// The keys of the frame, in the order of the table.
    let keys: [RegionKey]
    /// Regions shown that the table does not have.
    let outside: [RegionKey]

    private let index: RegionKeyIndex
    private let values: JoinedTables
    /// For each key of the frame the region shown that it is.
    private let shownPlaces: [Int?]

    /// - Parameter shown: Keys of the regions shown.
    init(
        _ table: String, _ entry: SocialIndexEntry, _ catalogue: Catalogue, _ values: JoinedTables,
        shown: RegionKeyIndex
    ) throws(DataFailure) {
        self.values = values
        let references = entry.indicators.compactMap { catalogue.indicator($0)?.value.references }.joined()
            .filter { $0.table == table }
        var keys: [RegionKey] = []
        var seen: Set<RegionKey> = []
        for reference in references {
            for key in try Self.series(reference, values).keys where seen.insert(key).inserted { keys.append(key) }
        }
        guard !keys.isEmpty else { throw .frameUnused(table: table, index: entry.label, place: entry.place) }
        self.keys = keys
        index = RegionKeyIndex(keys)
        shownPlaces = keys.map { shown.match($0).region }
        let inside = Set(shownPlaces.compactMap { $0 })
        outside = shown.keys.indices.filter { !inside.contains($0) }.map { shown.keys[$0] }
    }

    /// An indicator for all keys of the frame.
    func cells(of indicator: Indicator) throws(DataFailure) -> [Cell] {
        var series: [ValueReference: [Cell]] = [:]
        for reference in indicator.value.references {
            let found = try Self.series(reference, values)
            do throws(JoinFailure) {
                series[reference] = try Join.match(regions: index, series: found).cells
            } catch {
                throw .join(error)
            }
        }
        do throws(EvaluationFailure) {
            // No areas are known of regions that are not drawn.
            return try IndicatorEvaluation(
                indicator, regions: keys, series: series, areas: keys.map { _ in nil }
            ).cells
        } catch {
            throw .evaluation(error)
        }
    }

    /// The cells of the frame, with those of the regions shown in their places.
    func overlaid(_ cells: [Cell], by shown: [Cell]) -> [Cell] {
        zip(cells, shownPlaces).map { cell, place in place.map { shown[$0] } ?? cell }
    }

    private static func series(_ reference: ValueReference, _ values: JoinedTables) throws(DataFailure) -> Series {
        guard let read = values.tables.first(where: { $0.definition.id == reference.table }) else {
            throw .evaluation(.seriesMissing(indicator: reference.table, reference))
        }
        do throws(TableFailure) {
            return try read.table.series(reference, keys: read.keys, numbers: read.numbers)
                .separating(read.totalRows).series
        } catch {
            throw .table(error)
        }
    }
}
