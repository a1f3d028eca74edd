/// How a file was read, in the terms of its format: a CSV file has a delimiter and an encoding, a workbook the name of a sheet.
public protocol TableFacts: Equatable, Sendable {
    /// What manifest and JSON say of it, in this order.
    var statements: [TableStatement] { get }
}

/// A fact about how a file was read, in a form that programs can take up.
public struct TableStatement: Equatable, Sendable {
    /// The word for it, e.g. `encoding`.
    public let key: String
    /// What was stated or found, e.g. `CP1252`.
    public let value: String
    /// Whether it is a guess; `nil` where it cannot be one.
    public let isGuess: Bool?

    /// A statement.
    public init(_ key: String, _ value: String, isGuess: Bool? = nil) {
        self.key = key
        self.value = value
        self.isGuess = isGuess
    }
}
