internal import Geography
internal import Tables

/// The columns of boundaries and table that could hold the keys.
struct KeyPairSearch {
    private let layer: FeatureLayer
    private let fields: [Int]
    private let table: Table
    private let columns: [Int]

    init(_ layer: FeatureLayer, _ fields: [Int], _ table: Table, _ columns: [Int]) {
        self.layer = layer
        self.fields = fields
        self.table = table
        self.columns = columns
    }

    /// The pair that goes before all others with at least half of the most matches.
    func best(_ pairs: [KeyPair]) -> KeyPair? {
        let most = pairs.map { $0.matches }.max() ?? 0
        var best: KeyPair?
        for pair in pairs where pair.matches > 0 && pair.matches * 2 >= most {
            if best.map({ pair.goesBefore($0) }) ?? true { best = pair }
        }
        return best
    }

    /// Pairs whose keys fit as they stand, or with a leading zero that was lost on either side.
    func plainPairs() -> [KeyPair] {
        pairs { field, index, restored, column in
            let fit = KeyFit(column, of: table, index)
            return pair(field, column, fit, index, restored)
        }
    }

    /// Pairs whose keys fit in another spelling.
    func spelledPairs() -> [KeyPair] {
        pairs { field, index, restored, column in
            KeyFit.best(column, of: table, index).map { pair(field, column, $0, index, restored) }
        }.filter { !$0.isByName }
    }

    /// Pairs with neighbouring columns whose texts together are the key.
    func joinedPairs() -> [KeyPair] {
        guard columns.count == table.columns.count else { return [] }
        return fields.filter { !isNames($0) }.compactMap { field in
            let keys = layer.columns[field].compactMap { $0.flatMap { RegionKey($0) } }
            let index = RegionKeyIndex(keys)
            guard keys.count > 0, let best = KeyFit.bestRun(in: table, index) else { return nil }
            return KeyPair(
                boundaryColumn: layer.fields[field].name, tableColumn: best.cells.name,
                matches: best.fit.regions.count, viaARS: best.fit.viaARS, isUnique: index.duplicates == 0,
                restoredLength: nil, isByName: false)
        }
    }

    /// Pairs of columns of names that are spelled otherwise.
    func nearNamePairs() -> [KeyPair] {
        fields.filter(isNames).flatMap { field -> [KeyPair] in
            let names = layer.columns[field]
            let keys = names.indices.compactMap { RegionKey(String($0)) }
            let index = RegionNameIndex(names, keys: keys)
            return columns.map { column in
                KeyPair(
                    boundaryColumn: layer.fields[field].name, tableColumn: table.columns[column],
                    matches: index.matches(of: column, in: table), viaARS: 0,
                    isUnique: Set(names.compactMap { $0 }).count == names.count, restoredLength: nil, isByName: true)
            }
        }
    }

    private func pairs(_ make: (Int, RegionKeyIndex, Int?, Int) -> KeyPair?) -> [KeyPair] {
        fields.flatMap { field -> [KeyPair] in
            let cells = layer.columns[field]
            let keys = cells.compactMap { $0.flatMap { RegionKey($0) } }
            guard !keys.isEmpty else { return [] }
            let index = RegionKeyIndex(keys)
            let length = NumericKeys.restorableLength(cells)
            let restored = length.map {
                RegionKeyIndex(NumericKeys.restored(cells, to: $0).compactMap { $0.flatMap { RegionKey($0) } })
            }
            return columns.flatMap { column -> [KeyPair] in
                let plain = make(field, index, nil, column)
                guard plain?.matches ?? 0 == 0, let restored else { return [plain].compactMap { $0 } }
                return [plain, make(field, restored, length, column)].compactMap { $0 }
            }
        }
    }

