internal import Cartography
internal import Configuration
internal import Geography
internal import Languages
internal import SocialIndex

/// Reads `exclude:`.
enum IndexExclusionsSection {
    static func read(
        _ keys: IndexMapping, _ known: SocialIndexEntry.Surroundings
    ) throws(ConfigurationError) -> (IndexExclusions, population: String?) {
        guard let exclude = try keys.nested("exclude") else { return (IndexExclusions(), nil) }
        return try exclude.reading { exclude throws(ConfigurationError) in
            let population = exclude["population"]
            let declared = try exclude["keys"].map { value throws(ConfigurationError) in
                try self.declared(value, known.language)
            }
            let minimum = try exclude["population-under"]?.number(in: 0...1e12) ?? 0
            // `population-under: 0` takes back what a preset says.
            guard minimum > 0 else { return (IndexExclusions(declared: declared ?? []), nil) }
            guard let population else {
                throw .missingKey(
                    file: keys.own.file, line: keys.own["exclude"]?.line ?? keys.own.line,
                    path: (keys.own.path.isEmpty ? "" : keys.own.path + ".") + "exclude", key: "population")
            }
            return (
                IndexExclusions(minimumPopulation: minimum, declared: declared ?? []), try known.indicator(population)
            )
        }
    }

    /// `{01100101: Grund}`, or a list of keys without reasons.
    private static func declared(
        _ value: ConfigurationValue, _ language: OutputLanguage
    ) throws(ConfigurationError) -> [DeclaredExclusion] {
        var exclusions: [DeclaredExclusion] = []
        var seen: Set<RegionKey> = []
        let add = { (text: String, reason: String, value: ConfigurationValue) throws(ConfigurationError) in
            guard let key = RegionKey(text) else { throw value.malformed(expected: "03157006") }
            guard seen.insert(key).inserted else {
                throw .duplicate(file: value.file, line: value.line, path: value.path, name: text)
            }
            exclusions.append(DeclaredExclusion(key, reason: reason))
        }
        if value.isMapping {
            for entry in try value.mapping().entries() { try add(entry.key, entry.value.text(), entry.value) }
        } else {
            let reason = language == .german ? "in der Definition ausgeschlossen" : "excluded in the definition"
            for item in value.list() { try add(item.text(), reason, item) }
        }
        return exclusions
    }
}
