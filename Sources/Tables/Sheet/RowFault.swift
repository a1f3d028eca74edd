/// What can be wrong with the rows of a table.
public enum RowFault: TableFault {
    /// A row with fewer cells than there are columns, or with filled cells beyond them.
    case rowLength(line: Int, found: Int, expected: Int, headerLine: Int)
    /// The stated line of the footer lies above the rows.
    case footerAboveRows(line: Int, headerLine: Int)
}
