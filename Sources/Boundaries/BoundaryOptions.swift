public import Geography
public import TextEncoding

/// What is needed of a boundary file, and what the user declares about it.
public struct BoundaryOptions: Equatable, Sendable {
    /// The encoding that the user declares; `nil`: find it out. Formats that leave no choice pass over it.
    public var encoding: CharacterEncoding?
    /// The columns that are needed.
    public var columns: Columns
    /// Which coordinate the file gives first.
    public var axes: AxisOrder
    /// Threads that read geometries.
    public var workers: Int

    /// Which columns of the attribute table are read.
    public enum Columns: Equatable, Sendable {
        /// All that hold text.
        case all
        /// Those with the given names, upper and lower case not told apart; none at all if the list is empty.
        case named([String])
    }

    /// Options for reading; by default all of it, in the encoding that is found.
    public init(
        encoding: CharacterEncoding? = nil, columns: Columns = .all, axes: AxisOrder = .eastNorth, workers: Int = 1
    ) {
        self.encoding = encoding
        self.columns = columns
        self.axes = axes
        self.workers = workers
    }
}
