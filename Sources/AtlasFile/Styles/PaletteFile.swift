internal import Cartography
internal import Configuration
internal import Languages

/// A palette as a file says it.
struct PaletteFile {
    /// The palette.
    let palette: Palette
    /// What it is called in lists.
    let label: LocalizedLabel

    init(_ file: ConfigurationFile, name: String) throws(ConfigurationError) {
        self = try file.root.reading { root throws(ConfigurationError) in try PaletteFile(root, name: name) }
    }

    private init(_ root: ConfigurationMapping, name: String) throws(ConfigurationError) {
        // For readers of the file; what counts is the file's name.
        _ = root["name"]
        label = try LocalizedLabel(root["label"], fallback: name)
        let kind = try root.required("kind").choice(Palette.Kind.self)
        let source = try root.required("source").text()
        let licence = try root["licence"]?.text() ?? ""
        let colours = try root.required("colours")
        var ramps: [Int: [Colour]] = [:]
        for (key, value) in try colours.mapping().entries() {
            guard let count = Int(key), (1...12).contains(count) else { throw value.malformed(expected: "1 … 12") }
            let ramp = try value.list().map { entry throws(ConfigurationError) in try Colour(entry) }
            guard ramp.count == count else {
                throw .outOfRange(
                    file: value.file, line: value.line, path: value.path, found: "\(ramp.count)", range: "\(count)")
            }
            ramps[count] = ramp
        }
        do {
            palette = try Palette(
                name: name, label: [.german: label.german, .english: label.english], kind: kind, source: source,
                licence: licence, ramps: ramps)
        } catch {
            throw colours.malformed(expected: "\(error)")
        }
    }
}

extension Colour {
    /// `"#rrggbb"`.
    init(_ value: ConfigurationValue) throws(ConfigurationError) {
        guard let colour = Colour(hex: try value.text()) else { throw value.malformed(expected: "#rrggbb") }
        self = colour
    }
}
