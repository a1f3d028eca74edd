public import Tables

/// What can be wrong with the values of a table.
public enum ValueFault: TableFault {
    /// No row fits the conditions. `column` is the first condition that leaves nothing; `found` are up to 10 texts that the
    /// remaining rows have there.
    case noRowFits(column: String, allowed: [String], found: [String])
    /// A cell that is neither a number nor a table symbol.
    case notANumber(place: CellPlace, fault: NumberFault, decimal: DecimalSign, symbols: [String])
    /// Only forms such as `1.234` occur, a thousand or a decimal: the sign must be stated.
    case decimalSignAmbiguous(CellPlace)
    /// A number that stands for "not known" in many data sets, such as -999, and how often it occurs.
    case sentinel(CellPlace, count: Int)
    /// Both signs occur as decimal sign.
    case decimalSignMixed(comma: CellPlace, point: CellPlace)
}
