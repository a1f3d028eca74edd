internal import Yams

/// Keys with values, in the order of the file. It records which keys were asked for and refuses the rest at its end: a misspelt key is not
/// skipped, and no list of keys can differ from the code that reads them.
///
/// ```swift
/// let format = try value.reading { format throws(ConfigurationError) in
///     try SheetFormat(width: format.required("width").number(), …)
/// }   // any other key is an error here
/// ```
public struct ConfigurationMapping {
    private let mapping: Node.Mapping
    /// How a key is spelt in the file, where that is a slip; for ``reading(_:)``.
    private var spelling: (meant: String, found: String)?
    /// The keys that were asked for.
    let asked: AskedKeys
    /// Path of the file, for messages.
    public let file: String
    /// Where in the file, e.g. `indicators.arbeitslosenquote`; empty at the top.
    public let path: String
    /// Line of the file, counted from 1.
    public let line: Int

    init(mapping: Node.Mapping, asked: AskedKeys, file: String, path: String, line: Int) {
        self.mapping = mapping
        self.asked = asked
        self.file = file
        self.path = path
        self.line = line
    }

    /// Names that the author of the file chose, in its order, with their values.
    public func entries() throws(ConfigurationError) -> [(key: String, value: ConfigurationValue)] {
        try keys().map { key, node, line in (key, value(at: .name(key), key, node, line)) }
    }

    /// Reads all that is known of the mapping, then refuses what was not asked for.
    ///
    /// Optional keys are best asked for on every path, so that the error of an unknown key can tell all that are known. The body may run
    /// twice where it fails.
    public func reading<Result>(
        _ body: (ConfigurationMapping) throws(ConfigurationError) -> Result
    ) throws(ConfigurationError) -> Result {
        let result: Result
        do throws(ConfigurationError) {
            result = try body(self)
        } catch {
            if case .unknownKey = error { throw error }
            // What fails may fail for want of a key that is there with a slip of the keyboard in it: that is what the reader must be told.
            guard let slip else { throw error }
            // Taken for what was meant, it leads to the keys that would have been asked for next.
            var corrected = self
            corrected.spelling = (slip.meant, slip.found)
            _ = try? body(corrected)
            throw unknown(slip.found, slip.line)
        }
        try end()
        return result
    }

    /// Refuses keys that were not asked for.
    public func end() throws(ConfigurationError) {
        for (key, _, line) in try keys() where !asked.contains(key) { throw unknown(key, line) }
    }

    /// The value of a key, or `nil` if it is not there or empty.
    public subscript(key: String) -> ConfigurationValue? {
        asked.add(key)
        let spelt = spelling?.meant == key ? spelling?.found ?? key : key
        for (candidate, node) in mapping {
            guard case .scalar(let scalar) = candidate, scalar.string.utf8.elementsEqual(spelt.utf8) else { continue }
            if case .scalar(let empty) = node, empty.style == .plain, ["", "~", "null"].contains(empty.string) {
                return nil
            }
            return value(at: .key(key), key, node, candidate.mark?.line)
        }
        return nil
    }

    /// The value of a key that must be there.
    public func required(_ key: String) throws(ConfigurationError) -> ConfigurationValue {
        guard let value = self[key] else { throw missing(key) }
        return value
    }

    /// The value of the one key out of some of which there must be exactly one.
    public func only(_ keys: [String]) throws(ConfigurationError) -> (key: String, value: ConfigurationValue) {
        let found = keys.compactMap { key in self[key].map { (key: key, value: $0) } }
        guard let first = found.first else { throw missing(keys.joined(separator: " | ")) }
        guard found.count == 1 else { throw twice(found.map(\.key)) }
        return first
    }

    /// The error of a key that must be there.
    public func missing(_ key: String) -> ConfigurationError {
        .missingKey(file: file, line: line, path: path, key: key)
    }

    /// The error of keys that do not go together.
    public func twice(_ keys: [String], line: Int? = nil) -> ConfigurationError {
        .duplicate(file: file, line: line ?? self.line, path: path, name: keys.joined(separator: ", "))
    }

    /// A key that was not asked for and differs by a slip of the keyboard from one that was asked for and is not there.
    private var slip: (found: String, meant: String, line: Int?)? {
        guard let keys = try? keys() else { return nil }
        let absent = asked.names.filter { name in !keys.contains { $0.key == name } }
        for (found, _, line) in keys where !asked.contains(found) {
            if let meant = absent.first(where: { Misspelling.isLikely(found, for: $0) }) { return (found, meant, line) }
        }
        return nil
    }

    private func unknown(_ key: String, _ line: Int?) -> ConfigurationError {
        .unknownKey(file: file, line: line ?? self.line, path: path, key: key, known: asked.names)
    }

    /// The keys with their values and lines.
    private func keys() throws(ConfigurationError) -> [(key: String, node: Node, line: Int?)] {
        var keys: [(key: String, node: Node, line: Int?)] = []
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
            keys.append((scalar.string, node, key.mark?.line))
        }
        return keys
    }

    private func value(at step: AskedKeys.Step, _ key: String, _ node: Node, _ keyLine: Int?) -> ConfigurationValue {
        ConfigurationValue(
            node: node, asked: asked.at(step), file: file, path: path.isEmpty ? key : path + "." + key,
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
