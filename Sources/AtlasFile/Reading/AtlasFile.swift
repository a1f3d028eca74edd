public import Configuration
internal import Geography
internal import Indicators
internal import Languages

/// Reads an atlas file into an ``AtlasDefinition``.
public enum AtlasFile {
    /// Reads a file.
    ///
    /// - Parameter known: Kinds of maps and outputs that it may ask for.
    public static func read(path: String, known: AtlasVocabulary) throws(ConfigurationError) -> AtlasDefinition {
        let file = try ConfigurationFile(path: path)
        return try file.root.reading { root throws(ConfigurationError) in
            try definition(root, file: file.path, folder: folder(of: path), known)
        }
    }

    /// Folder of a file, that paths in it are relative to.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func definition(
        _ root: ConfigurationMapping, file: String, folder: String, _ known: AtlasVocabulary
    ) throws(ConfigurationError) -> AtlasDefinition {
        let publication = try publication(root)
        let title = try root.required("title").text()
        let appearance = AtlasDefinition.Appearance(
            style: try NamedChoice(root["style"]) ?? NamedChoice("report"),
            format: try NamedChoice(root["format"]) ?? NamedChoice("a4-landscape"),
            mapCRS: try root["map-crs"]?.text())
        let joinPolicy = try root["join"]?.choice(JoinPolicy.self) ?? .error
        let outputs = try root["outputs"].map { value throws(ConfigurationError) in
            try AtlasFile.outputs(value, known.outputs)
        }
        let boundaries = try root.required("boundaries")
        let sources = try AtlasFileSources.read(root["sources"])
        let sourceIDs = sources.map(\.id)
        let tables = try AtlasFileTables.read(root.required("tables"), folder: folder, sources: sourceIDs)
        let values = AtlasFileValues(tables: tables)
        let indicators = try AtlasFileIndicators.read(root.required("indicators"), values: values, sources: sourceIDs)
        let ids = indicators.map(\.indicator.id)
        let scales = try AtlasFileMaps.scales(root["scales"], indicators: ids)
        let indices = try AtlasFileIndices.read(
            root["indices"], indicators: indicators.map(\.indicator), tables: tables.map(\.id),
            language: publication.language, folder: folder)
        let maps = try AtlasFileMaps(
            indicators: ids, indices: indices, scales: scales.map(\.id), values: values, sources: sourceIDs,
            known: known
        ).maps(root.required("maps"))
        let catalogue: Catalogue
        do throws(Catalogue.Failure) {
            catalogue = try Catalogue(indicators: indicators.map(\.indicator), sources: sources)
        } catch {
            throw .malformed(
                file: file, line: root["indicators"]?.line ?? 1, path: "indicators", found: "\(error)", expected: "")
        }
        return AtlasDefinition(
            file: file, title: title, publication: publication, appearance: appearance, joinPolicy: joinPolicy,
            regions: .boundaries(try Self.boundaries(boundaries, folder: folder, sources: sourceIDs)), tables: tables,
            catalogue: catalogue,
            captions: Dictionary(uniqueKeysWithValues: indicators.map { ($0.indicator.id, $0.caption) }),
            indices: indices, scales: scales, maps: maps,
            confidentiality: try AtlasFileConfidentiality.read(
                root["confidentiality"], indicators: indicators, values: values),
            outputs: outputs ?? AtlasDefinition.usualOutputs)
    }

    private static func publication(
        _ root: ConfigurationMapping
    ) throws(ConfigurationError) -> AtlasDefinition.Publication {
        let language = try root["language"]?.choice(OutputLanguage.self) ?? .german
        return AtlasDefinition.Publication(
            language: language, area: try root["area"]?.text(),
            regionNoun: try root["regions"]?.text() ?? Wording(language)("Gebiete", "Regions"),
            publisher: try root["publisher"]?.text(), demandsCredits: true)
    }

    /// `outputs: [svg, geojson, pdf]`, each once.
    private static func outputs(
        _ value: ConfigurationValue, _ known: [String]
    ) throws(ConfigurationError) -> [String] {
        var outputs: [String] = []
        for item in value.list() {
            let name = try item.text()
            guard known.contains(name) else {
                throw .notAllowed(file: item.file, line: item.line, path: item.path, found: name, allowed: known)
            }
            guard !outputs.contains(name) else {
                throw .duplicate(file: item.file, line: item.line, path: item.path, name: name)
            }
            outputs.append(name)
        }
        return outputs
    }

    private static func boundaries(
        _ value: ConfigurationValue, folder: String, sources: [String]
    ) throws(ConfigurationError) -> BoundariesDefinition {
        try value.mapping().reading { mapping throws(ConfigurationError) in
            BoundariesDefinition(
                path: resolved(try mapping.required("file").text(), in: folder), key: try mapping["key"]?.text(),
                name: try mapping["name"]?.text(),
                select: try mapping["select"].map { value throws(ConfigurationError) in
                    KeyPattern(try value.text())
                },
                conditions: try conditions(mapping["where"]), encoding: try mapping["encoding"]?.text(),
                crs: try mapping["crs"]?.text(), areaColumn: try mapping["area-column"]?.text(),
                source: try mapping.required("source").name(among: sources),
                groupDigits: try mapping["group-digits"]?.integer(in: 1...11))
        }
    }

    /// `where: {GF: 4}` or `where: {GF: [4, 2]}`.
    static func conditions(_ value: ConfigurationValue?) throws(ConfigurationError) -> [AttributeCondition] {
        guard let mapping = try value?.mapping() else { return [] }
        return try mapping.entries().map { entry throws(ConfigurationError) in
            AttributeCondition(
                column: entry.key,
                allowed: try entry.value.list().map { item throws(ConfigurationError) in try item.text() })
        }
    }

    /// A path of the file, from its folder on.
    public static func resolved(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") || folder == "." ? path : folder + "/" + path
    }

    /// An id that is also a file name: letters, digits, `-` and `_`, not longer than 80.
    static func identifier(_ text: String, at value: ConfigurationValue) throws(ConfigurationError) -> String {
        let isSafe = text.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isSafe, let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= 80 else {
            throw .malformed(
                file: value.file, line: value.line, path: value.path, found: text, expected: "a–z 0–9 - _ (≤ 80)")
        }
        return text
    }
}
