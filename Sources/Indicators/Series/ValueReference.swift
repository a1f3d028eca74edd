public import Geography

/// Which cells of a table are a value: a column, and conditions on the rows.
///
/// ```swift
/// ValueReference(table: "zensus", column: "auslaenderanteil")                              // wide
/// ValueReference(table: "panel", column: "quote", conditions: [AttributeCondition("Jahr=2021")!])   // a row per year
/// ValueReference(table: "reihen", column: "Wert", variable: ("Kennzahl", "arbeitslose"), year: ("Jahr", "2021"))   // long
/// ```
public struct ValueReference: Hashable, Sendable {
    /// Id of the table in the atlas.
    public let table: String
    /// Name of the column with the values.
    public let column: String
    /// All must hold for a row to count.
    public let conditions: [AttributeCondition]

    /// A column, of the rows that fit the conditions.
    public init(table: String, column: String, conditions: [AttributeCondition] = []) {
        self.table = table
        self.column = column
        self.conditions = conditions
    }

    /// A variable of a long table, whose name stands in one column and whose year may stand in another.
    public init(
        table: String, column: String, variable: (column: String, name: String),
        year: (column: String, name: String)? = nil
    ) {
        var conditions = [AttributeCondition(column: variable.column, allowed: [variable.name])]
        if let year { conditions.append(AttributeCondition(column: year.column, allowed: [year.name])) }
        self.init(table: table, column: column, conditions: conditions)
    }

    /// Hashes all parts.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(table)
        hasher.combine(column)
        for condition in conditions {
            hasher.combine(condition.column)
            hasher.combine(condition.allowed)
        }
    }
}
