internal import Configuration
internal import Indicators
internal import Values

/// The `indicators:` of an atlas file, or of the definition of an index, where nothing need have a source.
struct IndicatorsSection {
    typealias Definition = (indicator: Indicator, caption: IndicatorCaption)

    let values: ValueReader
    /// Ids of the sources.
    let sources: [String]
    /// Whether every indicator needs a source.
    var demandsSources = true

    func read(_ value: ConfigurationValue) throws(ConfigurationError) -> [Definition] {
        var definitions: [Definition] = []
        for entry in try value.mapping().entries() {
            let id = try AtlasIdentifier.checked(entry.key, at: entry.value)
            definitions += try entry.value.reading { mapping throws(ConfigurationError) in
                try read(mapping, id: id)
            }
        }
        var seen: Set<String> = []
        for definition in definitions where !seen.insert(definition.indicator.id).inserted {
            throw .duplicate(
                file: value.file, line: value.line, path: value.path, name: definition.indicator.id)
        }
        return definitions
    }

    /// One indicator, or one for each of its years.
    private func read(_ mapping: ConfigurationMapping, id: String) throws(ConfigurationError) -> [Definition] {
        let (several, year) = (mapping["years"], mapping["year"])
        // A change has years of its own, and one year beside several would be passed over.
        let given = ["years", "year", "change"].filter { mapping[$0] != nil }
        guard given.count <= 1 else { throw mapping.twice(given) }
        guard let several else { return [try definition(mapping, id: id, year: year?.text())] }
        let years = try several.list().map { year throws(ConfigurationError) in try year.text() }
        let definitions = try years.map { year throws(ConfigurationError) in
            try definition(mapping, id: "\(id)_\(year)", year: year)
        }
        // Years need a year column in the table or `{year}` in the name of the column: else all would show the same numbers.
        guard let first = definitions.first else { throw several.malformed(expected: "[2016, 2021]") }
        if definitions.dropFirst().contains(where: { $0.indicator.value == first.indicator.value }) {
            throw several.malformed(expected: "tables: … year: | {year}")
        }
        return definitions
    }

    private func definition(
        _ mapping: ConfigurationMapping, id: String, year: String?
    ) throws(ConfigurationError) -> Definition {
        let fill = { (value: ConfigurationValue) throws(ConfigurationError) in
            try ValueReader.filled(value.text(), year: year, at: value)
        }
        let label = try mapping.required("label")
        // The year stands on the sheet once: in the label, else as the date.
        let yearAsDate = try label.text().contains("{year}") ? nil : year
        let caption = IndicatorCaption(
            date: try mapping["date"].map(fill) ?? yearAsDate, legend: try mapping["legend"].map(fill),
            confidential: try mapping["confidential"]?.truth())
        let own = mapping["source"]
        let value = try values.value(of: mapping, year: year)
        let indicator = Indicator(
            id: id, label: try fill(label), unit: try mapping["unit"].map(fill),
            decimals: try mapping["decimals"]?.integer(in: 0...9) ?? 1,
            direction: try mapping["direction"]?.choice(Direction.self) ?? .neutral,
            topic: try mapping["topic"]?.text(), definition: try mapping["definition"].map(fill),
            sources: try sources(own, of: value), value: value, isCount: try mapping["count"]?.truth() ?? false)
        guard !indicator.sources.isEmpty || !demandsSources else { throw mapping.missing("source") }
        return (indicator, caption)
    }

    /// The sources that an indicator names, else those of its tables.
    private func sources(
        _ own: ConfigurationValue?, of value: IndicatorValue
    ) throws(ConfigurationError) -> [String] {
        var found = try (own?.list() ?? []).map { source throws(ConfigurationError) in
            try source.name(among: sources)
        }
        guard found.isEmpty else { return found }
        for reference in value.references {
            if let source = values.tables.first(where: { $0.id == reference.table })?.source, !found.contains(source) {
                found.append(source)
            }
        }
        return found
    }
}
