import Atlas
import Publishing

/// A path to write to, with the format that its ending asks for.
struct OutputPath {
    let path: String
    /// Name of the format.
    let format: String

    init(_ path: String, among possible: [any OutputFormat.Type]) throws(AtlasFailure) {
        guard let format = possible.first(where: { path.lowercased().hasSuffix("." + $0.name) }) else {
            throw .output(.unknownKind(path: path, allowed: possible.map { "." + $0.name }))
        }
        self.path = path
        self.format = format.name
    }
}

extension [any OutputFormat.Type] {
    /// Their endings in words: `.svg, .pdf oder .geojson`.
    var endings: Sentence {
        let all = map { "." + $0.name }
        guard let last = all.last, all.count > 1 else { return Sentence(all.first ?? "") }
        let others = all.dropLast().joined(separator: ", ")
        return Sentence("\(others) oder \(last)", "\(others) or \(last)")
    }
}
