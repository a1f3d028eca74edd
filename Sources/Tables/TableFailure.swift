public import Files

/// A table that cannot be used as it is: the file and what is wrong with it.
public struct TableFailure: Error, Equatable {
    /// Name of the file.
    public let file: String
    /// What is wrong, in the terms of whoever found it.
    public let fault: any TableFault

    /// A failure of a file.
    public init(file: String, fault: any TableFault) {
        self.file = file
        self.fault = fault
    }

    /// Whether both tell the same of the same file.
    public static func == (left: Self, right: Self) -> Bool {
        left.file == right.file && left.fault.isSame(as: right.fault)
    }
}

/// What can be wrong with a table: with its file, its header, its choice of columns, or with what only one format has.
///
/// Lines count from 1; a row with line breaks in cells stands at the line where it begins.
public protocol TableFault: Error, Equatable {}

extension TableFault {
    fileprivate func isSame(as other: any TableFault) -> Bool { other as? Self == self }
}

/// What can be wrong with the file of any table.
public enum TableFileFault: TableFault {
    /// The system does not give the file to be read.
    case inaccessible(FileFault)
    /// The file cannot be read for another reason.
    case unreadable(reason: String)
    /// The file is larger than is read, in bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// There is no content at all.
    case empty
    /// There are column names and no row.
    case noRows(headerLine: Int)
}

/// A column that is not to be found by its name.
public enum ColumnFault: TableFault {
    /// There is no such column.
    case unknownColumn(String, available: [String])
    /// Upper and lower case aside, several columns have the name.
    case ambiguousColumn(String, candidates: [String])
}
