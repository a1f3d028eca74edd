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
        self = try file.root.reading { root throws(ConfigurationError) in try BivariatePaletteFile(root, name: name) }
    }

    private init(_ root: ConfigurationMapping, name: String) throws(ConfigurationError) {
        // For readers of the file; what counts is the file's name.
        _ = root["name"]
        label = try LocalizedLabel(root["label"], fallback: name)
        let kind = try root.required("kind")
        guard try kind.text() == Self.kind else { throw kind.malformed(expected: Self.kind) }
        let source = try root.required("source").text()
        let licence = try root["licence"]?.text() ?? ""
        let colours = try root.required("colours")
        let fields = try colours.list().map { row throws(ConfigurationError) in
            try row.list().map { entry throws(ConfigurationError) in try Colour(entry) }
        }
        do {
            palette = try BivariatePalette(
                name: name, label: [.german: label.german, .english: label.english], source: source, licence: licence,
                fields: fields)
        } catch {
            throw colours.malformed(expected: "\(error)")
        }
    }
}
