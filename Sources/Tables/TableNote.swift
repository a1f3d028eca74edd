/// Something odd about a table that does not change its data.
public struct TableNote: Equatable, Sendable {
    /// What is odd, in the terms of whoever noticed it.
    public let oddity: any TableOddity

    /// A note of an oddity.
    public init(_ oddity: any TableOddity) {
        self.oddity = oddity
    }

    /// Whether both note the same.
    public static func == (left: Self, right: Self) -> Bool { left.oddity.isSame(as: right.oddity) }
}

/// What can be odd about a table: ``RowOddity``, and whatever a format has to say of its own.
public protocol TableOddity: Equatable, Sendable {}

extension TableOddity {
    fileprivate func isSame(as other: any TableOddity) -> Bool { other as? Self == self }
}

/// What can be odd about the rows of any table.
public enum RowOddity: TableOddity {
    /// Lines without any content were passed over; how many, and the first.
    case emptyLines(count: Int, first: Int)
    /// Columns without a name and without values were left out.
    case unnamedColumns(count: Int)
    /// Lines that are no rows of the table were passed over; the names were taken from these lines.
    case passedOver([PassedLines], names: ClosedRange<Int>)
    /// The names were joined from several lines.
    case joinedNames(ClosedRange<Int>)
    /// Columns with values and without a name were called after their place.
    case namedByPlace([String])
    /// Several columns had this name; each was called after its place, too.
    case duplicateName(String, columns: [String])
    /// Rows that have more cells than the header, all empty; how many, and the first line.
    case longRows(count: Int, first: Int)
}
