public import Geography
public import Tables

/// The keys of a table's rows.
public struct KeyColumn: Sendable {
    /// Index of the column.
    public let column: Int
    /// Name of the column.
    public let name: String
    /// One per row; `nil` where the cell is empty.
    public let keys: [RegionKey?]
    /// Keys that were restored, in the order of the file.
    public let repairs: [KeyRepair]
    /// Whether the column was found and not named.
    public let isFound: Bool
}

extension Table {
    /// Reads the keys of a named column, or of the column that fits the regions best.
    ///
    /// - Parameters:
    ///   - name: The column, or `nil` to look for it.
    ///   - regions: Keys of the regions; their lengths decide on lost leading zeros.
    /// - Throws: ``KeyFailure``
    public func keyColumn(named name: String? = nil, regions: RegionKeyIndex) throws(KeyFailure) -> KeyColumn {
        let column: Int
        if let name {
            do throws(TableFailure) { column = try columnIndex(name) } catch { throw .table(error) }
        } else {
            column = try findKeyColumn(regions)
        }
        let grammar = KeyGrammar(lengths: regions.lengths)
        var keys: [RegionKey?] = []
        keys.reserveCapacity(rowCount)
        var repairs: [KeyRepair] = []
        for row in 0..<rowCount {
            switch grammar.read(cellBytes(row, column)) {
            case .empty: keys.append(nil)
            case .key(let key): keys.append(key)
            case .repaired(let key, let kinds):
                keys.append(key)
                repairs.append(KeyRepair(from: self[row, column], to: key, line: line(ofRow: row), kinds: kinds))
            case .destroyed: throw .keyDestroyed(file: self.name, place: place(row, column))
            }
        }
        return KeyColumn(
            column: column, name: columns[column], keys: keys, repairs: repairs, isFound: name == nil)
    }

    /// How well each column would do as key.
    public func keyCandidates(_ regions: RegionKeyIndex) -> [KeyColumnCandidate] {
        let grammar = KeyGrammar(lengths: regions.lengths)
        return columns.indices.map { column in
            var found: Set<Int> = []
            var rows = 0
            var filled = 0
            var destroyed = 0
            var examples: [String] = []
            for row in 0..<rowCount {
                let outcome = grammar.read(cellBytes(row, column))
                guard outcome != .empty else { continue }
                filled += 1
                if examples.count < 3 {
                    let text = place(row, column).text
                    if !examples.contains(text) { examples.append(text) }
                }
                switch outcome {
                case .empty: break
                case .destroyed: destroyed += 1
                case .key(let key), .repaired(let key, _):
                    switch regions.match(key) {
                    case .exact(let index), .viaARS(let index):
                        found.insert(index)
                        rows += 1
                    case .ambiguous(let indices):
                        found.formUnion(indices)
                        rows += 1
                    case .none: break
                    }
                }
            }
            return KeyColumnCandidate(
                column: columns[column], regions: found.count, rows: rows, filled: filled, destroyed: destroyed,
                examples: examples)
        }
    }

    /// The column that names most regions, if it names half of them or half of its cells are regions.
    private func findKeyColumn(_ regions: RegionKeyIndex) throws(KeyFailure) -> Int {
        let candidates = keyCandidates(regions)
        var best: Int?
        for (index, candidate) in candidates.enumerated() {
            let isSensible =
                candidate.regions > 0
                && (candidate.regions * 2 >= regions.keys.count || candidate.rows * 2 >= candidate.filled)
            guard isSensible else { continue }
            if let champion = best.map({ candidates[$0] }),
                (champion.regions, champion.rows) >= (candidate.regions, candidate.rows)
            {
                continue
            }
            best = index
        }
        if let best { return best }
        // A column of destroyed keys explains why there is none.
        let grammar = KeyGrammar(lengths: regions.lengths)
        if let column = candidates.firstIndex(where: { $0.destroyed > 0 && $0.destroyed * 2 >= $0.filled }),
            let row = (0..<rowCount).first(where: { grammar.read(cellBytes($0, column)) == .destroyed })
        {
            throw .keyDestroyed(file: name, place: place(row, column))
        }
        throw .noKeyColumn(
            file: name, candidates: candidates, regionExamples: Array(regions.keys.prefix(3)))
    }
}
