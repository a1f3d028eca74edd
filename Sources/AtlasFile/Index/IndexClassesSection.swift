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
        let mapping = try value.mapping()
        try mapping.allow(IndexKeys.classes)
        let names = try (mapping["names"]?.list() ?? []).map { name throws(ConfigurationError) in try name.text() }
        let given = ["cuts", "quantiles"].filter { mapping[$0] != nil }
        guard given.count == 1 else {
            guard given.isEmpty else {
                throw .duplicate(
                    file: value.file, line: value.line, path: value.path, name: given.joined(separator: ", "))
            }
            throw .missingKey(file: value.file, line: value.line, path: value.path, key: "cuts | quantiles")
        }
        let closed = try mapping.required("closed").choice(ClosedSide.self)
        if let cuts = mapping["cuts"] {
            if let type = mapping["type"] { throw type.malformed(expected: "quantiles: …") }
            let numbers = try cuts.list().map { cut throws(ConfigurationError) in try cut.number() }
            let unit = try self.unit(mapping, deviation: deviation)
            return IndexClasses(.cuts(numbers, closed: closed, unit: unit), names: names)
        }
        if let unit = mapping["in"] { throw unit.malformed(expected: "cuts: …") }
        let count = try mapping.required("quantiles").integer(in: 2...100)
        return IndexClasses(.quantiles(count, type: try type(mapping["type"]), closed: closed), names: names)
    }

    private static func unit(
        _ mapping: ConfigurationMapping, deviation: StandardDeviation?
    ) throws(ConfigurationError) -> CutUnit {
        guard let value = mapping["in"] else { return .index }
        switch try value.choice(Unit.self) {
        case .index: return .index
        case .deviations:
            guard let deviation else {
                throw .deviationMissing(file: value.file, line: value.line, path: value.path)
            }
            return .standardDeviations(deviation)
        }
    }

    private static func type(_ value: ConfigurationValue?) throws(ConfigurationError) -> QuantileType {
        guard let value else { return .seven }
        guard let type = QuantileType(rawValue: try value.integer(in: 1...9)) else {
            throw .notAllowed(
                file: value.file, line: value.line, path: value.path, found: try value.text(),
                allowed: QuantileType.allCases.map { "\($0.rawValue)" })
        }
        return type
    }
}
