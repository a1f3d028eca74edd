internal import Cartography
internal import Indicators
internal import Languages
internal import Values

extension Catalogue {
    /// Gives indicators that are plain columns as many decimals as tell their values apart, and no fewer than they have.
    mutating func inferDecimals(from series: [ValueReference: [Cell]]) {
        let settled = indicators.map { indicator in
            guard case .column(let reference) = indicator.value, let cells = series[reference] else { return indicator }
            return Indicator(
                id: indicator.id, label: indicator.label, unit: indicator.unit,
                decimals: max(
                    indicator.decimals, DecimalRounding.telling(apart: cells.compactMap(\.number)).decimals),
                direction: indicator.direction, topic: indicator.topic, definition: indicator.definition,
                sources: indicator.sources, value: indicator.value, isCount: indicator.isCount)
        }
        // Decimals are all that changes: what was a catalogue is one still.
        if let catalogue = try? Catalogue(indicators: settled, sources: sources) { self = catalogue }
    }
}
