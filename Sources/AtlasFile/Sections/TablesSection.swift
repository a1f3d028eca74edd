internal import Configuration
internal import Geography
internal import Indicators
internal import Tables
internal import TextEncoding

/// The `tables:` of an atlas file.
enum TablesSection {
    static func read(
        _ value: ConfigurationValue, folder: String, sources: [String]
    ) throws(ConfigurationError) -> [TableDefinition] {
        try value.mapping().entries().map { entry throws(ConfigurationError) in
            try entry.value.reading { table throws(ConfigurationError) in
                TableDefinition(
                    id: try AtlasIdentifier.checked(entry.key, at: entry.value),
                    path: RelativePath.resolved(try table.required("file").filePath(), in: folder),
                    options: try options(table), key: try table["key"]?.text(), year: try table["year"]?.text(),
                    long: try long(table), conditions: try AttributeCondition.read(table["where"]),
                    source: try table["source"]?.name(among: sources),
                    crosswalk: try crosswalk(table, folder: folder, sources: sources))
            }
        }
    }

    /// Counts without a year have no territory that they could be carried from.
    private static func crosswalk(
        _ table: ConfigurationMapping, folder: String, sources: [String]
    ) throws(ConfigurationError) -> CrosswalkDefinition? {
        guard let value = table["crosswalk"] else { return nil }
        _ = try table.required("year")
        return try value.reading { crosswalk throws(ConfigurationError) in
            CrosswalkDefinition(
                path: RelativePath.resolved(try crosswalk.required("file").filePath(), in: folder),
                options: try fileOptions(crosswalk),
                columns: CrosswalkColumns(
                    year: try crosswalk.required("year").text(), from: try crosswalk.required("from").text(),
                    to: try crosswalk.required("to").text(), weight: try crosswalk.required("weight").text()),
                source: try crosswalk["source"]?.name(among: sources))
        }
    }

    private static func long(_ table: ConfigurationMapping) throws(ConfigurationError) -> TableDefinition.LongColumns? {
        let (variable, value) = (table["variable"], table["value"])
        guard variable != nil || value != nil else { return nil }
        return TableDefinition.LongColumns(
            variable: try table.required("variable").text(), value: try table.required("value").text())
    }

    private static func options(_ table: ConfigurationMapping) throws(ConfigurationError) -> TableOptions {
        var options = try fileOptions(table)
        if let header = table["header"] { options.header = try lines(header) }
        options.footer = try table["footer"]?.integer(in: 2...2_000_000)
        options.totalRows = try table["total-rows"].map { value throws(ConfigurationError) in
            try TotalRowChoice(value.list().map { key throws(ConfigurationError) in try key.text() })
        }
        for sign in table["suppressed"]?.list() ?? [] {
            options.symbols = options.symbols.declaring(try sign.text(), as: .suppressed)
        }
        if let signs = table["missing"]?.list() {
            try options.declareMissing(signs.map { sign throws(ConfigurationError) in try sign.text() })
        }
        return options
    }

    /// A line, or the first and the last of several: `4`, `[4, 6]`.
    private static func lines(_ value: ConfigurationValue) throws(ConfigurationError) -> ClosedRange<Int> {
        let ends = try value.list().map { line throws(ConfigurationError) in try line.integer(in: 1...1_000_000) }
        guard let first = ends.first, let last = ends.last, ends.count <= 2, first <= last else {
            throw value.malformed(expected: "4, [4, 6]")
        }
        return first...last
    }

    /// How a file is written.
    private static func fileOptions(_ file: ConfigurationMapping) throws(ConfigurationError) -> TableOptions {
        var options = TableOptions()
        options.sheet = try file["sheet"].map { value throws(ConfigurationError) in SheetChoice(try value.text()) }
        options.decimal = try file["decimal"]?.choice(DecimalSign.self)
        options.delimiter = try file["delimiter"]?.choice(DelimiterName.self).delimiter
        if let value = file["encoding"] {
            guard let encoding = CharacterEncoding(named: try value.text()) else {
                throw value.malformed(expected: "UTF-8, CP1252, ISO-8859-1, CP850, UTF-16 …")
            }
            options.encoding = encoding
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
