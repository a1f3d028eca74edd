public import Files

/// What can be wrong with an atlas file, a style or a palette. Facts with their line; the sentence is made at the command.
public enum ConfigurationError: Error, Equatable, Sendable {
    /// The system does not give the file to be read.
    case unreadable(file: String, FileFault)
    /// The file is larger than any such file, in bytes.
    case tooLarge(file: String, bytes: Int, limit: Int)
    /// Not UTF-8 from this line on.
    case notUTF8(file: String, line: Int)
    /// Not YAML; the line is that on which the author must look.
    case notYAML(file: String, line: Int, fault: YAMLFault)
    /// A key that stands twice in one place, first on the line of `first`.
    case repeatedKey(file: String, line: Int, first: Int?, key: String)
    /// A path with control characters, which backslashes in double quotes became.
    case backslashInPath(file: String, line: Int, path: String)
    /// An id with signs that none can have; `proposal` has those only.
    case badIdentifier(file: String, line: Int, path: String, found: String, proposal: String)
    /// An anchor (`&name`): one place could stand for many, so they are refused.
    case anchor(file: String, line: Int)
    /// The file is empty, or holds no keys.
    case noMapping(file: String)
    /// A key that means nothing here.
    case unknownKey(file: String, line: Int, path: String, key: String, known: [String])
    /// A key that must be there.
    case missingKey(file: String, line: Int, path: String, key: String)
    /// A value of another kind than wanted.
    case wrongKind(file: String, line: Int, path: String, expected: ConfigurationKind, found: String)
    /// A value that is not among those allowed.
    case notAllowed(file: String, line: Int, path: String, found: String, allowed: [String])
    /// A number outside its range.
    case outOfRange(file: String, line: Int, path: String, found: String, range: String)
    /// A name that is used and not defined.
    case undefined(file: String, line: Int, path: String, name: String, defined: [String])
    /// A text that has not the form it must have.
    case malformed(file: String, line: Int, path: String, found: String, expected: String)
    /// The same name twice.
    case duplicate(file: String, line: Int, path: String, name: String)
    /// An index that does not say against what it is measured.
    case indexWithoutFrame(file: String, line: Int, path: String)
    /// A z-score or classes in standard deviations, and it is not said by what the sum of squares is divided.
    case deviationMissing(file: String, line: Int, path: String)
}

/// What a value of a configuration can be.
public enum ConfigurationKind: String, Sendable {
    /// Words.
    case text
    /// A number.
    case number
    /// A whole number.
    case integer
    /// `yes`/`no`, `true`/`false`.
    case truth
    /// Keys with values.
    case mapping
    /// A list.
    case list
}
