internal import AtlasFile
internal import Geography
internal import Indicators

/// All indicators of the catalogue, computed.
struct IndicatorComputation {
    /// By the indicator's id.
    private(set) var evaluations: [String: IndicatorEvaluation] = [:]
    /// What a user should know.
    private(set) var notes: [DataNote] = []

    /// - Parameters:
    ///   - regions: Keys of the regions.
    ///   - areas: Of the regions in km², if an indicator needs them.
    ///   - confidential: What may be shown; `nil` without rules.
    init(
        _ definition: AtlasDefinition, regions: [RegionKey], areas: [Double?], _ values: JoinedTables,
        _ confidential: ConfidentialValues?
    ) throws(DataFailure) {
        for indicator in definition.catalogue.indicators {
            do throws(EvaluationFailure) {
                let evaluation = try IndicatorEvaluation(
                    indicator, regions: regions, series: values.series, areas: areas)
                evaluations[indicator.id] =
                    try confidential?.shown(evaluation, of: indicator, areas: areas) ?? evaluation
                notes += evaluation.notes.map { .evaluation($0, indicator: indicator.id) }
            } catch {
                throw .evaluation(error)
            }
        }
    }
}
