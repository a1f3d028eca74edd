public import Geography
public import Tables

/// Rows of a table that hold totals of other rows and are no regions, such as `03157 Landkreis Peine` or `Insgesamt`.
///
/// A row is one if its key or a word says so and its counts are the sum of others: of all, of those whose keys begin with
/// its own, or of those that follow or precede it. A key of the boundaries is never one.
public struct TotalRows: Equatable, Sendable {
    /// The totals, in the order of the file.
    public let rows: [TotalRow]
    /// The first row of which only one half holds; `nil` if there is none.
    public let doubtful: DoubtfulTotal?

    /// Keys of the totals.
    public var keys: Set<RegionKey> { Set(rows.map(\.key)) }
}

/// A row that is the total of others.
public struct TotalRow: Equatable, Sendable {
    /// What stands in its key column.
    public let key: RegionKey
    /// Its line.
    public let line: Int
    /// Key and words as the row has them, e.g. `03157 Landkreis Peine`.
    public let text: String
    /// How many rows it is the sum of; `nil` where somebody stated that it is a total.
    public let parts: Int?
}

/// A row that may be a total.
public struct DoubtfulTotal: Equatable, Sendable {
    /// What speaks for a total.
    public enum Reason: Sendable {
        /// Its key begins the keys of others, but no count is their sum.
        case key
        /// A word such as "insgesamt", but no count is the sum of others.
        case word
        /// Its counts are the sum of all others, but neither key nor word says so.
        case sum
    }

    /// The row.
    public let row: TotalRow
    /// What speaks for a total.
    public let reason: Reason
}

/// What somebody states about the total rows of a table: keys of them, none for a table without.
public struct TotalRowChoice: TableDeclaration {
    /// Keys or patterns, e.g. `03157` or `03???`.
    public let patterns: [KeyPattern]

    /// Keys or patterns; `none` alone says that no row is a total.
    public init(_ texts: [String]) { patterns = texts == ["none"] ? [] : texts.map { KeyPattern($0) } }
}

extension TableOptions {
    /// Which rows are totals; `nil` = found out.
    public var totalRows: TotalRowChoice? {
        get { self[TotalRowChoice.self] }
        set { self[TotalRowChoice.self] = newValue }
    }
}

/// What can be wrong with the totals among the rows of a table.
public enum TotalRowFault: TableFault {
    /// It cannot be told whether a row is a total.
    case doubtful(DoubtfulTotal)
    /// No row has a key that was stated to be one of a total.
    case noSuchRow(pattern: String, examples: [RegionKey])
}
