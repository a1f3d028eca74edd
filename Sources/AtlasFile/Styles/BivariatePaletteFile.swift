internal import Cartography
internal import Configuration
internal import Languages

/// A palette for two-way maps as a file says it.
struct BivariatePaletteFile {
    /// The palette.
    let palette: BivariatePalette
    /// What it is called in lists.
    let label: LocalizedLabel

    /// What `kind` says in such a file.
    static let kind = "bivariate"

    init(_ file: ConfigurationFile, name: String) throws(ConfigurationError) {
        let root = file.root
        try root.allow(PaletteFile.keys)
        let kind = try root.required("kind")
        guard try kind.text() == Self.kind else { throw kind.malformed(expected: Self.kind) }
        let colours = try root.required("colours")
        let fields = try colours.list().map { row throws(ConfigurationError) in
            try row.list().map { entry throws(ConfigurationError) in
                guard let colour = Colour(hex: try entry.text()) else { throw entry.malformed(expected: "#rrggbb") }
                return colour
            }
        }
        label = try LocalizedLabel(root["label"], fallback: name)
        do {
            palette = try BivariatePalette(
                name: name, label: [.german: label.german, .english: label.english],
                source: try root.required("source").text(), licence: try root["licence"]?.text() ?? "", fields: fields)
        } catch let error as ConfigurationError {
            throw error
        } catch {
            throw colours.malformed(expected: "\(error)")
        }
    }
}
