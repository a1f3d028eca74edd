internal import Indicators

/// The `indicators:` of an atlas file.
enum AtlasFileIndicators {
    typealias Definition = (indicator: Indicator, caption: IndicatorCaption)

    static let keys =
        [
            "label", "unit", "decimals", "direction", "topic", "definition", "source", "date", "legend", "year",
            "years",
            "count",
        ] + AtlasFileValues.kinds

    static func read(
        _ value: ConfigurationValue, values: AtlasFileValues, sources: [String]
    ) throws(ConfigurationError) -> [Definition] {
        var definitions: [Definition] = []
        for entry in try value.mapping().entries() {
            let mapping = try entry.value.mapping()
            try mapping.allow(keys)
            let id = try AtlasFile.identifier(entry.key, at: entry.value)
            let years = try mapping["years"]?.list().map { year throws(ConfigurationError) in try year.text() }
            if let years {
                for year in years {
                    definitions.append(
                        try definition(mapping, id: "\(id)_\(year)", year: year, values: values, sources: sources))
                }
            } else {
                definitions.append(
                    try definition(
                        mapping, id: id, year: mapping["year"]?.text(), values: values, sources: sources))
            }
        }
        var seen: Set<String> = []
        for definition in definitions where !seen.insert(definition.indicator.id).inserted {
            throw .duplicate(
                file: value.file, line: value.line, path: value.path, name: definition.indicator.id)
        }
        return definitions
    }

    private static func definition(
        _ mapping: ConfigurationMapping, id: String, year: String?, values: AtlasFileValues, sources: [String]
    ) throws(ConfigurationError) -> Definition {
        let fill = { (text: String) in text.replacing("{year}", with: year ?? "{year}") }
        let label = try mapping.required("label").text()
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
        guard !found.isEmpty else {
            throw .missingKey(file: mapping.file, line: mapping.line, path: mapping.path, key: "source")
        }
        return (
            Indicator(
                id: id, label: fill(label), unit: try mapping["unit"]?.text(),
                decimals: try mapping["decimals"]?.integer(in: 0...9) ?? 1,
                direction: try mapping["direction"]?.choice(Indicator.Direction.self) ?? .neutral,
                topic: try mapping["topic"]?.text(), definition: try mapping["definition"]?.text(), sources: found,
                value: value, isCount: try mapping["count"]?.truth() ?? false),
            IndicatorCaption(
                date: try (mapping["date"]?.text() ?? (label.contains("{year}") ? nil : year)).map(fill),
                legend: try (mapping["legend"]?.text()).map(fill)
            )
        )
    }
}
