internal import AtlasFile
internal import Confidentiality
internal import Geography
internal import Indicators
internal import Values

/// Why values of indicators are hidden, region by region.
struct HiddenValues {
    /// By indicator one per region; `nil` where a value is not hidden.
    private(set) var reasons: [String: [SuppressionReason?]] = [:]

    init(
        _ counts: ConfidentialCounts, _ catalogue: Catalogue, regions: [RegionKey], values: JoinedTables,
        shown: ProtectedTable, rules: ConfidentialityDefinition
    ) {
        // What the source does not print is missing, and shown as that.
        let suppressions = shown.suppressions.filter { $0.reason != .unprinted }
        let ofCounts = Dictionary(suppressions.map { ($0.count, $0.reason) }) { first, _ in first }
        let small = Self.smallRegions(regions, shown, rules)
        for indicator in catalogue.indicators {
            let names = indicator.value.references.map(SeriesName.text)
            let derived = shown.reasons(ofDerived: indicator.id)
            reasons[indicator.id] = regions.indices.map { index in
                guard indicator.countsAreKnown else {
                    if small[index] && counts.isConfidential(indicator) { return .smallPopulation }
                    guard let derived else { return nil }
                    // A rate of its own tells a rounded count.
                    return derived[index] ?? (rules.rules.rounding == nil ? nil : .hiddenPart)
                }
                let own = names.lazy.compactMap { ofCounts[CountAddress(series: $0, place: .region(regions[index]))] }
                return own.first ?? derived?[index]
            }
        }
    }

    /// Regions with too few inhabitants.
    private static func smallRegions(
        _ regions: [RegionKey], _ shown: ProtectedTable, _ rules: ConfidentialityDefinition
    ) -> [Bool] {
        guard let rule = rules.rules.minimumPopulation,
            let series = shown.table.series.first(where: { $0.id == rule.series })
        else { return regions.map { _ in false } }
        return series.cells.map { cell in cell.number.map { $0 < Double(rule.minimum) } ?? false }
    }

    /// How many values of each indicator are hidden for which reason, in the order of the catalogue.
    func summary(of catalogue: Catalogue) -> [ConfidentialityReport.Hidden] {
        catalogue.indicators.compactMap { indicator in
            let found = (reasons[indicator.id] ?? []).compactMap { $0 }
            guard !found.isEmpty else { return nil }
            return ConfidentialityReport.Hidden(
                indicator: indicator.id, label: indicator.label,
                reasons: SuppressionReason.allCases.compactMap { reason in
                    let count = found.count { $0 == reason }
                    return count > 0 ? .init(reason: reason, count: count) : nil
                })
        }
    }
}
