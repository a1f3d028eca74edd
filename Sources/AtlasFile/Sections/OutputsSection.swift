internal import Configuration

/// The `outputs:` of an atlas file.
enum OutputsSection {
    /// `[svg, geojson]`, each once.
    ///
    /// - Parameter known: Names that are possible.
    static func read(_ value: ConfigurationValue, known: [String]) throws(ConfigurationError) -> [String] {
        var outputs: [String] = []
        for item in value.list() {
            let name = try item.text()
            guard known.contains(name) else {
                throw .notAllowed(file: item.file, line: item.line, path: item.path, found: name, allowed: known)
            }
            guard !outputs.contains(name) else {
                throw .duplicate(file: item.file, line: item.line, path: item.path, name: name)
            }
            outputs.append(name)
        }
        return outputs
    }
}
