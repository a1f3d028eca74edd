internal import Confidentiality
internal import Configuration
internal import Geography
internal import Indicators

/// The `confidentiality:` of an atlas file.
enum ConfidentialitySection {
    /// What the reader of the maps is taken to know.
    enum ReaderName: String, CaseIterable {
        case seesThatHidden = "sees-that-hidden"
        case seesWhyHidden = "sees-why-hidden"
    }

    static func read(
        _ value: ConfigurationValue, indicators: [IndicatorsSection.Definition], values: ValueReader
    ) throws(ConfigurationError) -> ConfidentialityDefinition {
        try value.reading { section throws(ConfigurationError) in
            let audit = try section["audit"]?.choice(ConfidentialityDefinition.AuditPolicy.self) ?? .refuse
            let groups = try groups(section["groups"])
            let rules = try rules(section, groups, indicators, at: value)
            try checkContradictions(indicators, at: value)
            return ConfidentialityDefinition(
                rules: rules, groups: groups, breakdowns: try breakdowns(section["breakdowns"], values), audit: audit)
        }
    }

    private static func rules(
        _ section: ConfigurationMapping, _ groups: [ConfidentialityDefinition.Group],
        _ indicators: [IndicatorsSection.Definition], at value: ConfigurationValue
    ) throws(ConfigurationError) -> ConfidentialityRules {
        let (cases, base, rateCases) = (
            section["minimum-cases"], section["minimum-base"], section["minimum-rate-cases"]
        )
        let (rounding, totals, reader) = (section["rounding"], section["totals"], section["reader"])
        let population = try population(section, indicators)
        let readerName = try reader?.choice(ReaderName.self) ?? .seesThatHidden
        do {
            return try ConfidentialityRules(
                minimumCases: try cases?.integer(in: 2...1_000_000_000),
                minimumBase: try base?.integer(in: 1...1_000_000_000),
                minimumRateCases: try rateCases?.integer(in: 2...1_000_000_000),
                rounding: try rounding?.integer(in: 2...1_000_000), minimumPopulation: population,
                totals: try self.totals(totals, groups),
                reader: readerName == .seesWhyHidden ? .seesWhyHidden : .seesThatHidden)
        } catch let error as ConfigurationError {
            throw error
        } catch {
            throw value.malformed(expected: "minimum-cases ≥ 2, minimum-base ≥ 1, rounding ≥ 2")
        }
    }

    /// Both keys or neither; the population is a count as it stands in a column.
    private static func population(
        _ section: ConfigurationMapping, _ indicators: [IndicatorsSection.Definition]
    ) throws(ConfigurationError) -> ConfidentialityRules.MinimumPopulation? {
        let (minimum, population) = (section["minimum-population"], section["population"])
        guard minimum != nil || population != nil else { return nil }
        let value = try section.required("population")
        let counts = indicators.map(\.indicator).filter(\.isCount)
        let id = try value.name(among: counts.map(\.id))
        guard case .column(let reference)? = counts.first(where: { $0.id == id })?.value else {
            throw value.malformed(expected: "count: yes, column: …")
        }
        return .init(
            series: SeriesName.text(reference),
            minimum: try section.required("minimum-population").integer(in: 1...1_000_000_000))
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
        var all = ConfidentialityDefinition.Group(id: ConfidentialityDefinition.allRegions, members: nil)
        var groups: [ConfidentialityDefinition.Group] = []
        for entry in try value?.mapping().entries() ?? [] {
            let isAll = entry.key == all.id
            guard entry.value.isMapping else {
                guard !isAll else { throw entry.value.malformed(expected: "{row: …}") }
                groups.append(.init(id: entry.key, members: try pattern(entry.value)))
                continue
            }
            try entry.value.reading { group throws(ConfigurationError) in
                let members = isAll ? nil : group["regions"]
                let row = try group["row"].map { value throws(ConfigurationError) in
                    guard let key = RegionKey(try value.text()) else { throw value.malformed(expected: "03157") }
                    return key
                }
                guard !isAll else {
                    all.row = row
                    return
                }
                // Another word in the place of `regions` is told as such, and not as a missing key.
                try group.end()
                guard let members else { throw group.missing("regions") }
                groups.append(.init(id: entry.key, members: try pattern(members), row: row))
            }
        }
        return [all] + groups
    }

    private static func pattern(_ value: ConfigurationValue) throws(ConfigurationError) -> KeyPattern {
        KeyPattern(try value.list().map { item throws(ConfigurationError) in try item.text() }.joined(separator: ","))
    }

    private static func breakdowns(
        _ value: ConfigurationValue?, _ values: ValueReader
    ) throws(ConfigurationError) -> [ConfidentialityDefinition.Breakdown] {
        var breakdowns: [ConfidentialityDefinition.Breakdown] = []
        for item in value?.list() ?? [] {
            breakdowns += try item.reading { breakdown throws(ConfigurationError) in
                var years: [String?] = [nil]
                if let given = breakdown["years"] {
                    years = try given.list().map { year throws(ConfigurationError) in try year.text() }
                }
                let slack = try breakdown["slack"]?.number(in: 0...1e9) ?? 0
                let whole = try breakdown.required("whole")
                let parts = try breakdown.required("parts").list()
                return try years.map { year throws(ConfigurationError) in
                    ConfidentialityDefinition.Breakdown(
                        whole: try values.reference(whole, year: year),
                        parts: try parts.map { part throws(ConfigurationError) in
                            try values.reference(part, year: year)
                        }, slack: slack)
                }
            }
        }
        return breakdowns
    }

    /// A count that one indicator gives to the public cannot be kept by another one.
    private static func checkContradictions(
        _ indicators: [IndicatorsSection.Definition], at value: ConfigurationValue
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
