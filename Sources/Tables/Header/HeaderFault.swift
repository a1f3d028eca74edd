/// What can be wrong with the names of the columns.
public enum HeaderFault: TableFault {
    /// The stated header line is beyond the end.
    case headerBeyondEnd(line: Int, lines: Int)
    /// The header line holds a number where a name is expected: the names are missing or stand on another line.
    case headerLooksLikeData(line: Int, text: String)
    /// A column without a name; its position from 1 and a line on which it has a value, if any.
    case unnamedColumn(position: Int, headerLine: Int, valueLine: Int?)
}
