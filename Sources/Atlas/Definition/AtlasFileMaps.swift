internal import Cartography
internal import Indicators

/// The `scales:` and `maps:` of an atlas file.
enum AtlasFileMaps {
    static let keys = [
        "id", "indicator", "title", "subtitle", "type", "classes", "scale", "palette", "style", "format", "references",
        "note",
    ]
    static let scaleKeys = ["classes", "indicators"]
    static let referenceKeys = ["label", "value", "source", "year"] + AtlasFileValues.kinds

    static func scales(
        _ value: ConfigurationValue?, indicators: [String]
    ) throws(ConfigurationError) -> [ScaleDefinition] {
        guard let mapping = try value?.mapping() else { return [] }
        return try mapping.entries().map { entry throws(ConfigurationError) in
            let scale = try entry.value.mapping()
            try scale.allow(scaleKeys)
            return ScaleDefinition(
                id: entry.key, method: try method(scale.required("classes")),
                indicators: try scale.required("indicators").list().map { item throws(ConfigurationError) in
                    try item.name(among: indicators)
                })
        }
    }

    static func maps(
        _ value: ConfigurationValue, indicators: [String], scales: [String], values: AtlasFileValues, sources: [String]
    ) throws(ConfigurationError) -> [MapDefinition] {
        var seen: Set<String> = []
        return try value.list().map { item throws(ConfigurationError) in
            let map = try item.mapping()
            try map.allow(keys)
            let idValue = try map.required("id")
            let id = try AtlasFile.identifier(idValue.text(), at: idValue)
            // Two names that differ in case alone are one file on Windows and macOS.
            guard seen.insert(id.lowercased()).inserted else {
                throw .duplicate(file: item.file, line: idValue.line, path: idValue.path, name: id)
            }
            return MapDefinition(
                id: id, indicator: try map.required("indicator").name(among: indicators),
                title: try map["title"]?.text(), subtitle: try map["subtitle"]?.text(),
                kind: try map["type"]?.choice(MapDefinition.Kind.self) ?? .choropleth,
                classes: try classes(map, scales: scales), palette: try NamedChoice(map["palette"]),
                style: try NamedChoice(map["style"]), format: try NamedChoice(map["format"]),
                references: try (map["references"]?.list() ?? []).map { item throws(ConfigurationError) in
                    try reference(item, values: values, sources: sources)
                },
                note: try map["note"]?.text(), line: map.line)
        }
    }

    private static func classes(
        _ map: ConfigurationMapping, scales: [String]
    ) throws(ConfigurationError) -> MapDefinition.Classes {
        if let value = map["scale"] {
            if let other = map["classes"] {
                throw .duplicate(file: map.file, line: other.line, path: map.path, name: "scale, classes")
            }
            return .scale(try value.name(among: scales))
        }
        return try map["classes"].map { value throws(ConfigurationError) in .method(try method(value)) } ?? .standard
    }

    private static func method(_ value: ConfigurationValue) throws(ConfigurationError) -> ClassificationMethod {
        do {
            return try ClassificationMethod(parsing: try value.text())
        } catch let error as ConfigurationError {
            throw error
        } catch {
            throw value.malformed(expected: ClassificationMethod.forms)
        }
    }

    private static func reference(
        _ value: ConfigurationValue, values: AtlasFileValues, sources: [String]
    ) throws(ConfigurationError) -> ReferenceDefinition {
        let mapping = try value.mapping()
        try mapping.allow(referenceKeys)
        let source = try mapping["source"]?.name(among: sources)
        if let figure = mapping["value"] {
            guard source != nil else {
                throw .missingKey(file: mapping.file, line: mapping.line, path: mapping.path, key: "source")
            }
            return ReferenceDefinition(
                label: try mapping.required("label").text(), value: .figure(try figure.number()), source: source)
        }
        return ReferenceDefinition(
            label: try mapping.required("label").text(),
            value: .computed(try values.value(of: mapping, year: mapping["year"]?.text())), source: source)
    }
}

extension ClassificationMethod {
    /// The ways to write a method, for messages.
    static let forms =
        "equal:N, quantiles:N, natural:N, stddev, stddev:N, headtail, nice:N, geometric:N, fixed:e0,e1,…"
}
