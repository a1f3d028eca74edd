public import Geography
public import Indicators

/// An index to be computed from a definition in a file of its own.
///
/// ```swift
/// let result = try IndexCalculation(IndexRequest(definition: "sozialindex.yaml", values: ["werte=niedersachsen.csv"]))
/// result.status.index  // [-0.18, …]
/// ```
public struct IndexRequest: Sendable {
    /// Path of the definition.
    public var definition: String
    /// Tables: `id=file` or a file. They replace those of the definition, or stand in for them.
    public var values: [String]
    /// Key column of the tables; `nil` = as the definition says, else one of a usual name.
    public var key: String?
    /// Keys that are shown; `nil` = all of the first table.
    public var select: KeyPattern?
    /// Decimal sign of the tables; `nil` = detected.
    public var decimal: DecimalSign?
    /// Name of the tables' encoding; `nil` = detected.
    public var encoding: String?
    /// Threads.
    public var workers: Int?

    /// A request.
    public init(definition: String, values: [String] = []) {
        self.definition = definition
        self.values = values
    }
}
