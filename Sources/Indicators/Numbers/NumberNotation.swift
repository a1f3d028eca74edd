public import Tables

/// How the numbers of a table are written, and what shows it.
public struct NumberNotation: Equatable, Sendable {
    /// What shows the decimal sign.
    public enum Evidence: Equatable, Sendable {
        /// The user stated it.
        case declared
        /// The first number that can be read with this sign only.
        case found(CellPlace)
        /// No number has a sign that could be one: whole numbers only, either sign reads them alike.
        case noneNeeded
        /// The file keeps its numbers as numbers, and none as text with a sign that could be one: nothing is written to read.
        case kept
    }

    /// The decimal sign of the whole file.
    public let decimal: DecimalSign
    /// What shows it.
    public let evidence: Evidence

    /// A notation.
    public init(decimal: DecimalSign, evidence: Evidence) {
        self.decimal = decimal
        self.evidence = evidence
    }
}
