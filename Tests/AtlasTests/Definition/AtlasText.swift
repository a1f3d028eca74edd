import AtlasFile
import Configuration

@testable import Atlas

/// A small atlas file of which single lines can be changed.
struct AtlasText {
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
        return try AtlasFile.read(path: folder.file("atlas.yaml", text))
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
