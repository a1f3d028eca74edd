/// Workbooks of Excel since 2007 (Office Open XML), and of all who write them.
///
/// Source: ECMA-376-1:2016, Office Open XML File Formats, part 1, section 18.
public enum XLSX: TableFormat {
    /// Its name.
    public static let name = "XLSX"
    /// `.xlsm` holds macros and is refused with the remedy.
    public static let endings = ["xlsx", "xlsm"]

    /// Reads the sheet that is declared, else the first that holds a table; the size of the file is checked before its content is read.
    public static func read(_ path: String, options: TableOptions) throws(TableFailure) -> Table {
        try WorkbookFile.read(path, options: options)
    }

    /// Reads a table from a workbook's bytes.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: Name of the file, for messages.
    ///   - options: What is declared about it.
    /// - Throws: ``TableFailure`` for everything that would need a guess.
    public static func table(
        _ bytes: [UInt8], name: String, options: TableOptions = TableOptions()
    ) throws(TableFailure) -> Table {
        try WorkbookFile.table(bytes, name: name, options: options)
    }
}
