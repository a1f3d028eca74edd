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
    ///   - mapping: Its keys.
    ///   - known: What it may name.
    static func read(
        id: String, _ mapping: ConfigurationMapping, in known: Surroundings
    ) throws(ConfigurationError) -> SocialIndexEntry {
        try mapping.reading { own throws(ConfigurationError) in
            let preset = try own["preset"].map { name throws(ConfigurationError) in
                try known.presets.preset(named: name)
            }
            return try IndexMapping(own: own, preset: preset).readingPreset { keys throws(ConfigurationError) in
                try read(id: id, keys, in: known)
            }
        }
    }

    /// Reads an index that fills in the keys of a preset.
    static func read(
        id: String, _ keys: IndexMapping, in known: Surroundings
    ) throws(ConfigurationError) -> SocialIndexEntry {
        // For readers of the preset; what it is called in an atlas is the index's own label.
        _ = (keys.preset?["name"], keys.preset?["source"])
        let (label, legend, title) = (keys["label"], keys["legend"], keys["title"])
        let (subtitle, decimals, highMeans) = (keys["subtitle"], keys["decimals"], keys["high-means"])
        let (frame, source) = try IndexFrameSection.read(keys.own["frame"], of: keys.own, known)
        let root = try IndexDimensionSection(indicators: known.indicators).root(id: id, keys)
        let deviation = try keys["deviation"]?.choice(StandardDeviation.self)
        let classes = try IndexClassesSection.read(keys["classes"], deviation: deviation)
        let (exclusions, population) = try IndexExclusionsSection.read(keys, known)
        let definition = IndexDefinition(
            id: id, frame: frame, root: root, classes: classes, exclusions: exclusions,
            dynamics: try IndexDynamicsSection.read(keys, known, deviation: deviation),
            robustness: try IndexRobustnessSection.read(keys, deviation: deviation))
        guard let label else { throw keys.own.missing("label") }
        return SocialIndexEntry(
            id: id, label: try label.text(), legend: try legend?.text(), title: try title?.text(),
            subtitle: try subtitle?.text(), decimals: try decimals?.integer(in: 0...9) ?? 2,
            highMeans: try highMeans?.text(), definition: definition, frame: source, population: population,
            preset: try keys.own["preset"]?.text(),
            place: NamedChoice.Place(file: keys.own.file, line: keys.own.line, path: keys.own.path))
    }
}

extension SocialIndexEntry.Surroundings {
    /// The id of an indicator that there is.
    func indicator(_ value: ConfigurationValue) throws(ConfigurationError) -> String {
        try value.name(among: indicators.map(\.id))
    }
}
