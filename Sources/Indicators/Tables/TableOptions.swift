public import TextEncoding

/// What the user states about a table file; what is left out is detected and reported.
public struct TableOptions: Equatable, Sendable {
    /// The sign between cells; `nil` = detected from the first rows.
    public var delimiter: TableDelimiter?
    /// How bytes stand for letters; `nil` = byte order mark, else UTF-8 if valid, else CP1252.
    public var encoding: CharacterEncoding?
    /// The decimal sign; `nil` = detected from the columns that are used.
    public var decimal: DecimalSign?
    /// Line of the file that holds the column names, counted from 1; `nil` = the first line that is not blank.
    public var header: Int?
    /// What signs in cells stand for.
    public var symbols: TableSymbols
    /// Largest file that is read, in bytes.
    public var sizeLimit: Int

    /// Options; by default everything is detected and a file may have 512 MiB.
    public init(
        delimiter: TableDelimiter? = nil, encoding: CharacterEncoding? = nil, decimal: DecimalSign? = nil,
        header: Int? = nil, symbols: TableSymbols = .standard, sizeLimit: Int = 512 << 20
    ) {
        self.delimiter = delimiter
        self.encoding = encoding
        self.decimal = decimal
        self.header = header
        self.symbols = symbols
        self.sizeLimit = sizeLimit
    }
}
