import Cartography
import Configuration

@testable import AtlasFile

/// A small atlas file of which single lines can be changed.
struct AtlasText {
    /// What it may ask for.
    static let vocabulary = AtlasVocabulary(
        indicatorMaps: [ChoroplethType.self, CirclesType.self],
        indexMaps: [StatusType.self, DynamicsType.self, TwoWayType.self], indexCharts: [RankChartType.self],
        outputs: ["svg", "geojson"])

    var root = "title: T"
    var boundaries = "{file: a.shp, key: AGS, source: s}"
    var sources = "{s: {provider: P, dataset: D, licence: L}}"
    var tables = "{t: {file: t.csv, source: s}, l: {file: l.csv, year: Jahr, variable: Was, value: Wert, source: s}}"
    var indicators = "{i: {label: I, column: t.x}}"
    var scales = "{}"
    var maps = "[{id: m, indicator: i}]"

    var text: String {
        """
        \(root)
        boundaries: \(boundaries)
        sources: \(sources)
        tables: \(tables)
        indicators: \(indicators)
        scales: \(scales)
        maps: \(maps)

        """
    }

    /// What the text means; a file in a folder of its own.
    func definition() throws -> AtlasDefinition {
        let folder = try TemporaryFolder()
        return try AtlasFile.read(path: folder.file("atlas.yaml", text), known: Self.vocabulary)
    }

    /// The fault of the text.
    func failure() -> ConfigurationError? {
        do {
            _ = try definition()
            return nil
        } catch {
            return error as? ConfigurationError
        }
    }
}
