internal import AtlasFile
internal import Confidentiality
internal import Geography
internal import Indicators
internal import Values

/// The counts of an atlas as they may be shown. Nothing else is computed from after this: rates, classes, legends and files see
/// the cells that are left.
struct ConfidentialValues {
    /// The cells of all counts, in the place of those that were read.
    let series: [ValueReference: [Cell]]
    /// What was hidden and why, and whether it can be computed.
    let report: ConfidentialityReport

    private let blanks: [String: [Bool]]
    private let totals: [ValueReference: Cell]
    private let counts: ConfidentialCounts
    private let catalogue: Catalogue

    /// - Parameters:
    ///   - rules: What the atlas file says.
    ///   - regions: Keys of the regions.
    ///   - values: As they were read.
    init(
        _ rules: ConfidentialityDefinition, _ definition: AtlasDefinition, regions: [RegionKey], values: JoinedTables
    ) throws(DataFailure) {
        counts = ConfidentialCounts(definition, rules)
        catalogue = definition.catalogue
        do throws(CountTableFailure) {
            let declared = try counts.table(regions: regions, values: values)
            let rates = counts.undeclaredRates(in: declared, values: values)
            var sums = declared.undeclaredSums()
            var dropped: [CountEquation] = []
            var table = try declared.adding(sums, rates)
            var shown = try table.protected(by: rules.rules)
            var audit = try shown.audit()
            // What no numbers can satisfy is no sum.
            let impossible = Set(audit.contradictions.map(\.series))
            if !impossible.isEmpty, !sums.isEmpty {
                dropped = sums.filter { !impossible.isDisjoint(with: $0.left + $0.right) }
                sums.removeAll { dropped.contains($0) }
                table = try declared.adding(sums, rates)
                shown = try table.protected(by: rules.rules)
                audit = try shown.audit()
            }
            var series: [ValueReference: [Cell]] = [:]
            var totals: [ValueReference: Cell] = [:]
            for reference in counts.references {
                let name = SeriesName.text(reference)
                series[reference] = shown.cells(of: name)
                // The group of all regions is the first one.
                totals[reference] = shown.totals(of: name)?.first ?? nil
            }
            self.series = series
            self.totals = totals
            let found = HiddenValues(counts, catalogue, regions: regions, values: values, shown: shown, rules: rules)
            blanks = found.reasons.mapValues { $0.map { $0 != nil } }
            report = ConfidentialityReport(
                rules: rules.rules, policy: rules.audit, hidden: found.summary(of: catalogue),
                notCounts: counts.notCounts.filter { id in !rates.contains { $0.values == id } },
                audit: audit, unprotected: shown.unprotected,
                equations: ConfidentialityReport.Equations(
                    declared: table.breakdowns, found: table.equations, rates: rates, dropped: dropped,
                    groups: rules.groups.map(\.id)),
                suppressions: shown.suppressions, indicators: counts.indicatorsOfSeries)
        } catch {
            throw .confidentiality(error)
        }
    }

    /// What may be shown of an indicator that was computed from the cells that are left.
    func shown(
        _ evaluation: IndicatorEvaluation, of indicator: Indicator, areas: [Double?]
    ) throws(EvaluationFailure) -> IndicatorEvaluation {
        evaluation.blanked(where: blanks[indicator.id] ?? [], total: try total(of: indicator, areas: areas))
    }

    /// The total of all regions, from published totals of counts; `nil` for what is no matter of confidentiality.
    func total(of indicator: Indicator, areas: [Double?]) throws(EvaluationFailure) -> IndicatorTotal? {
        guard counts.isConfidential(indicator), indicator.countsAreKnown, let whole = RegionKey("*") else { return nil }
        var cells: [ValueReference: [Cell]] = [:]
        for reference in indicator.value.references {
            guard let cell = totals[reference] else { return IndicatorTotal.none(.notACount) }
            cells[reference] = [cell]
        }
        let known = areas.compactMap { $0 }
        let area = known.count == areas.count && !areas.isEmpty ? known.reduce(0, +) : nil
        let evaluation = try IndicatorEvaluation(indicator, regions: [whole], series: cells, areas: [area])
        guard case .number(let number, let flag)? = evaluation.cells.first else {
            return IndicatorTotal.none(.incomplete([]))
        }
        return .number(number, flag: flag)
    }

    /// Whether a value is made of numbers that not everybody may know.
    func isConfidential(_ value: IndicatorValue) -> Bool { !value.references.allSatisfy(counts.isOpen) }

    /// Whether everybody may know a count.
    func isOpen(_ reference: ValueReference) -> Bool { counts.isOpen(reference) }

    /// Whether a column is among the counts that rules were applied to.
    func isCount(_ reference: ValueReference) -> Bool { counts.references.contains(reference) }

    /// Whether readers get to see the total of all regions.
    var publishesTotal: Bool { report.rules.totals.contains(ConfidentialityDefinition.allRegions) }

    /// The fewest cases that may be shown.
    var minimumCases: Int? { report.rules.minimumCases }
}
