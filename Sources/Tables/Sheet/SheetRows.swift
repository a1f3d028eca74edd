/// All rows of a sheet as its file has them, titles and footnotes too: cells as UTF-8 in one buffer, row after row.
///
/// A text format adds as many cells as a row has; a workbook pads all rows to the width of the sheet. ``Table`` finds out which
/// rows are its head and body.
/// ```swift
/// var sheet = SheetRows()
/// for cell in ["AGS", "Quote"] { sheet.add(Array(cell.utf8)[...]) }
/// sheet.endRow(line: 1)
/// ```
public struct SheetRows: Sendable {
    /// A row of the sheet.
    struct Row: Equatable, Sendable {
        /// Line of the file on which it begins, counted from 1.
        var line: Int
        /// Number of its first cell over all rows.
        var first: Int
        /// Number of cells, at least 1.
        var cells: Int
        /// Whether no cell holds anything.
        var isBlank: Bool
    }

    /// The rows, blank ones too.
    private(set) var rows: [Row] = []
    /// Faults that matter only if their row is part of the table, by row.
    private(set) var faults: [Int: CSVFault] = [:]
    /// All cells, one behind the other.
    private(set) var bytes: [UInt8] = []
    /// Where the first cell begins, and where each cell ends.
    private(set) var ends: [UInt32] = [0]
    /// A bit for each cell: whether its file keeps it as a number; empty if none is.
    private(set) var numbers: [UInt64] = []

    /// No rows.
    public init() {}

    /// Adds a cell to the row at the end; blanks around it are left out.
    /// - Parameters:
    ///   - cell: Its text; of a number its shortest decimal form with a point, e.g. `5.9`.
    ///   - isNumber: Whether the file keeps it as a number, not as text.
    public mutating func add(_ cell: ArraySlice<UInt8>, isNumber: Bool = false) {
        add(cell.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[$0.trimmedRange]) }, isNumber: isNumber)
    }

    /// Adds a cell that is trimmed already.
    mutating func add(_ cell: UnsafeBufferPointer<UInt8>, isNumber: Bool = false) {
        bytes.append(contentsOf: cell)
        if isNumber {
            let cell = ends.count - 1
            while numbers.count <= cell / 64 { numbers.append(0) }
            numbers[cell / 64] |= 1 << UInt64(cell % 64)
        }
        ends.append(UInt32(clamping: bytes.count))
    }

    /// Adds a cell of text in which quotes stand doubled.
    mutating func addUndoubled(_ content: UnsafeBufferPointer<UInt8>) {
        var isSecond = false
        for byte in content {
            isSecond = byte == UInt8(ascii: "\"") && !isSecond
            if byte != UInt8(ascii: "\"") || isSecond { bytes.append(byte) }
        }
        ends.append(UInt32(clamping: bytes.count))
    }

    /// Ends a row, which begins on a line of the file (or is a row of a sheet), counted from 1.
    public mutating func endRow(line: Int) {
        let start = rows.last.map { $0.first + $0.cells } ?? 0
        endRow(line: line, isBlank: ends[start] == ends[ends.count - 1] || isBlank(bytes[Int(ends[start])...]))
    }

    /// Ends a row in which something is wrong; nobody minds if it lies outside the table.
    mutating func endRow(line: Int, isBlank: Bool, fault: CSVFault? = nil) {
        let first = rows.last.map { $0.first + $0.cells } ?? 0
        if isBlank {
            // Cells that are left out must be empty, so that those that are kept lie one behind the other.
            let start = ends[first]
            bytes.removeLast(bytes.count - Int(start))
            for cell in (first + 1)..<ends.count { ends[cell] = start }
        }
        if let fault { faults[rows.count] = fault }
        rows.append(Row(line: line, first: first, cells: ends.count - 1 - first, isBlank: isBlank))
    }

    /// Makes room, so that a file is not copied while it is read.
    mutating func reserve(bytes count: Int, cells: Int = 0, rows: Int = 0) {
        bytes.reserveCapacity(count)
        ends.reserveCapacity(cells + 1)
        self.rows.reserveCapacity(rows)
    }

    private func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
        // Most rows hold a letter or a digit.
        if text.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return false }
        return text.split { $0 == 0x0A || $0 == 0x0D }.allSatisfy { $0.trimmed.isEmpty }
    }

    /// A cell of a row as UTF-8; empty beyond its end.
    func cell(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
        let row = rows[row]
        guard column < row.cells else { return [] }
        return bytes[Int(ends[row.first + column])..<Int(ends[row.first + column + 1])]
    }

    /// Whether a cell of a row is kept as a number by its file.
    func isNumber(_ row: Int, _ column: Int) -> Bool {
        let cell = rows[row].first + column
        return column < rows[row].cells && cell / 64 < numbers.count && numbers[cell / 64] >> UInt64(cell % 64) & 1 == 1
    }

    /// A cell of a row as text in which a line break is a blank.
    func text(_ row: Int, _ column: Int) -> String {
        let cell = cell(row, column)
        guard cell.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return String(decoding: cell, as: UTF8.self) }
        return cell.split { $0 == 0x0A || $0 == 0x0D }
            .map { String(decoding: $0.trimmed, as: UTF8.self) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Cells of a row from the first to the last that holds anything.
    func filledWidth(_ row: Int) -> Int {
        let row = rows[row]
        var filled = row.cells
        while filled > 0, ends[row.first + filled] == ends[row.first + filled - 1] { filled -= 1 }
        return filled
    }

    /// The columns of a row that hold anything.
    func filledColumns(_ row: Int) -> [Int] { (0..<rows[row].cells).filter { !cell(row, $0).isEmpty } }
}
