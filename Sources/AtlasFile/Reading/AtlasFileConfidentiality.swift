internal import Confidentiality
internal import Configuration
internal import Geography
public import Indicators

/// The `confidentiality:` of an atlas file.
enum AtlasFileConfidentiality {
    static let keys = [
        "minimum-cases", "minimum-base", "minimum-rate-cases", "rounding", "minimum-population", "population", "totals",
        "groups", "breakdowns", "reader", "audit",
    ]
    static let groupKeys = ["regions", "row"]
    static let breakdownKeys = ["whole", "parts", "years", "slack"]

    /// What the reader of the maps is taken to know.
    enum ReaderName: String, CaseIterable {
        case seesThatHidden = "sees-that-hidden"
        case seesWhyHidden = "sees-why-hidden"
    }

    static func read(
        _ value: ConfigurationValue?, indicators: [AtlasFileIndicators.Definition], values: AtlasFileValues
    ) throws(ConfigurationError) -> ConfidentialityDefinition? {
        guard let value else { return nil }
        let mapping = try value.mapping()
        try mapping.allow(keys)
        let groups = try groups(mapping["groups"])
        let reader = try mapping["reader"]?.choice(ReaderName.self) ?? .seesThatHidden
        let rules: ConfidentialityRules
        do {
            rules = try ConfidentialityRules(
                minimumCases: try mapping["minimum-cases"]?.integer(in: 2...1_000_000_000),
                minimumBase: try mapping["minimum-base"]?.integer(in: 1...1_000_000_000),
                minimumRateCases: try mapping["minimum-rate-cases"]?.integer(in: 2...1_000_000_000),
                rounding: try mapping["rounding"]?.integer(in: 2...1_000_000),
                minimumPopulation: try population(mapping, indicators), totals: try totals(mapping["totals"], groups),
                reader: reader == .seesWhyHidden ? .seesWhyHidden : .seesThatHidden)
        } catch let error as ConfigurationError {
            throw error
        } catch {
            throw value.malformed(expected: "minimum-cases ≥ 2, minimum-base ≥ 1, rounding ≥ 2")
        }
        try checkContradictions(indicators, at: value)
        return ConfidentialityDefinition(
            rules: rules, groups: groups, breakdowns: try breakdowns(mapping["breakdowns"], values),
            audit: try mapping["audit"]?.choice(ConfidentialityDefinition.AuditPolicy.self) ?? .refuse)
    }

    /// Both keys or neither; the population is a count as it stands in a column.
    private static func population(
        _ mapping: ConfigurationMapping, _ indicators: [AtlasFileIndicators.Definition]
    ) throws(ConfigurationError) -> ConfidentialityRules.MinimumPopulation? {
        guard mapping["minimum-population"] != nil || mapping["population"] != nil else { return nil }
        let minimum = try mapping.required("minimum-population").integer(in: 1...1_000_000_000)
        let value = try mapping.required("population")
        let counts = indicators.map(\.indicator).filter(\.isCount)
        let id = try value.name(among: counts.map(\.id))
        guard case .column(let reference)? = counts.first(where: { $0.id == id })?.value else {
            throw value.malformed(expected: "count: yes, column: …")
        }
        return .init(series: SeriesName.text(reference), minimum: minimum)
    }

    private static func totals(
        _ value: ConfigurationValue?, _ groups: [ConfidentialityDefinition.Group]
    ) throws(ConfigurationError) -> ConfidentialityRules.PublishedTotals {
        guard let value else { return .all }
        if value.isScalar {
            return try value.choice(EveryOrNone.self) == .all ? .all : .none
        }
        return .groups(
            try value.list().map { item throws(ConfigurationError) in
                try item.name(among: groups.map(\.id))
            })
    }

    /// Which totals are published, in a word.
    enum EveryOrNone: String, CaseIterable {
        case all
        case none
    }

