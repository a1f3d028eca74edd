internal import Indicators

/// The columns by which boundaries and tables are matched.
struct KeyChoice: Sendable {
    /// The column of the boundaries.
    let boundaries: String
    /// Both columns, if they were found and not declared.
    let pair: KeyPair?
}
