/// Workbooks of LibreOffice and OpenOffice (OpenDocument spreadsheets).
///
/// Source: OASIS, Open Document Format for Office Applications 1.3, part 3, section 9.
public enum ODS: TableFormat {
    /// Its name.
    public static let name = "ODS"
    /// `.ots` is a template of the same form.
    public static let endings = ["ods", "ots"]

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
