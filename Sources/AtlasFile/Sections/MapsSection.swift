internal import Cartography
internal import Configuration
internal import Geography
internal import Indicators
internal import SocialIndex

/// The `maps:` of an atlas file.
struct MapsSection {
    let indicators: [String]
    let indices: [SocialIndexEntry]
    let scales: [String]
    let values: ValueReader
    let sources: [String]
    let known: AtlasVocabulary

    func read(_ value: ConfigurationValue) throws(ConfigurationError) -> [MapDefinition] {
        var seen: Set<String> = []
        return try value.list().map { item throws(ConfigurationError) in
            let (map, id) = try item.reading { map throws(ConfigurationError) in try read(map) }
            // Two names that differ in case alone are one file on Windows and macOS.
            guard seen.insert(map.id.lowercased()).inserted else {
                throw .duplicate(file: id.file, line: id.line, path: id.path, name: map.id)
            }
            return map
        }
    }

    /// A map, and where its id stands.
    private func read(
        _ map: ConfigurationMapping
    ) throws(ConfigurationError) -> (map: MapDefinition, id: ConfigurationValue) {
        let id = try map.required("id")
        let subject = try subject(map)
        let definition = MapDefinition(
            id: try AtlasIdentifier.checked(id.text(), at: id), subject: subject, title: try map["title"]?.text(),
            subtitle: try map["subtitle"]?.text(), style: try NamedChoice(map["style"]),
            format: try NamedChoice(map["format"]),
            // An index has no values of larger areas: its frame is told instead.
            references: subject.index == nil ? try references(map) : [], note: try map["note"]?.text())
        return (definition, id)
    }

    /// What the map is about, and how it shows that.
    private func subject(_ map: ConfigurationMapping) throws(ConfigurationError) -> MapDefinition.Subject {
        let (key, value) = try map.only(["indicator", "index"])
        return key == "index" ? try subject(index: value, map) : try subject(indicator: value, map)
    }

    private func subject(
        indicator: ConfigurationValue, _ map: ConfigurationMapping
    ) throws(ConfigurationError) -> MapDefinition.Subject {
        let kinds = known.indicatorMaps
        let kind = try kind(of: map, among: kinds.map { $0.name })
        return .indicator(try indicator.name(among: indicators), try kinds[kind].init(map, scales: scales))
    }

    private func subject(
        index: ConfigurationValue, _ map: ConfigurationMapping
    ) throws(ConfigurationError) -> MapDefinition.Subject {
        let id = try index.name(among: indices.map(\.id))
        let rules = indices.filter { $0.id == id }.map(\.definition)
        let maps = known.indexMaps.filter { rules.allSatisfy($0.isPossible) }
        let charts = known.indexCharts.filter { rules.allSatisfy($0.isPossible) }
        let kind = try kind(of: map, among: maps.map { $0.name } + charts.map { $0.name })
        guard kind < maps.count else { return .chart(id, try charts[kind - maps.count].init(map)) }
        return .index(id, try maps[kind].init(map))
    }

    /// The place of the kind that a map asks for, else the first.
    private func kind(
        of map: ConfigurationMapping, among possible: [String]
    ) throws(ConfigurationError) -> Int {
        guard let value = map["type"] else { return 0 }
        let name = try value.text()
        guard let kind = possible.firstIndex(of: name) else {
            throw .notAllowed(file: value.file, line: value.line, path: value.path, found: name, allowed: possible)
        }
        return kind
    }

    private func references(_ map: ConfigurationMapping) throws(ConfigurationError) -> [ReferenceDefinition] {
        try (map["references"]?.list() ?? []).map { item throws(ConfigurationError) in
            try item.reading { reference throws(ConfigurationError) in
                let (figure, year) = (reference["value"], reference["year"])
                let source = try reference["source"]?.name(among: sources)
                let label = try reference.required("label").text()
                if let row = reference["row"] {
                    guard let key = RegionKey(try row.text()) else { throw row.malformed(expected: "03157") }
                    return ReferenceDefinition(label: label, value: .row(key), source: source)
                }
                guard let figure else {
                    return ReferenceDefinition(
                        label: label, value: .computed(try values.value(of: reference, year: year?.text())),
                        source: source)
                }
                guard source != nil else { throw reference.missing("source") }
                return ReferenceDefinition(label: label, value: .figure(try figure.number()), source: source)
            }
        }
    }
}
