internal import Cartography
internal import Foundation
internal import Geography
internal import Indicators
internal import Languages

/// Reads an atlas file into an ``AtlasDefinition``.
enum AtlasFile {
    static let keys = [
        "title", "language", "area", "regions", "publisher", "style", "format", "map-crs", "join", "boundaries",
        "sources",
        "tables", "indicators", "indices", "scales", "maps", "confidentiality",
    ]
    static let boundaryKeys = [
        "file", "key", "name", "select", "where", "encoding", "crs", "area-column", "source", "group-digits",
    ]

    static func read(path: String) throws(ConfigurationError) -> AtlasDefinition {
        let file = try ConfigurationFile(path: path)
        return try definition(file, folder: folder(of: path))
    }

    /// Folder of a file, that paths in it are relative to.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func definition(_ file: ConfigurationFile, folder: String) throws(ConfigurationError)
        -> AtlasDefinition
    {
        let root = file.root
        try root.allow(keys)
        let language = try root["language"]?.choice(OutputLanguage.self) ?? .german
        let sources = try AtlasFileSources.read(root["sources"])
        let sourceIDs = sources.map(\.id)
        let tables = try AtlasFileTables.read(root.required("tables"), folder: folder, sources: sourceIDs)
        let values = AtlasFileValues(tables: tables)
        let indicators = try AtlasFileIndicators.read(root.required("indicators"), values: values, sources: sourceIDs)
        let ids = indicators.map(\.indicator.id)
        let scales = try AtlasFileMaps.scales(root["scales"], indicators: ids)
        let indices = try AtlasFileIndices.read(
            root["indices"], indicators: indicators.map(\.indicator), tables: tables.map(\.id), language: language,
            folder: folder)
        let maps = try AtlasFileMaps.maps(
            root.required("maps"), indicators: ids, indices: indices, scales: scales.map(\.id), values: values,
            sources: sourceIDs)
        let catalogue: Catalogue
        do {
            catalogue = try Catalogue(indicators: indicators.map(\.indicator), sources: sources)
        } catch {
            throw .malformed(
                file: file.path, line: root["indicators"]?.line ?? 1, path: "indicators", found: "\(error)",
                expected: "")
        }
        let confidentiality = try AtlasFileConfidentiality.read(
            root["confidentiality"], indicators: indicators, values: values)
        return AtlasDefinition(
            file: file.path, title: try root.required("title").text(), language: language,
            area: try root["area"]?.text(),
            regionNoun: try root["regions"]?.text() ?? (language == .german ? "Gebiete" : "Regions"),
            publisher: try root["publisher"]?.text(),
            style: try NamedChoice(root["style"]) ?? NamedChoice("report"),
            format: try NamedChoice(root["format"]) ?? NamedChoice("a4-landscape"),
            mapCRS: try root["map-crs"]?.text(), joinPolicy: try root["join"]?.choice(JoinPolicy.self) ?? .error,
            demandsCredits: true,
            boundaries: try boundaries(root.required("boundaries"), folder: folder, sources: sourceIDs),
            tables: tables, catalogue: catalogue,
            captions: Dictionary(uniqueKeysWithValues: indicators.map { ($0.indicator.id, $0.caption) }),
            indices: indices, scales: scales, maps: maps, confidentiality: confidentiality)
    }

    private static func boundaries(
        _ value: ConfigurationValue, folder: String, sources: [String]
    ) throws(ConfigurationError) -> BoundariesDefinition {
        let mapping = try value.mapping()
        try mapping.allow(boundaryKeys)
        return BoundariesDefinition(
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

    /// `where: {GF: 4}` or `where: {GF: [4, 2]}`.
    static func conditions(_ value: ConfigurationValue?) throws(ConfigurationError) -> [AttributeCondition] {
        guard let mapping = try value?.mapping() else { return [] }
        return try mapping.entries().map { entry throws(ConfigurationError) in
            AttributeCondition(
                column: entry.key,
                allowed: try entry.value.list().map { item throws(ConfigurationError) in try item.text() })
        }
    }

    static func resolved(_ path: String, in folder: String) -> String {
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

extension NamedChoice {
    init?(_ value: ConfigurationValue?) throws(ConfigurationError) {
        guard let value else { return nil }
        self.init(try value.text(), place: Place(file: value.file, line: value.line, path: value.path))
    }
}
