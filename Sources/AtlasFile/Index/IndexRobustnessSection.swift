internal import Configuration
internal import SocialIndex

/// Reads `robustness:`.
enum IndexRobustnessSection {
    /// `yes` takes all that is usual.
    static func read(
        _ keys: IndexMapping, deviation: StandardDeviation?
    ) throws(ConfigurationError) -> RobustnessSettings? {
        if let value = keys["robustness"], !value.isMapping, !value.isWord("none") {
            return try value.truth() ? RobustnessSettings() : nil
        }
        guard let robustness = try keys.nested("robustness") else { return nil }
        return try robustness.reading { robustness throws(ConfigurationError) in
            let scales = IndexScaleSection(deviation: deviation)
            var settings = RobustnessSettings()
            if let variants = robustness["variants"] { settings.variants = try variants.integer(in: 1...100_000) }
            if let seed = robustness["seed"] { settings.seed = UInt64(try seed.integer(in: 0...1_000_000_000)) }
            if let spread = robustness["weights"] { settings.weightSpread = try spread.number(in: 0...1) }
            settings.normalisations = try (robustness["normalisations"]?.list() ?? []).map {
                value throws(ConfigurationError) in try scales.normalisation(value)
            }
            settings.aggregations = try (robustness["aggregations"]?.list() ?? []).map {
                value throws(ConfigurationError) in try IndexScaleSection.aggregation(value)
            }
            if let leaves = robustness["leave-one-out"] { settings.leavesOneOut = try leaves.truth() }
            return settings
        }
    }
}
