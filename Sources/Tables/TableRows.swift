/// The rows of a table: all cells as UTF-8 in one buffer, row after row.
///
/// ```swift
/// var rows = TableRows()
/// for cell in ["03157006", "12,5"] { rows.add(cell) }
/// rows.endRow(line: 2)
/// ```
public struct TableRows: Sendable {
    private var bytes: [UInt8]
    /// Where the first cell begins, and where each cell ends.
    private var ends: [UInt32]
    /// Line of each row.
    private var lines: [UInt32]
    /// A bit for each cell that its file keeps as a number; empty if there is none.
    private var numbers: [UInt64]

    /// No rows.
    public init() {
        self.init(bytes: [], ends: [0], lines: [])
    }

    /// Rows whose cells lie in a buffer already; the first entry of `ends` is where the first cell begins.
    init(bytes: [UInt8], ends: [UInt32], lines: [UInt32], numbers: [UInt64] = []) {
        self.bytes = bytes
        self.ends = ends
        self.lines = lines
        self.numbers = numbers
    }

    /// Adds a cell to the row at the end; blanks around it are left out.
    public mutating func add(_ cell: String) {
        bytes += Array(cell.utf8)[...].trimmed
        ends.append(UInt32(clamping: bytes.count))
    }

    /// Ends a row, which lies on a line of the file, counted from 1.
    public mutating func endRow(line: Int) { lines.append(UInt32(clamping: line)) }

    /// Number of rows.
    var count: Int { lines.count }

    /// The cell of a number, counted from 0 over all rows.
    func cell(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(ends[number])..<Int(ends[number + 1])] }

    /// Whether the cell of a number is kept as a number by its file.
    func isNumber(_ number: Int) -> Bool {
        number / 64 < numbers.count && numbers[number / 64] >> UInt64(number % 64) & 1 == 1
    }

    /// Whether any cell is.
    var hasNumbers: Bool { !numbers.isEmpty }

    /// Line on which a row begins.
    func line(_ row: Int) -> Int { Int(lines[row]) }
}
