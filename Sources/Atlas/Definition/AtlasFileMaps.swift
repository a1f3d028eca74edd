internal import Cartography
internal import Indicators
internal import SocialIndex

/// The `scales:` and `maps:` of an atlas file.
enum AtlasFileMaps {
    static let keys = [
        "id", "indicator", "index", "title", "subtitle", "type", "classes", "scale", "palette", "style", "format",
        "references",
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
        _ value: ConfigurationValue, indicators: [String], indices: [SocialIndexEntry], scales: [String],
        values: AtlasFileValues, sources: [String]
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
            let (subject, kind) = try subject(map, indicators: indicators, indices: indices)
            return MapDefinition(
                id: id, subject: subject,
                title: try map["title"]?.text(), subtitle: try map["subtitle"]?.text(),
                kind: kind,
                classes: try classes(map, scales: scales), palette: try NamedChoice(map["palette"]),
                style: try NamedChoice(map["style"]), format: try NamedChoice(map["format"]),
                references: try (map["references"]?.list() ?? []).map { item throws(ConfigurationError) in
                    try reference(item, values: values, sources: sources)
                },
                note: try map["note"]?.text(), line: map.line)
        }
    }

    /// What the map is about, and how it can show that.
    private static func subject(
        _ map: ConfigurationMapping, indicators: [String], indices: [SocialIndexEntry]
    ) throws(ConfigurationError) -> (MapDefinition.Subject, MapDefinition.Kind) {
        let kind = try map["type"]?.choice(MapDefinition.Kind.self)
        let name = map["indicator"]
        guard let value = map["index"] else {
            guard let name else {
                throw .missingKey(file: map.file, line: map.line, path: map.path, key: "indicator | index")
            }
            try check(kind, among: MapDefinition.Kind.ofIndicators, map)
            return (.indicator(try name.name(among: indicators)), kind ?? .choropleth)
        }
        if name != nil {
            throw .duplicate(file: map.file, line: value.line, path: map.path, name: "indicator, index")
        }
        // Classes of an index are part of its definition; those of a map would be passed over.
        for key in ["classes", "scale", "references"] {
            guard let other = map[key] else { continue }
            throw .unknownKey(
                file: map.file, line: other.line, path: map.path, key: key,
                known: keys.filter { !["indicator", "classes", "scale", "references"].contains($0) })
        }
        let id = try value.name(among: indices.map(\.id))
        let entry = indices.first { $0.id == id }
        let possible = MapDefinition.Kind.ofIndices.filter { kind in
            switch kind {
            case .dynamics, .twoWay: entry?.definition.dynamics != nil
            case .ranks: entry?.definition.robustness != nil
            default: true
            }
        }
        try check(kind, among: possible, map)
        return (.index(id), kind ?? .status)
    }

    private static func check(
        _ kind: MapDefinition.Kind?, among possible: [MapDefinition.Kind], _ map: ConfigurationMapping
    ) throws(ConfigurationError) {
        guard let kind, !possible.contains(kind), let value = map["type"] else { return }
        throw .notAllowed(
            file: value.file, line: value.line, path: value.path, found: kind.rawValue,
            allowed: possible.map(\.rawValue))
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
