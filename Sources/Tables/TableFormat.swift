/// A kind of file that holds a table. A further one is a folder of this module and a line in the register of formats.
///
/// ```swift
/// let table = try CSV.read("quote.csv", options: TableOptions())
/// table.facts  // CSVFacts: delimiter, encoding, line ends
/// ```
public protocol TableFormat: Sendable {
    /// What people call it, e.g. `CSV`.
    static var name: String { get }
    /// Endings of its files, in lower case and without the point.
    static var endings: [String] { get }

    /// Reads a file whole: names of columns, and all rows that have any content.
    ///
    /// - Parameters:
    ///   - path: Path of the file, which also is the table's name.
    ///   - options: What is declared about it; a format passes over what it does not know.
    /// - Throws: ``TableFailure`` for everything that would need a guess.
    static func read(_ path: String, options: TableOptions) throws(TableFailure) -> Table
}

/// The formats in which tables are read, each chosen by the ending of a file.
public struct TableFormats: Sendable {
    /// All of them.
    public let all: [any TableFormat.Type]
    private let usual: any TableFormat.Type

    /// A register.
    /// - Parameters:
    ///   - usual: Also reads files whose ending no format claims.
    ///   - others: Further formats.
    public init(_ usual: any TableFormat.Type, _ others: any TableFormat.Type...) {
        self.usual = usual
        all = [usual] + others
    }

    /// Endings that formats claim, in their order.
    public var endings: [String] { all.flatMap { $0.endings } }

    /// The format of a file by its ending; upper and lower case do not count.
    public func format(of path: String) -> any TableFormat.Type {
        let file = path.split(separator: "/").last ?? ""
        let ending = file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() } ?? ""
        return all.first { $0.endings.contains(ending) } ?? usual
    }

    /// Reads a file in its format.
    public func read(_ path: String, options: TableOptions = TableOptions()) throws(TableFailure) -> Table {
        try format(of: path).read(path, options: options)
    }
}
