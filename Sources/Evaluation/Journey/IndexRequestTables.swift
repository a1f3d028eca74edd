internal import AtlasFile
internal import Geography
internal import Indicators
internal import Tables

/// The tables of an index that has a file of its own: which there are, and which regions they show.
struct IndexRequestTables {
    /// Columns that are taken for the key where none is named; upper and lower case do not count.
    private static let usualKeys = ["ags", "ars", "rs", "schluessel", "schlüssel", "key", "id"]

    /// With the path and options that the command gives.
    private(set) var definitions: [TableDefinition]
    /// As they were read.
    let loading: LoadedTables
    /// Columns of all tables.
    private(set) var columns: [(table: TableDefinition, names: [String])] = []

    init(_ named: [TableDefinition], _ request: IndexRequest, formats: TableFormats) throws(DataFailure) {
        definitions = named
        var given: Set<String> = []
        for value in request.values {
            let id = try Self.add(value, request, among: named, to: &definitions)
            guard given.insert(id).inserted else { throw .tableNamedTwice(id) }
        }
        guard !definitions.isEmpty else { throw .noTables }
        loading = LoadedTables(definitions, formats: formats)
        for place in definitions.indices {
            if let key = request.key { definitions[place].key = key }
            let table = try loading.table(definitions[place])
            if definitions[place].key == nil { definitions[place].key = try Self.key(of: table) }
            columns.append((definitions[place], table.columns))
        }
    }

    /// Adds `id=file`, or a file whose name is the id; the id.
    private static func add(
        _ value: String, _ request: IndexRequest, among named: [TableDefinition],
        to definitions: inout [TableDefinition]
    ) throws(DataFailure) -> String {
        let (id, path) = parted(value, ids: named.map(\.id))
        let place: Int
        if let found = definitions.firstIndex(where: { $0.id == id }) {
            place = found
            definitions[place].path = path
        } else {
            guard named.isEmpty else {
                throw .unknownOption(option: "values", found: id, allowed: named.map { $0.id + "=…" })
            }
            place = definitions.count
            definitions.append(
                TableDefinition(
                    id: id, path: path, options: TableOptions(), key: nil, year: nil, long: nil, conditions: [],
                    source: nil))
        }
        definitions[place].options = definitions[place].options.overruled(by: request.tableOptions)
        return id
    }

    private static func parted(_ value: String, ids: [String]) -> (id: String, path: String) {
        if let sign = value.firstIndex(of: "="), !value[..<sign].contains("/") {
            return (String(value[..<sign]), String(value[value.index(after: sign)...]))
        }
        let name = value.split(separator: "/").last.map(String.init) ?? value
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        // A file that names one table can mean no other.
        return (ids.count == 1 ? ids[0] : stem, value)
    }

    private static func key(of table: Table) throws(DataFailure) -> String {
        for usual in usualKeys {
            if let column = table.columns.first(where: { $0.lowercased() == usual }) { return column }
        }
        throw .noKeyColumn(file: table.name, available: table.columns)
    }
}
