import Atlas
import Foundation

/// Draws one map of an atlas file: `OneMap atlas.yaml arbeitslosigkeit-2021 karte.svg`.
@main
enum OneMap {
    static func main() throws {
        let (atlas, id, output) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
        let definition = try AtlasDefinition(contentsOfFile: atlas)
        let evaluation = try definition.evaluate()
        print(evaluation.findings.regions.map(\.name).joined(separator: ", "))
        let sheet = try evaluation.sheet(of: id, in: definition)
        try Data(SVGDocument(sheet).bytes).write(to: URL(fileURLWithPath: output))
    }
}
