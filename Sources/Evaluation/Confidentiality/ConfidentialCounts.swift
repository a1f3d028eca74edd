internal import AtlasFile
internal import Confidentiality
internal import Geography
internal import Indicators
internal import Values

/// Which columns of the tables are counts, which of them everybody may know, and how they hang together.
struct ConfidentialCounts {
    /// All counts: what indicators are made of, and what breakdowns name.
    let references: [ValueReference]
    /// Indicators whose values are shown as they are, since they are no counts.
    let notCounts: [String]

    private let open: Set<ValueReference>
    private let definition: AtlasDefinition
    private let rules: ConfidentialityDefinition

    init(_ definition: AtlasDefinition, _ rules: ConfidentialityDefinition) {
        self.definition = definition
        self.rules = rules
        let indicators = definition.catalogue.indicators
        let isOpen = { (indicator: Indicator) in definition.captions[indicator.id]?.confidential == false }
        open = Set(indicators.filter(isOpen).flatMap(\.value.references))
        references = Self.references(of: definition)
        notCounts = indicators.filter { !$0.countsAreKnown && !isOpen($0) }.map(\.id)
    }

    /// The counts of an atlas, each once.
    static func references(of definition: AtlasDefinition) -> [ValueReference] {
        var seen: Set<ValueReference> = []
        let counted = definition.catalogue.indicators.filter(\.countsAreKnown).flatMap(\.value.references)
        return (counted + breakdownReferences(of: definition)).filter { seen.insert($0).inserted }
    }

    /// What is read for the breakdowns alone.
    static func breakdownReferences(of definition: AtlasDefinition) -> [ValueReference] {
        definition.confidentiality?.breakdowns.flatMap { [$0.whole] + $0.parts } ?? []
    }

    /// Whether rules apply to an indicator.
    func isConfidential(_ indicator: Indicator) -> Bool { definition.captions[indicator.id]?.confidential != false }

    /// Whether everybody may know a count.
    func isOpen(_ reference: ValueReference) -> Bool { open.contains(reference) }

    /// All counts together, with their totals and sums.
    func table(regions: [RegionKey], values: JoinedTables) throws(CountTableFailure) -> CountTable {
        let groups = rules.groups.map { group in
            RegionGroup(id: group.id, members: regions.filter { group.members?.matches($0) ?? true })
        }
        let position = Dictionary(zip(regions, regions.indices)) { first, _ in first }
        let series = references.map { reference in
            let cells = values.series[reference] ?? regions.map { _ in .missing }
            let totals = zip(rules.groups, groups).map { rule, group in
                rule.row.flatMap { values.totals[reference]?[$0] }
                    ?? Self.sum(of: group.members.map { cells[position[$0] ?? 0] })
            }
            return CountSeries(
                id: SeriesName.text(reference), cells: cells, totals: totals, isOpen: open.contains(reference),
                unprinted: unprinted(reference, values, regionCount: regions.count))
        }
        return try CountTable(
            regions: regions, groups: groups, series: series,
            breakdowns: rules.breakdowns.map {
                Breakdown(
                    whole: SeriesName.text($0.whole), parts: $0.parts.map(SeriesName.text), slack: $0.slack)
            },
            derived: definition.catalogue.indicators.filter { isConfidential($0) && $0.countsAreKnown }.map {
                DerivedSeries(id: $0.id, formula: Self.formula($0.value))
            })
    }

    /// Where a count is not printed and may be secret. Without rules, and where everybody may know a count, nothing is.
    private func unprinted(_ reference: ValueReference, _ values: JoinedTables, regionCount: Int) -> Set<Int> {
        guard definition.confidentiality != nil, !isOpen(reference), let found = values.unprinted[reference] else {
            return []
        }
        let groups = rules.groups.indices.filter { rules.groups[$0].row.map(found.totals.contains) ?? false }
        return found.regions.union(groups.map { regionCount + $0 })
    }

    /// Indicators taken from a column that tell counts by their base, as a column of percentages beside a column of persons does.
    func undeclaredRates(in table: CountTable, values: JoinedTables) -> [FoundRate] {
        guard definition.confidentiality != nil else { return [] }
        return definition.catalogue.indicators.filter { !$0.countsAreKnown && isConfidential($0) }.compactMap {
            indicator in
            guard case .column(let reference) = indicator.value, let cells = values.series[reference] else {
                return nil
            }
            return table.undeclaredRate(indicator.id, cells.map(\.number))
        }
    }

    /// Ids of the indicators that are made of each series.
    var indicatorsOfSeries: [String: [String]] {
        var ids: [String: [String]] = [:]
        for indicator in definition.catalogue.indicators where indicator.countsAreKnown {
            for reference in indicator.value.references {
                ids[SeriesName.text(reference), default: []].append(indicator.id)
            }
        }
        return ids
    }

    private static func formula(_ value: IndicatorValue) -> DerivedSeries.Formula {
        switch value {
        case .column(let reference): .count(SeriesName.text(reference))
        case .density(let reference): .density(SeriesName.text(reference))
        case .rate(let cases, let base, let per):
            .rate(cases: SeriesName.text(cases), base: SeriesName.text(base), per: per)
        case .change(let from, let to, _): .change(from: formula(from), to: formula(to))
        }
    }

    /// The sum, if all cells are numbers; else why there is none.
    private static func sum(of cells: [Cell]) -> Cell {
        for status in [Cell.suppressed, .uncertain, .notApplicable, .missing] where cells.contains(status) {
            return status
        }
        return .number(cells.reduce(0) { $0 + ($1.number ?? 0) })
    }
}
