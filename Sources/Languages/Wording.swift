/// The words that outputs carry, in one language: on sheets, in tables, in credits and in descriptions.
///
/// Every phrase is written in all languages at the place that needs it, so that none can be forgotten and a reviewer sees them beside
/// each other. What the program says to its user in a terminal is not its matter.
///
/// ```swift
/// let wording = Wording(.german)
/// wording("Rang", "rank")              // Rang
/// wording.number(-1234.56, decimals: 1)  // −1.234,6
/// ```
public struct Wording: Hashable, Sendable {
    /// The language.
    public let language: OutputLanguage

    /// The words of a language.
    public init(_ language: OutputLanguage) {
        self.language = language
    }

    /// The phrase in this language.
    public func callAsFunction(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        switch language {
        case .german: german()
        case .english: english()
        }
    }

    /// A number with fixed decimals, see ``NumberFormat``.
    public func number(_ value: Double, decimals: Int) -> String {
        NumberFormat(language: language, decimals: decimals).text(value)
    }

    /// A whole number.
    public func whole(_ value: Int) -> String { number(Double(value), decimals: 0) }
}
