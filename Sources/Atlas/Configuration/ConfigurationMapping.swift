internal import Yams

/// Keys with values, in the order of the file. Every key must be asked for or it is an error: a misspelt key is not skipped.
struct ConfigurationMapping {
    private let mapping: Node.Mapping
    /// Path of the file, for messages.
    let file: String
    /// Where in the file, e.g. `indicators.arbeitslosenquote`; empty at the top.
    let path: String
    /// Line of the file, counted from 1.
    let line: Int

    init(mapping: Node.Mapping, file: String, path: String, line: Int) {
        self.mapping = mapping
        self.file = file
        self.path = path
        self.line = line
    }

    /// Keys in the order of the file, with their values.
    func entries() throws(ConfigurationError) -> [(key: String, value: ConfigurationValue)] {
        var entries: [(key: String, value: ConfigurationValue)] = []
        var seen: Set<[UInt8]> = []
        for (key, node) in mapping {
            guard case .scalar(let scalar) = key else {
                throw .wrongKind(
                    file: file, line: key.mark?.line ?? line, path: path, expected: .text, found: key.kindName)
            }
            // To the library `1` and `"1"` are two keys.
            guard seen.insert(Array(scalar.string.utf8)).inserted else {
                throw .duplicate(file: file, line: key.mark?.line ?? line, path: path, name: scalar.string)
            }
            entries.append((scalar.string, value(of: scalar.string, node, key.mark?.line)))
        }
        return entries
    }

    /// Refuses keys that mean nothing here.
    func allow(_ known: [String]) throws(ConfigurationError) {
        for (key, value) in try entries() where !known.contains(where: { $0.utf8.elementsEqual(key.utf8) }) {
            throw .unknownKey(file: file, line: value.line, path: path, key: key, known: known)
        }
    }

    /// The value of a key, or `nil` if it is not there or empty.
    subscript(key: String) -> ConfigurationValue? {
        for (candidate, node) in mapping {
            guard case .scalar(let scalar) = candidate, scalar.string.utf8.elementsEqual(key.utf8) else { continue }
            if case .scalar(let empty) = node, empty.style == .plain, ["", "~", "null"].contains(empty.string) {
                return nil
            }
            return value(of: key, node, candidate.mark?.line)
        }
        return nil
    }

    /// The value of a key that must be there.
    func required(_ key: String) throws(ConfigurationError) -> ConfigurationValue {
        guard let value = self[key] else { throw .missingKey(file: file, line: line, path: path, key: key) }
        return value
    }

    private func value(of key: String, _ node: Node, _ keyLine: Int?) -> ConfigurationValue {
        ConfigurationValue(
            node: node, file: file, path: path.isEmpty ? key : path + "." + key,
            line: keyLine ?? node.mark?.line ?? line)
    }
}

extension Node {
    /// What the node is, for messages.
    var kindName: String {
        switch self {
        case .scalar(let scalar): scalar.string
        case .mapping: "{…}"
        case .sequence: "[…]"
        case .alias: "*"
        }
    }
}
