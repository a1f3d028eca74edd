internal import Configuration
internal import SocialIndex

/// Reads `dynamics:`.
enum IndexDynamicsSection {
    /// `nil` without `changes`: a preset may state classes of changes that an index does not have.
    static func read(
        _ keys: IndexMapping, _ known: SocialIndexEntry.Surroundings, deviation: StandardDeviation?
    ) throws(ConfigurationError) -> IndexDynamics? {
        guard let dynamics = try keys.nested("dynamics") else { return nil }
        return try dynamics.reading { dynamics throws(ConfigurationError) in
            let (list, rule) = (dynamics["changes"], dynamics["classes"])
            guard let list else {
                guard keys.own["dynamics"] == nil else { throw dynamics.own.missing("changes") }
                return nil
            }
            let changes = try list.list().map { item throws(ConfigurationError) in
                try item.reading { change throws(ConfigurationError) in
                    IndicatorChange(
                        of: try known.indicator(change.required("indicator")),
                        is: try known.indicator(change.required("change")))
                }
            }
            guard let classes = try IndexClassesSection.read(rule, deviation: deviation) else {
                throw dynamics.own.missing("classes")
            }
            return IndexDynamics(changes: changes, classes: classes)
        }
    }
}
