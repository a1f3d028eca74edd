public import Configuration
public import Geography
internal import Indicators
public import Languages
internal import Values

/// Reads the definition of an index that has a file of its own.
public struct IndexFile {
    /// Path of the file.
    private let path: String
    /// Language of the tables and charts that come of it.
    public let language: OutputLanguage
    /// Its sources.
    private let sources: [Source]
    /// The tables that it names, in its order.
    public let tables: [TableDefinition]
    private let indicators: ConfigurationValue?
    private let index: ConfigurationValue

    /// Reads all but what needs the tables' columns.
    public init(path: String) throws(ConfigurationError) { try self.init(ConfigurationFile(path: path)) }

    /// Reads what a file says, but for what needs the tables' columns.
    public init(_ file: ConfigurationFile) throws(ConfigurationError) {
        self = try file.root.reading { root throws(ConfigurationError) in
            try IndexFile(root, path: file.path)
        }
    }

    private init(_ root: ConfigurationMapping, path: String) throws(ConfigurationError) {
        self.path = path
        language = try root["language"]?.choice(OutputLanguage.self) ?? .german
        let (tables, sources) = (root["tables"], root["sources"])
        indicators = root["indicators"]
        index = try root.required("index")
        let named = try SourcesSection.read(sources)
        self.sources = named
        self.tables =
            try tables.map { value throws(ConfigurationError) in
                try TablesSection.read(value, folder: RelativePath.folder(of: path), sources: named.map(\.id))
            } ?? []
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
        let known = try definitions(tables: tables, columns: columns)
        let ids = Set(known.map(\.indicator.id))
        // The id of the index must not be that of a part.
        var id = id
        while ids.contains(id) { id += "_index" }
        let entry = try SocialIndexEntry.read(
            id: id, index.mapping(),
            in: SocialIndexEntry.Surroundings(
                indicators: known.map(\.indicator), tables: tables.map(\.id),
                presets: IndexPresets(atlasFolder: RelativePath.folder(of: path)), language: language))
        let used = known.filter { entry.needs($0.indicator.id) }
        return AtlasDefinition(
            file: path, title: entry.label,
            publication: .init(
                language: language, regionNoun: Wording(language)("Gebiete", "Regions"), demandsCredits: false),
            appearance: .init(format: NamedChoice("a4")), joinPolicy: .warn,
            regions: .table(tables[0].id, select: select), tables: tables,
            catalogue: try Catalogue(used.map(\.indicator), sources: sources, at: indicators),
            captions: Dictionary(uniqueKeysWithValues: used.map { ($0.indicator.id, $0.caption) }), indices: [entry])
    }

    private func definitions(
        tables: [TableDefinition], columns: [(table: TableDefinition, names: [String])]
    ) throws(ConfigurationError) -> [IndicatorsSection.Definition] {
        let section = IndicatorsSection(
            values: ValueReader(tables: tables), sources: sources.map(\.id), demandsSources: false)
        var indicators = try indicators.map { value throws(ConfigurationError) in try section.read(value) } ?? []
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
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return String(name.prefix { $0 != "." })
    }
}
