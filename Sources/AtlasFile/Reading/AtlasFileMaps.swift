internal import Cartography
internal import Configuration
internal import Indicators
internal import SocialIndex

/// The `scales:` and `maps:` of an atlas file.
struct AtlasFileMaps {
    let indicators: [String]
    let indices: [SocialIndexEntry]
    let scales: [String]
    let values: AtlasFileValues
    let sources: [String]
    let known: AtlasVocabulary

    static func scales(
        _ value: ConfigurationValue?, indicators: [String]
    ) throws(ConfigurationError) -> [ScaleDefinition] {
        guard let mapping = try value?.mapping() else { return [] }
        return try mapping.entries().map { entry throws(ConfigurationError) in
            try entry.value.mapping().reading { scale throws(ConfigurationError) in
                ScaleDefinition(
                    id: entry.key, method: try ClassificationMethod(scale.required("classes")),
                    indicators: try scale.required("indicators").list().map { item throws(ConfigurationError) in
                        try item.name(among: indicators)
                    })
            }
        }
    }

    func maps(_ value: ConfigurationValue) throws(ConfigurationError) -> [MapDefinition] {
        var seen: Set<String> = []
        return try value.list().map { item throws(ConfigurationError) in
            try item.mapping().reading { map throws(ConfigurationError) in
                let idValue = try map.required("id")
                let id = try AtlasFile.identifier(idValue.text(), at: idValue)
                // Two names that differ in case alone are one file on Windows and macOS.
                guard seen.insert(id.lowercased()).inserted else {
                    throw .duplicate(file: item.file, line: idValue.line, path: idValue.path, name: id)
                }
                let subject = try subject(map)
                return MapDefinition(
                    id: id, subject: subject, title: try map["title"]?.text(), subtitle: try map["subtitle"]?.text(),
                    style: try NamedChoice(map["style"]), format: try NamedChoice(map["format"]),
                    // An index has no values of larger areas: its frame is told instead.
                    references: subject.index == nil ? try references(map) : [], note: try map["note"]?.text())
            }
        }
    }

    /// What the map is about, and how it shows that.
    private func subject(_ map: ConfigurationMapping) throws(ConfigurationError) -> MapDefinition.Subject {
        let indicator = map["indicator"]
        guard let index = map["index"] else {
            guard let indicator else {
                // A slip of the keyboard is found by asking for the key.
                _ = try map.required("indicator | index")
                throw .missingKey(file: map.file, line: map.line, path: map.path, key: "indicator | index")
            }
            let kind = try kind(of: map, among: known.indicatorMaps.map { $0 as any MapType.Type })
            let id = try indicator.name(among: indicators)
            let found = known.indicatorMaps.first { $0.name == kind.name } ?? known.indicatorMaps[0]
            return .indicator(id, try found.init(map, scales: scales))
        }
        if indicator != nil {
            throw .duplicate(file: map.file, line: index.line, path: map.path, name: "indicator, index")
        }
        let id = try index.name(among: indices.map(\.id))
        let rule = indices.first { $0.id == id }?.definition
        let isPossible = { (kind: (IndexDefinition) -> Bool) in rule.map(kind) ?? false }
        let maps = known.indexMaps.filter { isPossible($0.isPossible) }
        let charts = known.indexCharts.filter { isPossible($0.isPossible) }
        let kind = try kind(of: map, among: maps.map { $0 as any MapType.Type } + charts.map { $0 as any MapType.Type })
        if let chart = charts.first(where: { $0.name == kind.name }) { return .chart(id, try chart.init(map)) }
        return .index(id, try (maps.first { $0.name == kind.name } ?? maps[0]).init(map))
    }

    /// The kind that a map asks for, else the first.
    private func kind(
        of map: ConfigurationMapping, among possible: [any MapType.Type]
    ) throws(ConfigurationError) -> any MapType.Type {
        guard let value = map["type"] else { return possible[0] }
        let name = try value.text()
        guard let kind = possible.first(where: { $0.name == name }) else {
            throw .notAllowed(
                file: value.file, line: value.line, path: value.path, found: name, allowed: possible.map { $0.name })
        }
        return kind
    }

    private func references(_ map: ConfigurationMapping) throws(ConfigurationError) -> [ReferenceDefinition] {
        try (map["references"]?.list() ?? []).map { item throws(ConfigurationError) in
            try item.mapping().reading { mapping throws(ConfigurationError) in
                let source = try mapping["source"]?.name(among: sources)
                let label = try mapping.required("label").text()
                guard let figure = mapping["value"] else {
                    return ReferenceDefinition(
                        label: label,
                        value: .computed(try values.value(of: mapping, year: mapping["year"]?.text())), source: source)
                }
                guard source != nil else {
                    throw .missingKey(file: mapping.file, line: mapping.line, path: mapping.path, key: "source")
                }
                return ReferenceDefinition(label: label, value: .figure(try figure.number()), source: source)
            }
        }
    }
}
