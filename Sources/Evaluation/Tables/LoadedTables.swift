internal import AtlasFile
internal import Indicators
internal import Tables

/// The tables of an atlas, read before anything else is known of them.
struct LoadedTables: Sendable {
    /// By id: the table, or what is wrong with it.
    private let results: [String: Result<Table, TableFailure>]
    /// The formats in which tables are read.
    let formats: TableFormats

    /// Reads tables; what is wrong with one is told when it is asked for.
    init(_ definitions: [TableDefinition], formats: TableFormats) {
        var results: [String: Result<Table, TableFailure>] = [:]
        for definition in definitions {
            results[definition.id] = Result { () throws(TableFailure) in
                try formats.read(definition.path, options: definition.options)
            }
        }
        self.results = results
        self.formats = formats
    }

    /// Reads what an atlas needs: tables with one of the values, and the first if it tells the key of the boundaries.
    init(_ definition: AtlasDefinition, for references: [ValueReference], formats: TableFormats) {
        let used = Set(references.map(\.table))
        let first = definition.boundaries.map { $0.key == nil } ?? true ? definition.tables.first?.id : nil
        self.init(definition.tables.filter { used.contains($0.id) || $0.id == first }, formats: formats)
    }

    /// A table that was read.
    func table(_ definition: TableDefinition) throws(DataFailure) -> Table {
        guard let result = results[definition.id] else {
            return try LoadedTables([definition], formats: formats).table(definition)
        }
        do throws(TableFailure) {
            return try result.get()
        } catch {
            throw .table(error)
        }
    }
}
