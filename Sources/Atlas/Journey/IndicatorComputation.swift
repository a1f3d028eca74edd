internal import Cartography
internal import Geography
internal import Indicators
internal import Values

/// All indicators of the catalogue, computed; and the classes that several maps share.
struct IndicatorComputation {
    /// By the indicator's id.
    private(set) var evaluations: [String: IndicatorEvaluation] = [:]
    /// By the scale's id.
    private(set) var scales: [String: Classification] = [:]
    /// What a user should know.
    private(set) var notes: [AtlasNote] = []

    init(
        _ definition: AtlasDefinition, _ boundaries: BoundaryReading, _ regions: [Region],
        _ geometries: [MultiPolygon?], _ projection: RegionProjection, _ values: ValueReading,
        _ confidential: ConfidentialValues? = nil
    ) throws(AtlasFailure) {
        var areas: [Double?] = []
        if definition.catalogue.indicators.contains(where: { $0.value.needsArea }) {
            if let column = definition.boundaries.areaColumn {
                areas = try RegionAreas.official(
                    regions, column: column, in: boundaries.contents, file: definition.boundaries.path)
            } else {
                areas = try RegionAreas.measured(regions, geometries, projection)
            }
        }
        for indicator in definition.catalogue.indicators {
            do throws(EvaluationFailure) {
                let evaluation = try IndicatorEvaluation(
                    indicator, regions: regions.map(\.key), series: values.series, areas: areas)
                evaluations[indicator.id] =
                    try confidential?.shown(evaluation, of: indicator, areas: areas) ?? evaluation
                notes += evaluation.notes.map { .evaluation($0, indicator: indicator.id) }
            } catch {
                throw .evaluation(error)
            }
        }
        for scale in definition.scales { scales[scale.id] = try classes(of: scale, definition.catalogue) }
    }

    private func classes(of scale: ScaleDefinition, _ catalogue: Catalogue) throws(AtlasFailure) -> Classification {
        let decimals = scale.indicators.compactMap { catalogue.indicator($0)?.decimals }
        guard let first = decimals.first, decimals.allSatisfy({ $0 == first }) else {
            throw .scaleDecimals(scale: scale.id, decimals: decimals)
        }
        let values = scale.indicators.flatMap { evaluations[$0]?.cells.compactMap(\.number) ?? [] }
        do throws(ClassificationError) {
            return try Classification(values: values, method: scale.method, decimals: first)
        } catch {
            throw .classification(error, map: scale.id)
        }
    }
}
