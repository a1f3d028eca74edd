internal import Cartography
internal import Indicators
internal import Languages

/// Reads the definition of an index that has a file of its own.
struct IndexFile {
    static let keys = ["language", "tables", "sources", "indicators", "index"]

    private let file: ConfigurationFile
    /// Language of the tables and charts that come of it.
    let language: OutputLanguage
    /// Ids of its sources.
    private let sources: [String]
    /// The tables that it names, in its order.
    let tables: [TableDefinition]

    /// Reads all but what needs the tables' columns.
    init(path: String) throws(ConfigurationError) {
        file = try ConfigurationFile(path: path)
        let root = file.root
        try root.allow(Self.keys)
        _ = try root.required("index")
        language = try root["language"]?.choice(OutputLanguage.self) ?? .german
        let named = try AtlasFileSources.read(root["sources"]).map(\.id)
        let folder = AtlasFile.folder(of: path)
        tables =
            try root["tables"].map { value throws(ConfigurationError) in
                try AtlasFileTables.read(value, folder: folder, sources: named)
            } ?? []
        sources = named
    }

    /// Indicators and index.
    ///
    /// - Parameters:
    ///   - tables: Those of the file with what the command says about them.
    ///   - columns: Columns of the tables; one that no indicator is named after stands for itself.
    func read(
        tables: [TableDefinition], columns: [(table: TableDefinition, names: [String])]
    ) throws(ConfigurationError) -> (entry: SocialIndexEntry, indicators: [Indicator]) {
        var indicators =
            try file.root["indicators"].map { value throws(ConfigurationError) in
                try AtlasFileIndicators.read(
                    value, values: AtlasFileValues(tables: tables), sources: sources, demandsSources: false
                ).map(\.indicator)
            } ?? []
        var seen = Set(indicators.map(\.id))
        for (table, names) in columns where table.long == nil && table.year == nil {
            for name in names where seen.insert(name).inserted {
                let reference = ValueReference(table: table.id, column: name, conditions: table.conditions)
                indicators.append(Indicator(id: name, label: name, value: .column(reference)))
            }
        }
        let known = SocialIndexEntry.Surroundings(
            indicators: indicators, tables: tables.map(\.id),
            presets: IndexPresets(atlasFolder: AtlasFile.folder(of: file.path)), language: language)
        // The id of the index must not be that of a part.
        var id = id
        while seen.contains(id) { id += "_index" }
        let entry = try SocialIndexEntry.read(id: id, file.root.required("index").mapping(), in: known)
        return (entry, indicators)
    }

    /// The file's name without its ending.
    private var id: String {
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return String(name.prefix { $0 != "." })
    }
}
