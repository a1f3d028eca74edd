internal import Configuration
internal import SocialIndex

/// Reads `classes:`.
enum IndexClassesSection {
    enum Unit: String, CaseIterable {
        case index
        case deviations
    }

    /// - Parameter deviation: The one that cuts in standard deviations count with.
    static func read(
        _ value: ConfigurationValue?, deviation: StandardDeviation?
    ) throws(ConfigurationError) -> IndexClasses? {
        guard let value, !value.isWord("none") else { return nil }
        return try value.reading { classes throws(ConfigurationError) in
            let (unit, type, names) = (classes["in"], classes["type"], classes["names"])
            let closed = classes["closed"]
            let (rule, numbers) = try classes.only(["cuts", "quantiles", "ranks"])
            if rule == "ranks" {
                for other in [unit, type, closed] {
                    if let other { throw other.malformed(expected: "cuts: … | quantiles: …") }
                }
                let labels = try names?.list().map { name throws(ConfigurationError) in try name.text() }
                return IndexClasses(.ranks(try numbers.integer(in: 2...100)), names: labels ?? [])
            }
            guard let closed = try closed?.choice(ClosedSide.self) else { throw classes.missing("closed") }
            let labels = try (names?.list() ?? []).map { name throws(ConfigurationError) in try name.text() }
            guard rule == "cuts" else {
                if let unit { throw unit.malformed(expected: "cuts: …") }
                let count = try numbers.integer(in: 2...100)
                return IndexClasses(.quantiles(count, type: try quantileType(type), closed: closed), names: labels)
            }
            if let type { throw type.malformed(expected: "quantiles: …") }
            let cuts = try numbers.list().map { cut throws(ConfigurationError) in try cut.number() }
            return IndexClasses(
                .cuts(cuts, closed: closed, unit: try cutUnit(unit, deviation: deviation)), names: labels)
        }
    }

    private static func cutUnit(
        _ value: ConfigurationValue?, deviation: StandardDeviation?
    ) throws(ConfigurationError) -> CutUnit {
        guard let value else { return .index }
        switch try value.choice(Unit.self) {
        case .index: return .index
        case .deviations:
            guard let deviation else {
                throw .deviationMissing(file: value.file, line: value.line, path: value.path)
            }
            return .standardDeviations(deviation)
        }
    }

    private static func quantileType(_ value: ConfigurationValue?) throws(ConfigurationError) -> QuantileType {
        guard let value else { return .seven }
        guard let type = QuantileType(rawValue: try value.integer(in: 1...9)) else {
            throw .notAllowed(
                file: value.file, line: value.line, path: value.path, found: try value.text(),
                allowed: QuantileType.allCases.map { "\($0.rawValue)" })
        }
        return type
    }
}
