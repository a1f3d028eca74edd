public import Cartography

/// What an atlas file can ask for by name: kinds of maps and charts, and outputs. The register of the program fills it in.
public struct AtlasVocabulary: Sendable {
    /// Kinds of maps of indicators; the first is meant where nothing is said.
    public let indicatorMaps: [any IndicatorMapType.Type]
    /// Kinds of maps of indices; the first is meant where nothing is said.
    public let indexMaps: [any IndexMapType.Type]
    /// Kinds of charts of indices.
    public let indexCharts: [any IndexChartType.Type]
    /// Names of formats and documents for `outputs:`.
    public let outputs: [String]

    /// A vocabulary.
    public init(
        indicatorMaps: [any IndicatorMapType.Type], indexMaps: [any IndexMapType.Type],
        indexCharts: [any IndexChartType.Type], outputs: [String]
    ) {
        self.indicatorMaps = indicatorMaps
        self.indexMaps = indexMaps
        self.indexCharts = indexCharts
        self.outputs = outputs
    }
}
