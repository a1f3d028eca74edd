import Configuration

@testable import AtlasFile

/// The files of `Definitions/`, each of which has every key of its sort.
enum DefinitionFile: String, CaseIterable {
    case atlas
    case index
    case preset
    case style
    case palette
    case twoWayPalette = "two-way-palette"

    /// Where it lies.
    var path: String { "Tests/AtlasFileTests/Definitions/\(rawValue).yaml" }

    /// What it says.
    func text() throws -> String { try Repository.text(path) }

    /// The fault of a text of this sort; `nil` = it is read.
    func fault(of text: String) throws -> ConfigurationError? {
        do throws(ConfigurationError) {
            let file = try ConfigurationFile(bytes: Array(text.utf8), path: path)
            switch self {
            case .atlas: _ = try AtlasFile.read(file, known: AtlasText.vocabulary)
            case .index:
                let index = try IndexFile(file)
                _ = try index.atlas(tables: index.tables, columns: [], select: nil)
            case .preset: _ = try IndexReadingTests.read(preset: file)
            case .style: _ = try StyleFile(file, name: "s")
            case .palette: _ = try PaletteFile(file, name: "p")
            case .twoWayPalette: _ = try BivariatePaletteFile(file, name: "p")
            }
            return nil
        } catch {
            return error
        }
    }
}