    private func pair(_ field: Int, _ column: Int, _ fit: KeyFit, _ index: RegionKeyIndex, _ restored: Int?) -> KeyPair
    {
        KeyPair(
            boundaryColumn: layer.fields[field].name, tableColumn: table.columns[column], matches: fit.regions.count,
            viaARS: fit.viaARS, isUnique: index.duplicates == 0, restoredLength: restored, isByName: isNames(field))
    }

    /// Whether a column of the boundaries holds words without digits.
    private func isNames(_ field: Int) -> Bool {
        var filled = 0
        var words = 0
        for cell in layer.columns[field].prefix(KeyFit.sample) {
            guard let cell, !cell.isEmpty else { continue }
            filled += 1
            if !cell.utf8.contains(where: isDigit) { words += 1 }
        }
        return words * 5 > filled * 4
    }

    /// What speaks against matching by names: keys of the table that name other areas, or areas of another level, or are destroyed.
    func contradiction(of pair: KeyPair) -> KeyFailure? {
        let regions = layer.columns.indices.lazy.compactMap { field -> (field: Int, keys: OfficialKeys)? in
            let cells =
                NumericKeys.restorableLength(layer.columns[field]).map {
                    NumericKeys.restored(layer.columns[field], to: $0)
                }
                ?? layer.columns[field]
            return OfficialKeys(cells.prefix(KeyFit.sample).compactMap { $0.map { Array($0.utf8)[...] } }).map {
                (field, $0)
            }
        }.first { $0.keys.digits > 2 }
        guard let regions else { return nil }
        let grammar = KeyGrammar(lengths: [regions.keys.digits])
        for column in table.columns.indices where table.columns[column] != pair.tableColumn {
            if let row = (0..<table.rowCount).first(where: { grammar.read(table.cellBytes($0, column)) == .destroyed })
            {
                return .keyDestroyed(file: table.name, place: table.place(row, column))
            }
            guard let keys = officialKeys(of: column, grammar) else { continue }
            let layerKeys = layer.columns[regions.field].compactMap { $0.flatMap { RegionKey($0) } }
            if let levels = KeyLevels(table: table, column: column, keys: layerKeys) {
                return .otherLevel(file: table.name, levels)
            }
            return .contradictingKeys(
                file: table.name,
                .init(
                    tableColumn: table.columns[column], tableExamples: keys.examples,
                    regionExamples: regions.keys.examples,
                    names: (pair.boundaryColumn, pair.tableColumn)))
        }
        return nil
    }

    private func officialKeys(of column: Int, _ grammar: KeyGrammar) -> OfficialKeys? {
        if let keys = OfficialKeys(of: column, in: table) { return keys }
        // Keys that lost their zero, if they are long enough to be nothing else.
        let cells = (0..<min(table.rowCount, KeyFit.sample)).compactMap { row -> ArraySlice<UInt8>? in
            switch grammar.read(table.cellBytes(row, column)) {
            case .repaired(let key, _), .key(let key): Array(key.text.utf8)[...]
            default: nil
            }
        }
        return OfficialKeys(cells).flatMap { $0.digits >= 8 ? $0 : nil }
    }

    /// Why there is no pair.
    var failure: KeyFailure {
        for field in fields {
            let keys = layer.columns[field].compactMap { $0.flatMap { RegionKey($0) } }
            for column in columns {
                if let levels = KeyLevels(table: table, column: column, keys: keys) {
                    return .otherLevel(file: table.name, levels)
                }
            }
        }
        let grammar = KeyGrammar(lengths: [8])
        for column in columns {
            if let row = (0..<table.rowCount).first(where: { grammar.read(table.cellBytes($0, column)) == .destroyed })
            {
                return .keyDestroyed(file: table.name, place: table.place(row, column))
            }
        }
        return .noKeyPair(
            layer: layer.name, file: table.name,
            tableExamples: table.rowCount == 0 ? [] : columns.map { table.place(0, $0).text },
            layerExamples: fields.compactMap { layer.columns[$0].lazy.compactMap { $0 }.first })
    }
}
