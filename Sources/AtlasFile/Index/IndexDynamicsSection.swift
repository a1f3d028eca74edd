internal import Configuration
internal import SocialIndex

/// Reads `dynamics:`.
enum IndexDynamicsSection {
    /// `nil` without `changes`: a preset may state classes of changes that an index does not have.
    static func read(
        _ keys: IndexMapping, _ known: SocialIndexEntry.Surroundings, deviation: StandardDeviation?
    ) throws(ConfigurationError) -> IndexDynamics? {
        guard let dynamics = try keys.nested("dynamics") else { return nil }
        try dynamics.allow(IndexKeys.dynamics)
        guard let list = dynamics["changes"] else {
            guard keys.own["dynamics"] == nil else { return try missing("changes", dynamics) }
            return nil
        }
        let changes = try list.list().map { item throws(ConfigurationError) in
            let change = try item.mapping()
            try change.allow(IndexKeys.change)
            return IndicatorChange(
                of: try known.indicator(change.required("indicator")),
                is: try known.indicator(change.required("change"))
            )
        }
        guard let classes = try IndexClassesSection.read(dynamics["classes"], deviation: deviation) else {
            return try missing("classes", dynamics)
        }
        return IndexDynamics(changes: changes, classes: classes)
    }

    private static func missing(_ key: String, _ keys: IndexMapping) throws(ConfigurationError) -> IndexDynamics? {
        throw .missingKey(file: keys.own.file, line: keys.own.line, path: keys.own.path, key: key)
    }
}
