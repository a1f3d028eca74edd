internal import Cartography
internal import Configuration
internal import Indicators
internal import Languages
internal import SocialIndex

extension SocialIndexEntry {
    /// What names in an index can mean.
    struct Surroundings {
        /// Indicators that it may name.
        let indicators: [Indicator]
        /// Ids of tables that may be its frame.
        let tables: [String]
        /// Where presets are.
        let presets: IndexPresets
        /// Language of words that it does not say itself.
        let language: OutputLanguage
    }

    /// Reads an index.
    ///
    /// - Parameters:
    ///   - id: Its id.
    ///   - mapping: Its keys, ``IndexKeys/entry``.
    ///   - known: What it may name.
    static func read(
        id: String, _ mapping: ConfigurationMapping, in known: Surroundings
    ) throws(ConfigurationError) -> SocialIndexEntry {
        try mapping.allow(IndexKeys.entry)
        let preset = try mapping["preset"].map { name throws(ConfigurationError) in
            try known.presets.preset(named: name)
        }
        let keys = IndexMapping(own: mapping, preset: preset)
        let (frame, source) = try IndexFrameSection.read(keys, known)
        let root = try IndexDimensionSection(indicators: known.indicators).root(id: id, keys)
        let deviation = try keys["deviation"]?.choice(StandardDeviation.self)
        let (exclusions, population) = try IndexExclusionsSection.read(keys, known)
        let definition = IndexDefinition(
            id: id, frame: frame, root: root,
            classes: try IndexClassesSection.read(keys["classes"], deviation: deviation), exclusions: exclusions,
            dynamics: try IndexDynamicsSection.read(keys, known, deviation: deviation),
            robustness: try IndexRobustnessSection.read(keys, deviation: deviation))
        return SocialIndexEntry(
            id: id, label: try keys.required("label").text(), legend: try keys["legend"]?.text(),
            title: try keys["title"]?.text(), subtitle: try keys["subtitle"]?.text(),
            decimals: try keys["decimals"]?.integer(in: 0...9) ?? 2, highMeans: try keys["high-means"]?.text(),
            definition: definition, frame: source, population: population, preset: try mapping["preset"]?.text(),
            place: NamedChoice.Place(file: mapping.file, line: mapping.line, path: mapping.path))
    }
}

extension SocialIndexEntry.Surroundings {
    /// The id of an indicator that there is.
    func indicator(_ value: ConfigurationValue) throws(ConfigurationError) -> String {
        try value.name(among: indicators.map(\.id))
    }
}
