public import Geography
internal import Indicators
public import Tables

/// A table of values.
public struct TableDefinition: Equatable, Sendable {
    /// Id by which indicators name it.
    public var id: String
    /// Path of the file.
    public var path: String
    /// What is declared about the file.
    public var options: TableOptions
    /// Column with the key; `nil` = found.
    public var key: String?
    /// Column with the year.
    public var year: String?
    /// Columns with name and value of a variable, in a long table; `nil` = a wide one.
    public var long: LongColumns?
    /// Conditions for rows.
    public var conditions: [AttributeCondition]
    /// Id of the source.
    public var source: String?
    /// Carries counts over changes of territory; `nil` = they are taken as they are.
    public var crosswalk: CrosswalkDefinition?

    /// The columns of a long table.
    public struct LongColumns: Equatable, Sendable {
        /// Column with the names of variables.
        public var variable: String
        /// Column with their values.
        public var value: String

        /// Two columns.
        public init(variable: String, value: String) {
            self.variable = variable
            self.value = value
        }
    }

    /// A table.
    public init(
        id: String, path: String, options: TableOptions = TableOptions(), key: String? = nil, year: String? = nil,
        long: LongColumns? = nil, conditions: [AttributeCondition] = [], source: String? = nil,
        crosswalk: CrosswalkDefinition? = nil
    ) {
        self.id = id
        self.path = path
        self.options = options
        self.key = key
        self.year = year
        self.long = long
        self.conditions = conditions
        self.source = source
        self.crosswalk = crosswalk
    }
}
