internal import Cartography
internal import Configuration
internal import Indicators
internal import Languages

/// The `indices:` of an atlas file.
enum IndicesSection {
    /// Reads the indices by id, in the order of the file.
    static func read(
        _ value: ConfigurationValue?, indicators: [Indicator], tables: [String], language: OutputLanguage,
        folder: String
    ) throws(ConfigurationError) -> [SocialIndexEntry] {
        guard let mapping = try value?.mapping() else { return [] }
        let known = SocialIndexEntry.Surroundings(
            indicators: indicators, tables: tables, presets: IndexPresets(atlasFolder: folder), language: language)
        var seen: Set<String> = []
        return try mapping.entries().map { entry throws(ConfigurationError) in
            let id = try AtlasIdentifier.checked(entry.key, at: entry.value)
            // An index is a property in GeoJSON beside the indicators.
            // Two names that differ in case alone are one file on Windows and macOS.
            let isNew = seen.insert(id.lowercased()).inserted
            if !isNew || indicators.contains(where: { $0.id.lowercased() == id.lowercased() }) {
                throw .duplicate(file: entry.value.file, line: entry.value.line, path: entry.value.path, name: id)
            }
            return try SocialIndexEntry.read(id: id, entry.value.mapping(), in: known)
        }
    }
}
