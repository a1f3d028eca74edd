internal import Configuration
internal import Geography
internal import Indicators
internal import Tables
internal import TextEncoding

/// The `tables:` of an atlas file.
enum AtlasFileTables {
    static let keys = [
        "file", "key", "year", "variable", "value", "decimal", "delimiter", "encoding", "header", "suppressed",
        "missing",
        "where", "source", "crosswalk",
    ]
    static let crosswalkKeys = ["file", "year", "from", "to", "weight", "decimal", "delimiter", "encoding", "source"]

    static func read(
        _ value: ConfigurationValue, folder: String, sources: [String]
    ) throws(ConfigurationError) -> [TableDefinition] {
        try value.mapping().entries().map { entry throws(ConfigurationError) in
            let table = try entry.value.mapping()
            try table.allow(keys)
            return TableDefinition(
                id: try AtlasFile.identifier(entry.key, at: entry.value),
                path: AtlasFile.resolved(try table.required("file").text(), in: folder),
                options: try options(table), key: try table["key"]?.text(), year: try table["year"]?.text(),
                long: try long(table), conditions: try AtlasFile.conditions(table["where"]),
                source: try table["source"]?.name(among: sources),
                crosswalk: try crosswalk(table, folder: folder, sources: sources))
        }
    }

    /// Counts without a year have no territory that they could be carried from.
    private static func crosswalk(
        _ table: ConfigurationMapping, folder: String, sources: [String]
    ) throws(ConfigurationError) -> CrosswalkDefinition? {
        guard let mapping = try table["crosswalk"]?.mapping() else { return nil }
        try mapping.allow(crosswalkKeys)
        _ = try table.required("year")
        return CrosswalkDefinition(
            path: AtlasFile.resolved(try mapping.required("file").text(), in: folder), options: try options(mapping),
            columns: CrosswalkColumns(
                year: try mapping.required("year").text(), from: try mapping.required("from").text(),
                to: try mapping.required("to").text(), weight: try mapping.required("weight").text()),
            source: try mapping["source"]?.name(among: sources))
    }

    private static func long(_ table: ConfigurationMapping) throws(ConfigurationError) -> TableDefinition.LongColumns? {
        guard table["variable"] != nil || table["value"] != nil else { return nil }
        return TableDefinition.LongColumns(
            variable: try table.required("variable").text(), value: try table.required("value").text())
    }

    private static func options(_ table: ConfigurationMapping) throws(ConfigurationError) -> TableOptions {
        var options = TableOptions()
        options.decimal = try table["decimal"]?.choice(DecimalSign.self)
        options.delimiter = try table["delimiter"]?.choice(DelimiterName.self).delimiter
        options.header = try table["header"]?.integer(in: 1...1000)
        if let value = table["encoding"] {
            guard let encoding = CharacterEncoding(named: try value.text()) else {
                throw value.malformed(expected: "UTF-8, CP1252, ISO-8859-1, CP850, UTF-16 …")
            }
            options.encoding = encoding
        }
        for sign in table["suppressed"]?.list() ?? [] {
            options.symbols = options.symbols.declaring(try sign.text(), as: .suppressed)
        }
        for sign in table["missing"]?.list() ?? [] {
            options.symbols = options.symbols.declaring(try sign.text(), as: .missing)
        }
        return options
    }

    enum DelimiterName: String, CaseIterable {
        case semicolon
        case comma
        case tab

        var delimiter: TableDelimiter {
            switch self {
            case .semicolon: .semicolon
            case .comma: .comma
            case .tab: .tab
            }
        }
    }
}
