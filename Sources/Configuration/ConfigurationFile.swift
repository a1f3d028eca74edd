internal import Files
internal import Yams

/// A YAML file of ours, checked as far as that can be done without knowing what it says.
public struct ConfigurationFile {
    /// Path as the user gave it, for messages.
    public let path: String
    /// The keys at the top.
    public let root: ConfigurationMapping

    /// The keys that were asked for so far.
    package var asked: AskedKeys { root.asked }

    private static let limit = 1 << 20

    /// Reads a file.
    public init(path: String) throws(ConfigurationError) {
        let bytes: [UInt8]
        do throws(FileFault) {
            bytes = try OpenFile(path, acceptsStreams: true).bytes(limit: Self.limit)
        } catch {
            if case .tooLarge(let bytes, let limit) = error { throw .tooLarge(file: path, bytes: bytes, limit: limit) }
            throw .unreadable(file: path, error)
        }
        try self.init(bytes: bytes, path: path)
    }

    /// Takes the bytes of a file apart.
    public init(bytes: [UInt8], path: String) throws(ConfigurationError) {
        self.path = path
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notUTF8(file: path, line: Self.firstBadLine(bytes))
        }
        if let line = AnchorScan.firstAnchor(in: text) ?? AnchorScan.firstAliased(in: text) {
            throw .anchor(file: path, line: line)
        }
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw Self.failure(error, text: text, path: path)
        } catch {
            throw .notYAML(file: path, line: 1, fault: .other("\(error)"))
        }
        guard case .mapping(let mapping)? = node else { throw .noMapping(file: path) }
        root = ConfigurationMapping(mapping: mapping, asked: AskedKeys(), file: path, path: "", line: 1)
    }

    private static func firstBadLine(_ bytes: ArraySlice<UInt8>) -> Int {
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where String(validating: line, as: UTF8.self) == nil {
            return index + 1
        }
        return 1
    }

    private static func failure(_ error: YamlError, text: String, path: String) -> ConfigurationError {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let found = YAMLFault.found(problem, context: context, line: mark.line, column: mark.column, in: text)
            return .notYAML(file: path, line: found.line, fault: found.fault)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.first ?? ""
            let lines = YAMLFault.lines(ofKey: key, from: context.mark.line, in: text)
            return .repeatedKey(
                file: path, line: lines?.second ?? context.mark.line, first: lines?.first, key: key)
        case .reader(let problem, let offset, _, let yaml):
            let line = 1 + yaml.prefix(offset ?? 0).count { $0.isNewline }
            return .notYAML(
                file: path, line: line, fault: problem.contains("control") ? .controlCharacter : .other(problem))
        default: return .notYAML(file: path, line: 1, fault: .other("\(error)"))
        }
    }
}