    /// `id: "03157*"`, `id: [03157005, 03157009]` or `id: {regions: …, row: "03157"}`.
    private static func groups(
        _ value: ConfigurationValue?
    ) throws(ConfigurationError) -> [ConfidentialityDefinition.Group] {
        var all = ConfidentialityDefinition.Group(id: ConfidentialityDefinition.allRegions, members: nil, row: nil)
        var groups: [ConfidentialityDefinition.Group] = []
        for entry in try value?.mapping().entries() ?? [] {
            let isAll = entry.key == all.id
            guard entry.value.isMapping else {
                guard !isAll else { throw entry.value.malformed(expected: "{row: …}") }
                groups.append(.init(id: entry.key, members: try pattern(entry.value), row: nil))
                continue
            }
            let group = try entry.value.mapping()
            try group.allow(isAll ? ["row"] : groupKeys)
            let row = try group["row"].map { value throws(ConfigurationError) in
                guard let key = RegionKey(try value.text()) else { throw value.malformed(expected: "03157") }
                return key
            }
            if isAll {
                all.row = row
            } else {
                groups.append(.init(id: entry.key, members: try pattern(group.required("regions")), row: row))
            }
        }
        return [all] + groups
    }

    private static func pattern(_ value: ConfigurationValue) throws(ConfigurationError) -> KeyPattern {
        KeyPattern(try value.list().map { item throws(ConfigurationError) in try item.text() }.joined(separator: ","))
    }

    private static func breakdowns(
        _ value: ConfigurationValue?, _ values: AtlasFileValues
    ) throws(ConfigurationError) -> [ConfidentialityDefinition.Breakdown] {
        var breakdowns: [ConfidentialityDefinition.Breakdown] = []
        for item in value?.list() ?? [] {
            let mapping = try item.mapping()
            try mapping.allow(breakdownKeys)
            let whole = try mapping.required("whole")
            let parts = try mapping.required("parts").list()
            let slack = try mapping["slack"]?.number(in: 0...1e9) ?? 0
            var years: [String?] = [nil]
            if let given = mapping["years"] {
                years = try given.list().map { year throws(ConfigurationError) in try year.text() }
            }
            for year in years {
                breakdowns.append(
                    .init(
                        whole: try values.reference(whole, year: year),
                        parts: try parts.map { part throws(ConfigurationError) in
                            try values.reference(part, year: year)
                        }, slack: slack))
            }
        }
        return breakdowns
    }

    /// A count that one indicator gives to the public cannot be kept by another one.
    private static func checkContradictions(
        _ indicators: [AtlasFileIndicators.Definition], at value: ConfigurationValue
    ) throws(ConfigurationError) {
        let open = Set(indicators.filter { $0.caption.confidential == false }.flatMap(\.indicator.value.references))
        for (indicator, caption) in indicators where caption.confidential == true {
            guard indicator.countsAreKnown else {
                throw .malformed(
                    file: value.file, line: value.line, path: "indicators.\(indicator.id).confidential", found: "yes",
                    expected: "rate | density | count: yes")
            }
            guard let shared = indicator.value.references.first(where: open.contains) else { continue }
            throw .duplicate(
                file: value.file, line: value.line, path: "indicators.\(indicator.id).confidential",
                name: SeriesName.text(shared))
        }
    }
}

extension Indicator {
    /// Whether its value is made of counts that the tables hold: what rules for counts can judge.
    public var countsAreKnown: Bool { isCount || Self.isMadeOfCounts(value) }

    /// Whether it is a change in per cent, which no longer counts anything.
    public var isInPercent: Bool { if case .change(_, _, .percent) = value { true } else { false } }

    private static func isMadeOfCounts(_ value: IndicatorValue) -> Bool {
        switch value {
        case .column: false
        case .rate, .density: true
        case .change(let from, let to, _): isMadeOfCounts(from) && isMadeOfCounts(to)
        }
    }
}
