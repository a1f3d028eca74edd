public import Boundaries
public import Tables

/// The formats in which an atlas takes its input, each chosen by the ending of a file.
public struct InputFormats: Sendable {
    /// Boundaries.
    public var boundaries: BoundaryFormats
    /// Tables.
    public var tables: TableFormats

    /// Formats of input.
    public init(boundaries: BoundaryFormats, tables: TableFormats) {
        self.boundaries = boundaries
        self.tables = tables
    }
}
