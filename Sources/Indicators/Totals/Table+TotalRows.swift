public import Geography
public import Tables
internal import Values

extension Table {
    /// Finds the rows that hold totals of others.
    ///
    /// - Parameters:
    ///   - keys: Keys of the rows.
    ///   - series: What is taken from the table.
    ///   - counts: Which of them are counts of people or cases.
    ///   - regions: Keys of the boundaries, which never are totals; empty if the table itself tells the regions.
    ///   - numbers: From ``numberFormat(usedBy:)``.
    ///   - countsAllRows: Whether every row counts, so that an unknown total must not pass.
    ///   - known: Keys of totals that are known already.
    /// - Throws: ``TotalRowFault/noSuchRow(pattern:examples:)``
    public func totalRows(
        keys: KeyColumn, series: [Series], counts: Set<ValueReference>, regions: RegionKeyIndex,
        numbers: NumberNotation, countsAllRows: Bool = false, known: Set<RegionKey> = []
    ) throws(TableFailure) -> TotalRows {
        if let choice = options.totalRows {
            return TotalRows(rows: try stated(choice, keys: keys), doubtful: nil)
        }
        guard !series.isEmpty else { return TotalRows(rows: [], doubtful: nil) }
        let wholes = countsAllRows || regions.keys.isEmpty ? nil : TotalCandidate.beginnings(of: regions.keys)
        let candidates = TotalCandidate.all(in: self, keys: keys, regions: regions).filter { candidate in
            if let wholes, let prefix = candidate.prefix, !wholes.contains(prefix) { return false }
            return !known.contains(candidate.key)
        }
        let sums = TotalSums(
            candidates.isEmpty && !countsAllRows ? [] : evidence(series, counts, keys: keys, numbers: numbers),
            counts: counts,
            leaving: Set(candidates.filter(\.isStrong).map(\.key)).union(known),
            byKey: candidates.contains { $0.prefix != nil })
        var rows: [TotalRow] = []
        var doubtful: DoubtfulTotal?
        var seen: Set<RegionKey> = []
        for candidate in candidates where seen.insert(candidate.key).inserted {
            let verdict = sums.verdict(candidate)
            let row = totalRow(
                candidate.row, candidate.key, keys: keys, parts: verdict.parts.isEmpty ? nil : verdict.parts.count)
            if verdict.isSum {
                // Where others than the regions do not count, their totals are rows of no region like them.
                let ofRegions = verdict.parts.count { regions.match($0) != .none }
                if countsAllRows || regions.keys.isEmpty || ofRegions * 2 >= verdict.parts.count { rows.append(row) }
            } else if candidate.isStrong, doubtful == nil {
                doubtful = DoubtfulTotal(row: row, reason: candidate.prefix != nil ? .key : .word)
            }
        }
        if candidates.isEmpty, let key = sums.sumOfAllOthers(), regions.match(key) == .none,
            let row = keys.keys.firstIndex(of: key)
        {
            doubtful = DoubtfulTotal(row: totalRow(row, key, keys: keys, parts: nil), reason: .sum)
        }
        return TotalRows(rows: rows, doubtful: doubtful)
    }

    private func stated(_ choice: TotalRowChoice, keys: KeyColumn) throws(TableFailure) -> [TotalRow] {
        var seen: Set<RegionKey> = []
        var used = Set<Int>()
        var rows: [TotalRow] = []
        for (row, key) in keys.keys.enumerated() {
            guard let key else { continue }
            for (place, pattern) in choice.patterns.enumerated() where pattern.matches(key) {
                used.insert(place)
                if seen.insert(key).inserted { rows.append(totalRow(row, key, keys: keys, parts: nil)) }
            }
        }
        if let unused = choice.patterns.indices.first(where: { !used.contains($0) }) {
            let examples = Array(keys.keys.lazy.compactMap { $0 }.prefix(3))
            throw TableFailure(
                file: name, fault: TotalRowFault.noSuchRow(pattern: choice.patterns[unused].text, examples: examples))
        }
        return rows
    }

    /// What shows sums: the counts that are wanted; if none is, the columns of whole numbers.
    private func evidence(
        _ series: [Series], _ counts: Set<ValueReference>, keys: KeyColumn, numbers: NumberNotation
    ) -> [Series] {
        let wanted = series.filter { counts.contains($0.reference) }
        guard wanted.isEmpty, let conditions = series.first?.reference.conditions else { return wanted }
        let others = columns.indices.prefix(200).filter { $0 != keys.column }.compactMap { column in
            try? self.series(
                ValueReference(table: series[0].reference.table, column: columns[column], conditions: conditions),
                keys: keys,
                numbers: numbers)
        }
        return others.filter { $0.cells.allSatisfy { ($0.number ?? 0).rounded() == $0.number ?? 0 } }
    }

    private func totalRow(_ row: Int, _ key: RegionKey, keys: KeyColumn, parts: Int?) -> TotalRow {
        let texts = columns.indices.lazy.filter { column in
            column != keys.column && (cellBytes(row, column).first ?? 0) >= UInt8(ascii: "A")
        }.prefix(1).map { self[row, $0] }
        return TotalRow(
            key: key, line: line(ofRow: row), text: ([self[row, keys.column]] + texts).joined(separator: " "),
            parts: parts)
    }
}
