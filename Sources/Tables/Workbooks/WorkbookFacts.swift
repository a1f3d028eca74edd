/// How a workbook was read: what was stated or found.
public struct WorkbookFacts: TableFacts {
    /// Name of the format, e.g. `XLSX`.
    public var format: String
    /// Name of the sheet that was read.
    public var sheet: String
    /// Names of all sheets.
    public var sheets: [String]

    /// `format` and `sheet`.
    public var statements: [TableStatement] {
        [TableStatement("format", format), TableStatement("sheet", sheet)]
    }
}

/// What can be odd about a workbook, beyond what can be odd about any table.
public enum WorkbookOddity: TableOddity {
    /// Of several sheets this is the first with a table; those before it that have none, and all others.
    case sheetFound(String, passedOver: [String], others: [String])
    /// Cells may hold what other workbooks had in theirs when it was saved.
    case linkedWorkbooks
    /// The sheet that was asked for is hidden.
    case hiddenSheet(String)
    /// Hidden rows, which are read like others; how many, and the number of the first.
    case hiddenRows(count: Int, first: String)
    /// Hidden columns, which are read like others; how many, and the letters of the first.
    case hiddenColumns(count: Int, first: String)
    /// Cells with content that a merged cell covers, read like others; how many, and the first.
    case coveredCells(count: Int, first: String)
    /// Errors as #DIV/0!, read as missing values; how many, and the first cell.
    case errorValues(count: Int, first: String)
    /// Numbers with a percent format, read as people see them (0.059 as 5.9); how many, and the first cell.
    case percents(count: Int, first: String)
}
