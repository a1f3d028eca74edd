internal import Yams

/// One value of a configuration, with its place in the file.
public struct ConfigurationValue {
    let node: Node
    /// Keys asked for below it.
    let asked: AskedKeys
    /// Path of the file, for messages.
    public let file: String
    /// Where in the file, e.g. `maps[2].title`.
    public let path: String
    /// Line of its key, counted from 1.
    public let line: Int

    /// Words; numbers count as words, as `2021` may be a name.
    public func text() throws(ConfigurationError) -> String {
        guard case .scalar(let scalar) = node else { throw wrong(.text) }
        return scalar.string
    }

    /// The path of a file.
    ///
    /// - Throws: ``ConfigurationError/backslashInPath(file:line:path:)`` where backslashes in double quotes became other signs: `\n` a line break.
    public func filePath() throws(ConfigurationError) -> String {
        let text = try text()
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && ![0x7F, 0x85, 0x2028, 0x2029].contains(scalar.value)
        }
        guard isPlain else { throw .backslashInPath(file: file, line: line, path: path) }
        return text
    }

    /// A decimal number with a point; no exponent, no hexadecimal form.
    public func number(in range: ClosedRange<Double> = -1e15...1e15) throws(ConfigurationError) -> Double {
        guard case .scalar(let scalar) = node, let number = Self.number(scalar.string) else { throw wrong(.number) }
        guard range.contains(number) else {
            throw .outOfRange(
                file: file, line: line, path: path, found: scalar.string,
                range: "\(range.lowerBound) … \(range.upperBound)")
        }
        return number
    }

    /// A whole number.
    public func integer(in range: ClosedRange<Int>) throws(ConfigurationError) -> Int {
        guard case .scalar(let scalar) = node, Self.number(scalar.string) != nil, let number = Int(scalar.string) else {
            throw wrong(.integer)
        }
        guard range.contains(number) else {
            throw .outOfRange(
                file: file, line: line, path: path, found: scalar.string,
                range: "\(range.lowerBound) … \(range.upperBound)")
        }
        return number
    }

    /// `true` or `false`, `yes` or `no`.
    public func truth() throws(ConfigurationError) -> Bool {
        guard case .scalar(let scalar) = node else { throw wrong(.truth) }
        switch scalar.string {
        case "true", "yes": return true
        case "false", "no": return false
        default: throw wrong(.truth)
        }
    }

    /// Keys with values.
    public func mapping() throws(ConfigurationError) -> ConfigurationMapping {
        guard case .mapping(let mapping) = node else { throw wrong(.mapping) }
        return ConfigurationMapping(mapping: mapping, asked: asked, file: file, path: path, line: line)
    }

    /// A list; a single value counts as a list of one.
    public func list() -> [ConfigurationValue] {
        guard case .sequence(let sequence) = node else { return [self] }
        return sequence.enumerated().map { index, node in
            ConfigurationValue(
                node: node, asked: asked.at(.place(index)), file: file, path: "\(path)[\(index + 1)]",
                line: node.mark?.line ?? line)
        }
    }

    /// Reads all that is known of a mapping, then refuses what was not asked for: ``ConfigurationMapping/reading(_:)``.
    public func reading<Result>(
        _ body: (ConfigurationMapping) throws(ConfigurationError) -> Result
    ) throws(ConfigurationError) -> Result {
        try mapping().reading(body)
    }

    /// Whether it is keys with values.
    public var isMapping: Bool { if case .mapping = node { true } else { false } }

    /// A single word or number, and no list or mapping.
    public var isScalar: Bool { if case .scalar = node { true } else { false } }

    /// One of a number of words.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type
    ) throws(ConfigurationError) -> Choice where Choice.RawValue == String {
        let text = try text()
        guard let choice = Choice(rawValue: text) else {
            throw .notAllowed(file: file, line: line, path: path, found: text, allowed: Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    /// A name that must be defined elsewhere in the file.
    public func name(among defined: [String]) throws(ConfigurationError) -> String {
        let name = try text()
        guard defined.contains(name) else {
            throw .undefined(file: file, line: line, path: path, name: name, defined: defined)
        }
        return name
    }

    /// The error of a value that has not the form it must have.
    public func malformed(expected: String) -> ConfigurationError {
        .malformed(file: file, line: line, path: path, found: node.kindName, expected: expected)
    }

    private func wrong(_ expected: ConfigurationKind) -> ConfigurationError {
        .wrongKind(file: file, line: line, path: path, expected: expected, found: node.kindName)
    }

    /// Digits with an optional sign and point.
    private static func number(_ text: String) -> Double? {
        var digits = 0
        var points = 0
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"): if index > 0 { return nil }
            default: return nil
            }
        }
        guard digits > 0, digits < 25, points <= 1 else { return nil }
        return Double(text)
    }
}
