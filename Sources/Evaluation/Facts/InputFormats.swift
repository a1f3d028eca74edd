public import Tables

/// The formats in which an atlas takes its input, each chosen by the ending of a file.
public struct InputFormats: Sendable {
    /// Tables.
    public var tables: TableFormats

    /// Formats of input.
    public init(tables: TableFormats) { self.tables = tables }
}
