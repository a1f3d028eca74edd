internal import Cartography
internal import Configuration
internal import Languages

/// A palette as a file says it.
struct PaletteFile {
    /// The palette.
    let palette: Palette
    /// What it is called in lists.
    let label: LocalizedLabel

    static let keys = ["name", "label", "kind", "source", "licence", "colours"]

    init(_ file: ConfigurationFile, name: String) throws(ConfigurationError) {
        let root = file.root
        try root.allow(Self.keys)
        let kind = try root.required("kind").choice(Palette.Kind.self)
        let colours = try root.required("colours")
        var ramps: [Int: [Colour]] = [:]
        for (key, value) in try colours.mapping().entries() {
            guard let count = Int(key), (1...12).contains(count) else { throw value.malformed(expected: "1 … 12") }
            let ramp = try value.list().map { entry throws(ConfigurationError) in
                guard let colour = Colour(hex: try entry.text()) else { throw entry.malformed(expected: "#rrggbb") }
                return colour
            }
            guard ramp.count == count else {
                throw .outOfRange(
                    file: value.file, line: value.line, path: value.path, found: "\(ramp.count)", range: "\(count)")
            }
            ramps[count] = ramp
        }
        label = try LocalizedLabel(root["label"], fallback: name)
        do {
            palette = try Palette(
                name: name, label: [.german: label.german, .english: label.english], kind: kind,
                source: try root.required("source").text(), licence: try root["licence"]?.text() ?? "", ramps: ramps)
        } catch let error as ConfigurationError {
            throw error
        } catch {
            throw colours.malformed(expected: "\(error)")
        }
    }
}
