public import Configuration
internal import Geography
internal import Indicators
internal import Languages
internal import Values

/// Reads an atlas file into an ``AtlasDefinition``.
public enum AtlasFile {
    /// Reads a file.
    ///
    /// - Parameter known: Kinds of maps and outputs that it may ask for.
    public static func read(path: String, known: AtlasVocabulary) throws(ConfigurationError) -> AtlasDefinition {
        try read(ConfigurationFile(path: path), known: known)
    }

    /// Reads what a file says; paths in it are relative to the folder of its path.
    public static func read(
        _ file: ConfigurationFile, known: AtlasVocabulary
    ) throws(ConfigurationError) -> AtlasDefinition {
        try file.root.reading { root throws(ConfigurationError) in
            try definition(root, file: file.path, folder: RelativePath.folder(of: file.path), known)
        }
    }

    private static func definition(
        _ root: ConfigurationMapping, file: String, folder: String, _ known: AtlasVocabulary
    ) throws(ConfigurationError) -> AtlasDefinition {
        let title = try root.required("title").text()
        let publication = try publication(root)
        let appearance = AtlasDefinition.Appearance(
            style: try NamedChoice(root["style"]) ?? NamedChoice("report"),
            format: try NamedChoice(root["format"]) ?? NamedChoice("a4-landscape"),
            mapCRS: try root["map-crs"]?.text())
        let joinPolicy = try root["join"]?.choice(JoinPolicy.self) ?? .error
        let outputs = try root["outputs"].map { value throws(ConfigurationError) in
            try OutputsSection.read(value, known: known.outputs)
        }
        let (scaleSection, indexSection) = (root["scales"], root["indices"])
        let confidentialitySection = root["confidentiality"]
        let sources = try SourcesSection.read(root["sources"])
        let sourceIDs = sources.map(\.id)
        let boundaries = try BoundariesSection.read(root.required("boundaries"), folder: folder, sources: sourceIDs)
        let tables = try TablesSection.read(root.required("tables"), folder: folder, sources: sourceIDs)
        let values = ValueReader(tables: tables)
        let indicatorSection = try root.required("indicators")
        let indicators = try IndicatorsSection(values: values, sources: sourceIDs).read(indicatorSection)
        let ids = indicators.map(\.indicator.id)
        let scales = try ScalesSection.read(scaleSection, indicators: ids)
        let indices = try IndicesSection.read(
            indexSection, indicators: indicators.map(\.indicator), tables: tables.map(\.id),
            language: publication.language, folder: folder)
        let maps = try MapsSection(
            indicators: ids, indices: indices, scales: scales.map(\.id), values: values, sources: sourceIDs,
            known: known
        ).read(root.required("maps"))
        return AtlasDefinition(
            file: file, title: title, publication: publication, appearance: appearance, joinPolicy: joinPolicy,
            regions: .boundaries(boundaries), tables: tables,
            catalogue: try Catalogue(indicators.map(\.indicator), sources: sources, at: indicatorSection),
            captions: Dictionary(uniqueKeysWithValues: indicators.map { ($0.indicator.id, $0.caption) }),
            indices: indices, scales: scales, maps: maps,
            confidentiality: try confidentialitySection.map { value throws(ConfigurationError) in
                try ConfidentialitySection.read(value, indicators: indicators, values: values)
            }, outputs: outputs ?? AtlasDefinition.usualOutputs)
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
}

extension Catalogue {
    /// The catalogue of what a file defines.
    init(_ indicators: [Indicator], sources: [Source], at value: ConfigurationValue?) throws(ConfigurationError) {
        do throws(Failure) {
            try self.init(indicators: indicators, sources: sources)
        } catch {
            throw .malformed(
                file: value?.file ?? "", line: value?.line ?? 1, path: "indicators", found: "\(error)", expected: "")
        }
    }
}
