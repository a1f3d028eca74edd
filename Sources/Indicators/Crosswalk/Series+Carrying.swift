public import Geography
public import Values

extension Series {
    /// The counts of the series, carried to the territory that regions have now.
    ///
    /// Rows that went wholly into other regions are replaced by one row for each of those; all other rows stay as they are.
    /// - Parameters:
    ///   - year: Year of the counts' territory.
    ///   - regions: The regions to which they are carried.
    /// - Throws: ``CrosswalkFailure``
    public func carried(
        by crosswalk: Crosswalk, year: Int, onto regions: [RegionKey]
    ) throws(CrosswalkFailure) -> (series: Series, report: CarryingReport) {
        let carried = try crosswalk.carry(cells, keys: keys, year: year, onto: regions)
        let position = Dictionary(zip(regions, regions.indices)) { first, _ in first }
        let line = Dictionary(zip(keys, lines)) { first, _ in first }
        var gone: Set<RegionKey> = []
        var made: [(key: RegionKey, line: Int, cell: Cell)] = []
        for change in carried.report.changes {
            let present = change.parts.filter(\.isPresent).map(\.from)
            guard let first = present.first, let index = position[change.to] else { continue }
            gone.formUnion(present)
            gone.insert(change.to)
            made.append((change.to, line[first] ?? 0, carried.cells[index]))
        }
        let kept = keys.indices.filter { !gone.contains(keys[$0]) }
        let series = Series(
            file: file, reference: reference, keys: kept.map { keys[$0] } + made.map(\.key),
            lines: kept.map { lines[$0] } + made.map(\.line), cells: kept.map { cells[$0] } + made.map(\.cell),
            repairs: repairs, linesWithoutKey: linesWithoutKey, oddities: oddities, duplicates: duplicates)
        return (series, carried.report)
    }

    /// The series without the rows of some keys, and the cells of those: totals that stand among the regions.
    public func separating(_ totals: Set<RegionKey>) -> (series: Series, totals: [RegionKey: Cell]) {
        guard keys.contains(where: totals.contains) else { return (self, [:]) }
        let kept = keys.indices.filter { !totals.contains(keys[$0]) }
        let series = Series(
            file: file, reference: reference, keys: kept.map { keys[$0] }, lines: kept.map { lines[$0] },
            cells: kept.map { cells[$0] }, repairs: repairs, linesWithoutKey: linesWithoutKey, oddities: oddities,
            duplicates: duplicates)
        let separated = keys.indices.filter { totals.contains(keys[$0]) }.map { (keys[$0], cells[$0]) }
        return (series, Dictionary(separated) { first, _ in first })
    }
}
