public import Geography
public import Tables

/// The keys of a table's rows.
public struct KeyColumn: Sendable {
    /// Index of the column; the first of several that together are the key.
    public let column: Int
    /// Name of the column, or of several with ` + ` between.
    public let name: String
    /// Whether the texts of several columns together are the key.
    public let isJoined: Bool
    /// One per row; `nil` where the cell is empty.
    public let keys: [RegionKey?]
    /// Keys that were restored, in the order of the file.
    public let repairs: [KeyRepair]
    /// Whether the column was found and not named.
    public let isFound: Bool
    /// How names were matched, where regions are found by their names.
    public let names: NameMatching?
}

extension Table {
    /// Reads the keys of a named column, or of the column that fits the regions best.
    ///
    /// - Parameters:
    ///   - name: The column, or `nil` to look for it; several that together are the key with ` + ` between, as `Land + Kreis + Gemeinde`.
    ///   - regions: Keys of the regions; their lengths decide on lost leading zeros.
    /// - Throws: ``KeyFailure``
    public func keyColumn(named name: String? = nil, regions: RegionKeyIndex) throws(KeyFailure) -> KeyColumn {
        let column: KeyCells
        if let name {
            do throws(TableFailure) { column = try KeyCells(self, named: name) } catch { throw .table(error) }
        } else {
            column = try findKeyColumn(regions)
        }
        let spelling =
            column.columns.count > 1
            ? .verbatim
            : KeyFit(column, regions).spellingThatFitsBetter(column.columns[0], of: self, regions)
        let reading = try read(column, KeyGrammar(lengths: regions.lengths, spelling: spelling))
        // A repair that makes no key fit is none: keys of another kind are left alone.
        let helps = reading.repairs.contains { $0.kinds == [.wrapping] || regions.match($0.to) != .none }
        let kept = reading.repairs.isEmpty || helps ? reading : try read(column, KeyGrammar(lengths: []))
        let named = regions.names.map { $0.keys(for: kept.keys, regions) }
        return KeyColumn(
            column: column.columns[0], name: column.name, isJoined: column.columns.count > 1,
            keys: named?.keys ?? kept.keys, repairs: kept.repairs,
            isFound: name == nil,
            names: named?.matching)
    }

    private func read(
        _ column: KeyCells, _ grammar: KeyGrammar
    ) throws(KeyFailure) -> (keys: [RegionKey?], repairs: [KeyRepair]) {
        var keys: [RegionKey?] = []
        keys.reserveCapacity(rowCount)
        var repairs: [KeyRepair] = []
        for row in 0..<rowCount {
            switch grammar.read(column[row]) {
            case .empty: keys.append(nil)
            case .key(let key): keys.append(key)
            case .repaired(let key, let kinds):
                keys.append(key)
                repairs.append(
                    KeyRepair(
                        from: String(decoding: column[row], as: UTF8.self), to: key, line: line(ofRow: row),
                        kinds: kinds))
            case .destroyed: throw .keyDestroyed(file: self.name, place: place(row, column.columns[0]))
            }
        }
        return (keys, repairs)
    }

    /// How well each column would do as key.
    public func keyCandidates(_ regions: RegionKeyIndex) -> [KeyColumnCandidate] {
        columns.indices.map { column in
            let fit = KeyFit(column, of: self, regions)
            var examples: [String] = []
            for row in 0..<rowCount where examples.count < 3 && !cellBytes(row, column).isEmpty {
                let text = place(row, column).text
                if !examples.contains(text) { examples.append(text) }
            }
            return KeyColumnCandidate(
                column: columns[column], regions: fit.regions.count, rows: fit.rows, filled: fit.filled,
                destroyed: fit.destroyed, examples: examples)
        }
    }

    /// The column that names most regions, if it names half of them or half of its cells are regions; else one that does in another
    /// spelling, or by the regions' names.
    private func findKeyColumn(_ regions: RegionKeyIndex) throws(KeyFailure) -> KeyCells {
        if let best = bestColumn({ KeyFit($0, of: self, regions) }, regions) { return KeyCells(self, [best]) }
        if let best = bestColumn({ KeyFit.best($0, of: self, regions) }, regions) { return KeyCells(self, [best]) }
        if let best = KeyFit.bestRun(in: self, regions) { return best.cells }
        if let names = regions.names {
            let matches = columns.indices.map { names.matches(of: $0, in: self) }
            if let most = matches.max(), most > 0, let column = matches.firstIndex(of: most) {
                return KeyCells(self, [column])
            }
        }
        // A column of destroyed keys explains why there is none.
        let candidates = keyCandidates(regions)
        let grammar = KeyGrammar(lengths: regions.lengths)
        if let column = candidates.firstIndex(where: { $0.destroyed > 0 && $0.destroyed * 2 >= $0.filled }),
            let row = (0..<rowCount).first(where: { grammar.read(cellBytes($0, column)) == .destroyed })
        {
            throw .keyDestroyed(file: name, place: place(row, column))
        }
        if let levels = KeyLevels(table: self, column: nil, keys: regions.keys) {
            throw .otherLevel(file: name, levels)
        }
        throw .noKeyColumn(
            file: name, candidates: candidates, regionExamples: Array(regions.keys.prefix(3)))
    }

    private func bestColumn(_ fit: (Int) -> KeyFit?, _ regions: RegionKeyIndex) -> Int? {
        var best: (column: Int, fit: KeyFit)?
        for column in columns.indices {
            guard let fit = fit(column), fit.isSensible(for: regions) else { continue }
            if let champion = best?.fit, (champion.regions.count, champion.rows) >= (fit.regions.count, fit.rows) {
                continue
            }
            best = (column, fit)
        }
        return best?.column
    }
}
