internal import AtlasFile
internal import Indicators

/// All indicators of the catalogue, computed.
struct IndicatorComputation {
    /// By the indicator's id.
    private(set) var evaluations: [String: IndicatorEvaluation] = [:]
    /// What a user should know.
    private(set) var notes: [DataNote] = []

    init(
        _ definition: AtlasDefinition, _ regions: AtlasRegions, _ projection: RegionProjection?,
        _ values: JoinedTables, _ confidential: ConfidentialValues?
    ) throws(DataFailure) {
        let areas = try RegionAreas.known(definition, regions, projection)
        for indicator in definition.catalogue.indicators {
            do throws(EvaluationFailure) {
                let evaluation = try IndicatorEvaluation(
                    indicator, regions: regions.keys, series: values.series, areas: areas)
                evaluations[indicator.id] =
                    try confidential?.shown(evaluation, of: indicator, areas: areas) ?? evaluation
                notes += evaluation.notes.map { .evaluation($0, indicator: indicator.id) }
            } catch {
                throw .evaluation(error)
            }
        }
    }
}

extension RegionAreas {
    /// The areas, if an indicator needs them; of regions that come from a table none is known.
    fileprivate static func known(
        _ definition: AtlasDefinition, _ regions: AtlasRegions, _ projection: RegionProjection?
    ) throws(DataFailure) -> [Double?] {
        guard definition.catalogue.indicators.contains(where: { $0.value.needsArea }) else { return [] }
        guard let data = regions.boundaries?.data, let projection, let described = definition.boundaries else {
            return regions.regions.map { _ in nil }
        }
        guard let column = described.areaColumn else {
            return try measured(regions.regions, regions.geometries, projection)
        }
        return try official(regions.regions, column: column, in: data.contents, file: described.path)
    }
}
