public import Indicators
public import Tables

/// A crosswalk that carries a table's counts over changes of territory.
public struct CrosswalkDefinition: Equatable, Sendable {
    /// Path of the file.
    public var path: String
    /// What is declared about it.
    public var options: TableOptions
    /// Names of its columns.
    public var columns: CrosswalkColumns
    /// Id of the source.
    public var source: String?

    /// A crosswalk.
    public init(path: String, options: TableOptions = TableOptions(), columns: CrosswalkColumns, source: String? = nil)
    {
        self.path = path
        self.options = options
        self.columns = columns
        self.source = source
    }
}
