internal import Geography
internal import Indicators
internal import Tables

/// What regions are called: by the boundaries, else by a name column of a table, else by their key.
struct RegionNames {
    /// One per region.
    let texts: [String]

    init(_ regions: [Region], index: RegionKeyIndex, values: JoinedTables) {
        guard regions.contains(where: { $0.name == nil }) else {
            texts = regions.map { $0.name ?? $0.key.text }
            return
        }
        var names = regions.map(\.name)
        for read in values.tables {
            guard let column = Self.nameColumn(of: read.table) else { continue }
            for row in 0..<read.table.rowCount {
                guard let key = read.keys.keys[row], let region = index.match(key).region else { continue }
                guard names[region] == nil else { continue }
                let name = read.table[row, column]
                if !name.isEmpty { names[region] = name }
            }
        }
        texts = zip(regions, names).map { region, name in name ?? region.key.text }
    }

    private static func nameColumn(of table: Table) -> Int? {
        let usual = NameColumn.usual + ["name", "gemeinde"]
        return usual.lazy.compactMap { name in table.columns.firstIndex(of: name) }.first
    }
}
