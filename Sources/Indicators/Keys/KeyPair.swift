public import Geography
public import Tables

/// The columns of boundaries and table that hold the keys.
public struct KeyPair: Equatable, Sendable {
    /// Column of the boundary layer.
    public let boundaryColumn: String
    /// Column of the table.
    public let tableColumn: String
    /// Different keys that occur in both.
    public let matches: Int
    /// How many of them only by the rule that an ARS contains an AGS.
    public let viaARS: Int
    /// Whether no two features share a key in the boundary column.
    public let isUnique: Bool

    /// Finds the pair with most matches.
    ///
    /// A boundary column in which every feature has its own key goes before one with repetitions, if it has at least half as
    /// many matches as the best (VG250_VWG_2004: RS is unique, AGS is not). On equal counts the one that matches letter by
    /// letter, then the first.
    /// - Parameters:
    ///   - boundaryColumn: The boundaries' column if named.
    ///   - tableColumn: The table's column if named.
    /// - Throws: ``KeyFailure``
    public static func choose(
        _ layer: FeatureLayer, boundaryColumn: String? = nil, table: Table, tableColumn: String? = nil
    ) throws(KeyFailure) -> KeyPair {
        let fields: [Int]
        if let boundaryColumn {
            guard let field = layer.fieldIndex(boundaryColumn) else {
                throw .unknownBoundaryColumn(boundaryColumn, layer: layer.name, available: layer.fields.map(\.name))
            }
            fields = [field]
        } else {
            fields = Array(layer.fields.indices)
        }
        let tableColumns: [Int]
        if let tableColumn {
            do throws(TableFailure) { tableColumns = [try table.columnIndex(tableColumn)] } catch {
                throw .table(error)
            }
        } else {
            tableColumns = Array(table.columns.indices)
        }
        let candidates: [KeyPair] = fields.flatMap { pairs(of: $0, in: layer, with: tableColumns, of: table) }
        let most = candidates.map { $0.matches }.max() ?? 0
        var best: KeyPair?
        for pair in candidates where pair.matches > 0 && pair.matches * 2 >= most {
            if best.map({ pair.goesBefore($0) }) ?? true { best = pair }
        }
        guard let best else {
            throw .noKeyPair(
                layer: layer.name, file: table.name, tableExamples: examples(table, tableColumns),
                layerExamples: fields.compactMap { layer.columns[$0].lazy.compactMap { $0 }.first })
        }
        return best
    }

    private func goesBefore(_ other: KeyPair) -> Bool {
        if isUnique != other.isUnique { return isUnique }
        if matches != other.matches { return matches > other.matches }
        return viaARS < other.viaARS
    }

    private static func pairs(
        of field: Int, in layer: FeatureLayer, with columns: [Int], of table: Table
    ) -> [KeyPair] {
        let keys = layer.columns[field].compactMap { $0.flatMap { RegionKey($0) } }
        guard !keys.isEmpty else { return [] }
        let index = RegionKeyIndex(keys)
        let grammar = KeyGrammar(lengths: index.lengths)
        return columns.map { column in
            var found: Set<Int> = []
            var viaARS = 0
            for row in 0..<table.rowCount {
                switch grammar.read(table.cellBytes(row, column)) {
                case .empty, .destroyed: break
                case .key(let key), .repaired(let key, _):
                    let match = index.match(key)
                    guard let region = match.region, found.insert(region).inserted else { continue }
                    if match == .viaARS(region) { viaARS += 1 }
                }
            }
            return KeyPair(
                boundaryColumn: layer.fields[field].name, tableColumn: table.columns[column], matches: found.count,
                viaARS: viaARS, isUnique: index.duplicates == 0)
        }
    }

    private static func examples(_ table: Table, _ columns: [Int]) -> [String] {
        table.rowCount == 0 ? [] : columns.map { table.place(0, $0).text }
    }
}
