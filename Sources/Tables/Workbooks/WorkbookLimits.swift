/// How large a workbook may be. Rows and columns are those of Excel and LibreOffice; the rest is more than any table of regions has, and
/// little enough for any machine.
enum WorkbookLimits {
    /// Rows of a sheet. Source: Microsoft, Excel specifications and limits.
    static let rows = 1_048_576
    /// Columns of a sheet.
    static let columns = 16_384
    /// Bytes of a text in a cell: 32,767 UTF-16 units of at most three bytes.
    static let text = 3 * 32_767
    /// Files in the archive.
    static let parts = 10_000
    /// Bytes of all parts that are read, unpacked.
    static let unpacked = 1 << 30
    /// A part may unpack to so many bytes in any case …
    static let harmless = 32 << 20
    /// … and beyond them to so many times its packed size.
    static let ratio = 200
    /// Elements in elements.
    static let depth = 256
    /// Bytes of a tag with its attributes.
    static let tag = 4 << 20
    /// Texts in common store.
    static let texts = 10_000_000
    /// Cells of the rectangle that is read, empty ones too.
    static let cells = 24_000_000
    /// Of a rectangle larger than this, one cell in a hundred has content.
    static let sparse = 1_000_000
    /// Cells that are written once and stand several times.
    static let repeated = 2_000_000
    /// Bytes of text in the cells of a sheet, beyond twice the size of its part.
    static let sheetText = 32 << 20
    /// Cells under merged ones that are looked at.
    static let merged = 10_000_000
}
