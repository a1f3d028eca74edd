internal import Cartography
public import Configuration
public import Geography
internal import Indicators
public import Languages
internal import Values

/// Reads the definition of an index that has a file of its own.
public struct IndexFile {
    static let keys = ["language", "tables", "sources", "indicators", "index"]

    private let file: ConfigurationFile
    /// Language of the tables and charts that come of it.
    public let language: OutputLanguage
    /// Its sources.
    private let sources: [Source]
    /// The tables that it names, in its order.
    public let tables: [TableDefinition]

    /// Reads all but what needs the tables' columns.
    public init(path: String) throws(ConfigurationError) {
        file = try ConfigurationFile(path: path)
        let root = file.root
        try root.allow(Self.keys)
        _ = try root.required("index")
        language = try root["language"]?.choice(OutputLanguage.self) ?? .german
        let named = try AtlasFileSources.read(root["sources"])
        let folder = AtlasFile.folder(of: path)
        tables =
            try root["tables"].map { value throws(ConfigurationError) in
                try AtlasFileTables.read(value, folder: folder, sources: named.map(\.id))
            } ?? []
        sources = named
    }

    /// An atlas without boundaries that holds this index alone.
    ///
    /// - Parameters:
    ///   - tables: Those of the file with what the command says about them; the regions are the keys of the first.
    ///   - columns: Columns of the tables; one that no indicator is named after stands for itself.
    ///   - select: Keys that are shown; `nil` = all.
    public func atlas(
        tables: [TableDefinition], columns: [(table: TableDefinition, names: [String])], select: KeyPattern?
    ) throws(ConfigurationError) -> AtlasDefinition {
        let known = try indicators(tables: tables, columns: columns)
        let ids = Set(known.map(\.indicator.id))
        // The id of the index must not be that of a part.
        var id = id
        while ids.contains(id) { id += "_index" }
        let entry = try SocialIndexEntry.read(
            id: id, file.root.required("index").mapping(),
            in: SocialIndexEntry.Surroundings(
                indicators: known.map(\.indicator), tables: tables.map(\.id),
                presets: IndexPresets(atlasFolder: AtlasFile.folder(of: file.path)), language: language))
        let used = known.filter { entry.needs($0.indicator.id) }
        let catalogue: Catalogue
        do throws(Catalogue.Failure) {
            catalogue = try Catalogue(indicators: used.map(\.indicator), sources: sources)
        } catch {
            throw .malformed(
                file: file.path, line: file.root["indicators"]?.line ?? 1, path: "indicators", found: "\(error)",
                expected: "")
        }
        return AtlasDefinition(
            file: file.path, title: entry.label,
            publication: .init(
                language: language, regionNoun: Wording(language)("Gebiete", "Regions"), demandsCredits: false),
            appearance: .init(format: NamedChoice("a4")), joinPolicy: .warn,
            regions: .table(tables[0].id, select: select), tables: tables, catalogue: catalogue,
            captions: Dictionary(uniqueKeysWithValues: used.map { ($0.indicator.id, $0.caption) }), indices: [entry])
    }

    private func indicators(
        tables: [TableDefinition], columns: [(table: TableDefinition, names: [String])]
    ) throws(ConfigurationError) -> [AtlasFileIndicators.Definition] {
        var indicators =
            try file.root["indicators"].map { value throws(ConfigurationError) in
                try AtlasFileIndicators.read(
                    value, values: AtlasFileValues(tables: tables), sources: sources.map(\.id), demandsSources: false)
            } ?? []
        var seen = Set(indicators.map(\.indicator.id))
        for (table, names) in columns where table.long == nil && table.year == nil {
            for name in names where seen.insert(name).inserted {
                let reference = ValueReference(table: table.id, column: name, conditions: table.conditions)
                indicators.append(
                    (Indicator(id: name, label: name, value: .column(reference)), IndicatorCaption()))
            }
        }
        return indicators
    }

    /// The file's name without its ending.
    private var id: String {
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return String(name.prefix { $0 != "." })
    }
}
