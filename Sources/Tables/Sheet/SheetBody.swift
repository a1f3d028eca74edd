/// The rows of a sheet between head and footer.
struct SheetBody {
    /// Number of rows that hold anything.
    let count: Int

    private let sheet: SheetRows
    private let range: Range<Int>
    private let headerLine: Int

    init(_ sheet: SheetRows, rows range: Range<Int>, headerLine: Int) {
        self.sheet = sheet
        self.range = range
        self.headerLine = headerLine
        count = sheet.rows[range].count { !$0.isBlank }
    }

    /// In how many rows a column holds anything, and the line of the first; `nil` if in none.
    func values(of column: Int) -> (count: Int, first: Int)? {
        var count = 0
        var first = 0
        for row in range where column < sheet.rows[row].cells && !sheet.cell(row, column).isEmpty {
            if count == 0 { first = sheet.rows[row].line }
            count += 1
        }
        return count > 0 ? (count, first) : nil
    }

    /// Rows that are passed over.
    var blankLines: [RowOddity] {
        let blank = sheet.rows[range].filter(\.isBlank)
        return blank.first.map { [.emptyLines(count: blank.count, first: $0.line)] } ?? []
    }

    /// Rows that are longer than the head, all empty beyond it.
    func longRows(width: Int) -> [RowOddity] {
        let long = sheet.rows[range].filter { !$0.isBlank && $0.cells > width }
        return long.first.map { [.longRows(count: long.count, first: $0.line)] } ?? []
    }

    /// The cells of columns; those of all others are empty.
    /// - Parameter width: Number of cells of the head.
    func rows(of columns: [Int], width: Int) throws(RowFault) -> TableRows {
        let named = (columns.last ?? -1) + 1
        let isWhole = columns.count == named
        var ends: [UInt32] = []
        ends.reserveCapacity(count * columns.count + 1)
        var lines: [UInt32] = []
        lines.reserveCapacity(count)
        var numbers: [UInt64] = []
        for index in range {
            let row = sheet.rows[index]
            guard !row.isBlank else { continue }
            let filled = sheet.filledWidth(index)
            guard row.cells >= named, filled <= named else {
                throw .rowLength(
                    line: row.line, found: max(filled, min(row.cells, named)), expected: named, headerLine: headerLine)
            }
            if ends.isEmpty { ends.append(sheet.ends[row.first]) }
            if !sheet.numbers.isEmpty {
                for (place, column) in columns.enumerated() where sheet.isNumber(index, column) {
                    let cell = lines.count * columns.count + place
                    while numbers.count <= cell / 64 { numbers.append(0) }
                    numbers[cell / 64] |= 1 << UInt64(cell % 64)
                }
            }
            if isWhole {
                ends.append(contentsOf: sheet.ends[(row.first + 1)...(row.first + named)])
            } else {
                for column in columns { ends.append(sheet.ends[row.first + column + 1]) }
            }
            lines.append(UInt32(clamping: row.line))
        }
        return TableRows(bytes: sheet.bytes, ends: ends, lines: lines, numbers: numbers)
    }
}
