internal import Yams

/// Keys with values, in the order of the file. It records which keys were asked for and refuses the rest at its end: a misspelt key is not
/// skipped, and no list of keys can differ from the code that reads them.
///
/// ```swift
/// let format = try mapping.reading { format throws(ConfigurationError) in
///     try SheetFormat(width: format.required("width").number(), …)
/// }   // any other key is an error here
/// ```
public struct ConfigurationMapping {
    private let mapping: Node.Mapping
    private let asked = AskedKeys()
    /// Path of the file, for messages.
    public let file: String
    /// Where in the file, e.g. `indicators.arbeitslosenquote`; empty at the top.
    public let path: String
    /// Line of the file, counted from 1.
    public let line: Int

    init(mapping: Node.Mapping, file: String, path: String, line: Int) {
        self.mapping = mapping
        self.file = file
        self.path = path
        self.line = line
    }

    /// Keys in the order of the file, with their values.
    public func entries() throws(ConfigurationError) -> [(key: String, value: ConfigurationValue)] {
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

    /// Reads all that is known of the mapping, then refuses what was not asked for.
    public func reading<Result>(
        _ body: (ConfigurationMapping) throws(ConfigurationError) -> Result
    ) throws(ConfigurationError) -> Result {
        let result = try body(self)
        try end()
        return result
    }

    /// Refuses keys that were not asked for.
    public func end() throws(ConfigurationError) {
        for (key, value) in try entries() where !asked.names.contains(key) {
            throw .unknownKey(file: file, line: value.line, path: path, key: key, known: asked.names)
        }
    }

    /// Refuses keys that mean nothing here.
    public func allow(_ known: [String]) throws(ConfigurationError) {
        for (key, value) in try entries() where !known.contains(where: { $0.utf8.elementsEqual(key.utf8) }) {
            throw .unknownKey(file: file, line: value.line, path: path, key: key, known: known)
        }
    }

    /// The value of a key, or `nil` if it is not there or empty.
    public subscript(key: String) -> ConfigurationValue? {
        asked.add(key)
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
    public func required(_ key: String) throws(ConfigurationError) -> ConfigurationValue {
        if let value = self[key] { return value }
        // A key that differs by a slip of the keyboard is what was meant: to call it missing would send the reader away.
        for (found, value) in try entries() where !asked.names.contains(found) && Misspelling.isLikely(found, for: key) {
            throw .unknownKey(file: file, line: value.line, path: path, key: found, known: [key])
        }
        throw .missingKey(file: file, line: line, path: path, key: key)
    }

    private func value(of key: String, _ node: Node, _ keyLine: Int?) -> ConfigurationValue {
        ConfigurationValue(
            node: node, file: file, path: path.isEmpty ? key : path + "." + key,
            line: keyLine ?? node.mark?.line ?? line)
    }
}

/// The keys of one mapping that were asked for, in the order of asking. A mapping is read by one thread.
private final class AskedKeys {
    private(set) var names: [String] = []

    func add(_ name: String) {
        if !names.contains(name) { names.append(name) }
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
