/// All rows of a CSV text, the header among them: cells without the blanks around them, as UTF-8 in one buffer.
struct CSVRows {
    /// The rows, blank ones too; the first is the header.
    private(set) var rows: [RowScan.Row] = []
    /// Line ends between rows.
    private(set) var lineEnds: Set<LineEnd> = []

    private var bytes: [UInt8] = []
    /// Where the first cell begins, and where each cell ends.
    private var ends: [UInt32] = [0]

    /// Parts text that begins at the header.
    init(_ text: UnsafeBufferPointer<UInt8>, line: Int, delimiter: TableDelimiter) throws(CSVFault) {
        var scan = RowScan(text, line: line, delimiter: delimiter)
        bytes.reserveCapacity(text.count)
        while let row = try scan.next() {
            rows.append(row)
            // Cells that will be left out must be empty: see ``body(columns:likelyHeader:)``.
            let end = UInt32(clamping: bytes.count)
            guard !row.isBlank else {
                ends.append(contentsOf: repeatElement(end, count: row.cells))
                continue
            }
            for cell in scan.cells {
                let content = UnsafeBufferPointer(rebasing: text[cell.range])
                if cell.hasDoubledQuotes { addUndoubled(content) } else { bytes.append(contentsOf: content) }
                ends.append(UInt32(clamping: bytes.count))
            }
        }
        lineEnds = scan.lineEnds
    }

    private mutating func addUndoubled(_ content: UnsafeBufferPointer<UInt8>) {
        var isSecond = false
        for byte in content {
            isSecond = byte == UInt8(ascii: "\"") && !isSecond
            if byte != UInt8(ascii: "\"") || isSecond { bytes.append(byte) }
        }
    }

    /// The cells of the header.
    var header: [String] {
        (0..<(rows.first?.cells ?? 0)).map { String(decoding: bytes[Int(ends[$0])..<Int(ends[$0 + 1])], as: UTF8.self) }
    }

    /// Rows that are passed over: how many, and the line of the first.
    var blankLines: (count: Int, first: Int)? {
        rows.first(where: \.isBlank).map { first in (rows.count { $0.isBlank }, first.line) }
    }

    /// Rows with empty cells beyond those of the header: how many, and the line of the first.
    var longRows: (count: Int, first: Int)? {
        guard let header = rows.first else { return nil }
        let long = rows.filter { !$0.isBlank && $0.cells > header.cells }
        return long.first.map { (long.count, $0.line) }
    }

    /// The rows below the header that have any content.
    ///
    /// - Parameters:
    ///   - columns: Number of cells wanted of each row.
    ///   - likelyHeader: See ``CSVFault/rowLength(line:found:expected:headerLine:likelyHeader:)``.
    /// - Throws: ``CSVFault``, or a ``HeaderFault`` for values below a header that ends in empty names.
    func body(columns: Int, likelyHeader: Int?) throws -> TableRows {
        guard let header = rows.first else { return TableRows() }
        // Cells that are left out are empty, so that those that are kept lie in the buffer one behind the other.
        var kept = [ends[header.cells]]
        kept.reserveCapacity(ends.count)
        var lines: [UInt32] = []
        lines.reserveCapacity(rows.count)
        var first = header.cells
        for row in rows.dropFirst() {
            defer { first += row.cells }
            guard !row.isBlank else { continue }
            var filled = row.cells
            while filled > 0, ends[first + filled] == ends[first + filled - 1] { filled -= 1 }
            guard row.cells >= columns, filled <= columns else {
                if filled > columns, columns < header.cells, row.cells <= header.cells {
                    throw HeaderFault.unnamedColumn(
                        position: columns + 1, headerLine: header.line, valueLine: row.line)
                }
                throw CSVFault.rowLength(
                    line: row.line, found: max(filled, min(row.cells, columns)), expected: columns,
                    headerLine: header.line, likelyHeader: likelyHeader)
            }
            kept.append(contentsOf: ends[(first + 1)...(first + columns)])
            lines.append(UInt32(clamping: row.line))
        }
        return TableRows(bytes: bytes, ends: kept, lines: lines)
    }
}
