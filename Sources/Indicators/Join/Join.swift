public import Geography
public import Values

/// Brings a series' values to the regions by their keys.
public enum Join {
    /// Matches a series with regions, in time linear in both.
    ///
    /// ```swift
    /// let (cells, report) = try Join.match(regions: RegionKeyIndex(keys), series: series)
    /// cells.count == keys.count   // a region without a row is .missing
    /// ```
    /// - Parameters:
    ///   - regions: Keys of the regions.
    ///   - series: Values by key.
    ///   - scope: Keys that the atlas is about, e.g. `03157*`. Values of other keys are counted, not listed: a table of all
    ///     Germany is no problem for a map of one county. `nil` = every key.
    /// - Returns: One cell per region, in their order, and what happened.
    /// - Throws: ``JoinFailure``
    public static func match(
        regions: RegionKeyIndex, series: Series, scope: KeyPattern? = nil
    ) throws(JoinFailure) -> (cells: [Cell], report: JoinReport) {
        var rowOfRegion = [Int?](repeating: nil, count: regions.keys.count)
        var withoutRegion: [JoinReport.Value] = []
        var outside = 0
        var viaARS: [JoinReport.KeyPairing] = []
        for (row, key) in series.keys.enumerated() {
            switch regions.match(key) {
            case .none:
                if scope?.matches(key) ?? true {
                    withoutRegion.append(JoinReport.Value(key: key, line: series.lines[row]))
                } else {
                    outside += 1
                }
            case .ambiguous(let indices):
                throw .ambiguousKey(
                    file: series.file, key: key, line: series.lines[row], regions: indices.map { regions.keys[$0] })
            case .exact(let region), .viaARS(let region):
                if let earlier = rowOfRegion[region] {
                    throw .duplicateKey(duplicate(earlier, row, of: series, region: regions.keys[region]))
                }
                rowOfRegion[region] = row
                if key != regions.keys[region] {
                    viaARS.append(JoinReport.KeyPairing(table: key, region: regions.keys[region]))
                }
            }
        }
        let cells = rowOfRegion.map { row in row.map { series.cells[$0] } ?? .missing }
        let matched = rowOfRegion.count { $0 != nil }
        guard matched > 0 else {
            throw .noMatch(
                file: series.file, regions: regions.keys.count, rows: series.keys.count,
                regionExamples: Array(regions.keys.prefix(3)), tableExamples: Array(series.keys.prefix(3)))
        }
        let statuses = zip(rowOfRegion, cells).filter { $0.0 != nil }.map { $0.1.status }
        return (
            cells,
            JoinReport(
                file: series.file, column: series.reference.column, conditions: series.reference.conditions,
                regions: regions.keys.count, matched: matched,
                regionsWithoutValue: zip(regions.keys, rowOfRegion).filter { $0.1 == nil }.map(\.0),
                valuesWithoutRegion: withoutRegion, valuesOutsideScope: outside,
                linesWithoutKey: series.linesWithoutKey, duplicates: series.duplicates, repairedKeys: series.repairs,
                keysViaARS: viaARS, missing: statuses.count { $0 == .missing },
                suppressed: statuses.count { $0 == .suppressed },
                uncertain: statuses.count { $0 == .uncertain },
                notApplicable: statuses.count { $0 == .notApplicable },
                flagged: cells.count { if case .number(_, .some) = $0 { true } else { false } })
        )
    }

    private static func duplicate(
        _ first: Int, _ second: Int, of series: Series, region: RegionKey
    ) -> JoinFailure.Duplicate {
        JoinFailure.Duplicate(
            file: series.file, region: region, keys: [series.keys[first], series.keys[second]],
            lines: [series.lines[first], series.lines[second]], count: series.duplicates.count,
            differingColumns: series.duplicates.first { $0.key == series.keys[first] }?.differingColumns ?? [])
    }
}
