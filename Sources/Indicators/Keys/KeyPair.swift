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
    /// Length of the boundaries' keys, if only with a leading zero put back they fit the table.
    public let restoredLength: Int?
    /// Whether the boundaries' column holds names and not keys.
    public let isByName: Bool

    init(
        boundaryColumn: String, tableColumn: String, matches: Int, viaARS: Int, isUnique: Bool, restoredLength: Int?,
        isByName: Bool
    ) {
        self.boundaryColumn = boundaryColumn
        self.tableColumn = tableColumn
        self.matches = matches
        self.viaARS = viaARS
        self.isUnique = isUnique
        self.restoredLength = restoredLength
        self.isByName = isByName
    }

    /// Finds the pair with most matches.
    ///
    /// A boundary column in which every feature has its own key goes before one with repetitions, if it has at least half as
    /// many matches as the best (VG250_VWG_2004: RS is unique, AGS is not). On equal counts the one that matches letter by
    /// letter, then the first. Keys in other spellings count only where no key fits as it stands, and names only where no
    /// official keys contradict.
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
            fields = layer.fieldsTellingRegionsApart()
        }
        let tableColumns: [Int]
        if let tableColumn {
            let cells: KeyCells
            do throws(TableFailure) { cells = try KeyCells(table, named: tableColumn) } catch { throw .table(error) }
            if cells.columns.count > 1 {
                return try KeyPair(layer, fields, joined: cells)
            }
            tableColumns = cells.columns
        } else {
            tableColumns = Array(table.columns.indices)
        }
        let search = KeyPairSearch(layer, fields, table, tableColumns)
        let plain = search.best(search.plainPairs())
        if let plain, !plain.isByName { return plain }
        if let spelled = search.best(search.spelledPairs()) { return spelled }
        if let joined = search.best(search.joinedPairs()) { return joined }
        guard let byName = plain ?? search.best(search.nearNamePairs()) else { throw search.failure }
        if boundaryColumn == nil || tableColumn == nil, let fault = search.contradiction(of: byName) { throw fault }
        return byName
    }

    /// Whether it is to be taken rather than another.
    func goesBefore(_ other: KeyPair) -> Bool {
        if isByName != other.isByName { return !isByName }
        if isUnique != other.isUnique { return isUnique }
        if matches != other.matches { return matches > other.matches }
        return viaARS < other.viaARS
    }

    /// The boundaries' column that fits several columns which somebody named.
    private init(_ layer: FeatureLayer, _ fields: [Int], joined cells: KeyCells) throws(KeyFailure) {
        var best: KeyPair?
        for field in fields {
            let index = RegionKeyIndex(layer.columns[field].compactMap { $0.flatMap { RegionKey($0) } })
            let fit = KeyFit(cells, index)
            let pair = KeyPair(
                boundaryColumn: layer.fields[field].name, tableColumn: cells.name, matches: fit.regions.count,
                viaARS: fit.viaARS, isUnique: index.duplicates == 0, restoredLength: nil, isByName: false)
            if pair.matches > 0, best.map({ pair.goesBefore($0) }) ?? true { best = pair }
        }
        guard let best else { throw KeyPairSearch(layer, fields, cells.table, cells.columns).failure }
        self = best
    }
}
