public import Tables

/// What is in a table and what is odd about it, without a word on what it will be used for.
public struct TableInspection: Equatable, Sendable {
    /// One per column.
    public let columns: [ColumnInspection]
    /// The notation that all columns of numbers together show; `nil` if they show none, see ``fault``.
    public let numbers: NumberNotation?
    /// Why numbers cannot be read without a word on the decimal sign.
    public let fault: ValueFault?

    /// Inspects a table.
    public init(_ table: Table) {
        let numeric = table.columns.indices.filter { ColumnInspection.isNumeric($0, of: table) }
        var evidence = DecimalSignEvidence()
        let symbols = table.options.symbols
        for column in numeric {
            for row in 0..<table.rowCount where !table.isNumber(row, column) {
                evidence.add(table.cellBytes(row, column), symbols: symbols) { table.place(row, column) }
            }
        }
        do throws(ValueFault) {
            numbers = try evidence.notation(declared: table.options.decimal, keepsNumbers: table.hasNumbers)
            fault = nil
        } catch {
            numbers = nil
            fault = error
        }
        let decimal = numbers?.decimal
        columns = table.columns.indices.map { ColumnInspection($0, of: table, decimal: decimal) }
    }
}
