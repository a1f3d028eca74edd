import Atlas
import Cartography

/// Stands in until the library has it.
enum AtlasStarter {
    static func text(boundaries: String, select: String?, tables: [String], language: MapLanguage) throws(AtlasFailure)
        -> String
    { "boundaries:\n  file: \(boundaries)\n" }
}
