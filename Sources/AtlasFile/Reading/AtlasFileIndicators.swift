internal import Configuration
internal import Indicators
internal import Values

/// The `indicators:` of an atlas file, or of the definition of an index, where nothing need have a source.
enum AtlasFileIndicators {
    typealias Definition = (indicator: Indicator, caption: IndicatorCaption)

    static let keys =
        [
            "label", "unit", "decimals", "direction", "topic", "definition", "source", "date", "legend", "year",
            "years",
            "count", "confidential",
        ] + AtlasFileValues.kinds

    static func read(
        _ value: ConfigurationValue, values: AtlasFileValues, sources: [String], demandsSources: Bool = true
    ) throws(ConfigurationError) -> [Definition] {
        var definitions: [Definition] = []
        for entry in try value.mapping().entries() {
            let mapping = try entry.value.mapping()
            try mapping.allow(keys)
            let id = try AtlasFile.identifier(entry.key, at: entry.value)
            try checkYears(mapping)
            let years = try mapping["years"]?.list().map { year throws(ConfigurationError) in try year.text() }
            if let years {
                let expanded = try years.map { year throws(ConfigurationError) in
                    try definition(
                        mapping, id: "\(id)_\(year)", year: year, values: values, sources: sources,
                        demandsSources: demandsSources)
                }
                try checkDifference(expanded, of: mapping)
                definitions += expanded
            } else {
                definitions.append(
                    try definition(
                        mapping, id: id, year: mapping["year"]?.text(), values: values, sources: sources,
                        demandsSources: demandsSources))
            }
        }
        var seen: Set<String> = []
        for definition in definitions where !seen.insert(definition.indicator.id).inserted {
            throw .duplicate(
                file: value.file, line: value.line, path: value.path, name: definition.indicator.id)
        }
        return definitions
    }

    /// A change has years of its own, and one year beside several would be passed over.
    private static func checkYears(_ mapping: ConfigurationMapping) throws(ConfigurationError) {
        let given = ["years", "year", "change"].filter { mapping[$0] != nil }
        guard given.count > 1 else { return }
        throw .duplicate(
            file: mapping.file, line: mapping.line, path: mapping.path, name: given.joined(separator: ", "))
    }

    /// Years need a year column in the table or `{year}` in the name of the column: else all would show the same numbers.
    private static func checkDifference(
        _ definitions: [Definition], of mapping: ConfigurationMapping
    ) throws(ConfigurationError) {
        let years = try mapping.required("years")
        guard let first = definitions.first else { throw years.malformed(expected: "[2016, 2021]") }
        guard definitions.dropFirst().contains(where: { $0.indicator.value == first.indicator.value }) else { return }
        throw years.malformed(expected: "tables: … year: | {year}")
    }

    private static func definition(
        _ mapping: ConfigurationMapping, id: String, year: String?, values: AtlasFileValues, sources: [String],
        demandsSources: Bool
    ) throws(ConfigurationError) -> Definition {
        let fill = { (value: ConfigurationValue) throws(ConfigurationError) in
            try AtlasFileValues.filled(value.text(), year: year, at: value)
        }
        let label = try mapping.required("label")
        // The year stands on the sheet once: in the label, else as the date.
        let yearAsDate = try label.text().contains("{year}") ? nil : year
        let value = try values.value(of: mapping, year: year)
        // A table's own source counts where the indicator names none.
        let own = try (mapping["source"]?.list() ?? []).map { source throws(ConfigurationError) in
            try source.name(among: sources)
        }
        var found = own
        for reference in value.references where own.isEmpty {
            if let source = values.tables.first(where: { $0.id == reference.table })?.source, !found.contains(source) {
                found.append(source)
            }
        }
        guard !found.isEmpty || !demandsSources else {
            throw .missingKey(file: mapping.file, line: mapping.line, path: mapping.path, key: "source")
        }
        return (
            Indicator(
                id: id, label: try fill(label), unit: try mapping["unit"].map(fill),
                decimals: try mapping["decimals"]?.integer(in: 0...9) ?? 1,
                direction: try mapping["direction"]?.choice(Direction.self) ?? .neutral,
                topic: try mapping["topic"]?.text(), definition: try mapping["definition"].map(fill), sources: found,
                value: value, isCount: try mapping["count"]?.truth() ?? false),
            IndicatorCaption(
                date: try mapping["date"].map(fill) ?? yearAsDate, legend: try mapping["legend"].map(fill),
                confidential: try mapping["confidential"]?.truth())
        )
    }
}
