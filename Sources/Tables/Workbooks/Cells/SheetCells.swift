/// The cells of a sheet that have any content, row by row: their text as UTF-8 in one buffer.
struct SheetCells {
    /// Name of the sheet.
    let sheet: String
    /// What was noticed on the way.
    var marks = SheetMarks()
    /// The first formula without a result, and how many there are.
    var openFormulas: (place: SheetPlace, count: Int)?

    private var bytes: [UInt8] = []
    private var cells: [Cell] = []
    private var rows: [(line: Int, firstCell: Int)] = []

    /// Where a cell ends, in which column it stands, and whether it is a number.
    private struct Cell {
        var end: UInt32
        var column: UInt16
        var isNumber: Bool
    }

    /// No cells yet.
    init(sheet: String) {
        self.sheet = sheet
    }

    /// Number of cells.
    var count: Int { cells.count }
    /// Bytes of their text.
    var size: Int { bytes.count }
    /// Where a cell stands.
    func place(_ row: Int, _ column: Int) -> SheetPlace { SheetPlace(sheet: sheet, row: row, column: column) }

    /// Begins a row.
    /// - Throws: ``WorkbookFault`` for a row beyond the sheet, or before the last.
    mutating func startRow(_ line: Int) throws(WorkbookFault) {
        guard line <= WorkbookLimits.rows else { throw .beyondSheet(sheet: sheet, reference: "\(line)") }
        if let last = rows.last {
            guard line > last.line else { throw .outOfOrder(place(line, 0)) }
            if last.firstCell == cells.count { rows.removeLast() }
        }
        rows.append((line, cells.count))
    }

    /// Adds a cell to the row begun last; blanks around it are left out, and a cell without any content is none.
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - column: Counted from 0.
    ///   - isNumber: Whether it is a number and no text of digits.
    ///   - budget: Bytes that all texts may have.
    /// - Returns: Whether there was any content.
    /// - Throws: ``WorkbookFault`` for a cell beyond the sheet, before the last, or one too many.
    mutating func add(
        _ text: UnsafeBufferPointer<UInt8>, column: Int, isNumber: Bool, budget: Int
    ) throws(WorkbookFault) -> Bool {
        let line = rows.last?.line ?? 0
        guard column < WorkbookLimits.columns else {
            throw .beyondSheet(sheet: sheet, reference: CellReference.letters(of: column) + "\(line)")
        }
        let content = isNumber ? text : UnsafeBufferPointer(rebasing: text[text.trimmedRange])
        if !isNumber, content.allSatisfy({ $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }) { return false }
        try check(content.count, column: column, budget: budget)
        if !isNumber,
            let code = content.first(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F })
        {
            throw .controlCharacter(place(line, column), code: Int(code))
        }
        bytes.append(contentsOf: content)
        cells.append(Cell(end: UInt32(clamping: bytes.count), column: UInt16(column), isNumber: isNumber))
        return true
    }

    /// Adds a number in its shortest form to the row begun last.
    mutating func addNumber(_ number: [UInt8], column: Int, budget: Int) throws(WorkbookFault) {
        try check(number.count, column: column, budget: budget)
        bytes.append(contentsOf: number)
        cells.append(Cell(end: UInt32(clamping: bytes.count), column: UInt16(column), isNumber: true))
    }

    /// Whether a cell has its place behind the last, and room.
    private func check(_ size: Int, column: Int, budget: Int) throws(WorkbookFault) {
        if let row = rows.last, row.firstCell < cells.count, cells[cells.count - 1].column >= column {
            throw .outOfOrder(place(row.line, column))
        }
        guard column < WorkbookLimits.columns else {
            throw .beyondSheet(sheet: sheet, reference: CellReference.letters(of: column) + "\(rows.last?.line ?? 0)")
        }
        guard cells.count < WorkbookLimits.cells else {
            throw .tooManyCells(sheet: sheet, limit: WorkbookLimits.cells)
        }
        guard bytes.count + size <= budget else { throw .tooMuchText(sheet: sheet, limit: budget) }
    }

    /// Notes that the row begun last is hidden, if it has any content.
    mutating func markHiddenRow() {
        if let row = rows.last, row.firstCell < cells.count { marks.hiddenRows.add("\(row.line)") }
    }

    /// Notes which of these columns have content.
    mutating func markHidden(columns: [ClosedRange<Int>]) {
        guard !columns.isEmpty else { return }
        var isUsed = [Bool](repeating: false, count: WorkbookLimits.columns)
        for cell in cells { isUsed[Int(cell.column)] = true }
        for column in isUsed.indices where isUsed[column] && columns.contains(where: { $0.contains(column) }) {
            marks.hiddenColumns.add(CellReference.letters(of: column))
        }
    }

    /// Notes a formula that nobody has calculated.
    mutating func noteOpenFormula(row: Int, column: Int) {
        openFormulas = (openFormulas?.place ?? place(row, column), (openFormulas?.count ?? 0) + 1)
    }
}

extension SheetCells {
    private func range(_ cell: Int) -> Range<Int> { (cell == 0 ? 0 : Int(cells[cell - 1].end))..<Int(cells[cell].end) }

    private func cells(ofRow row: Int) -> Range<Int> {
        rows[row].firstCell..<(row + 1 < rows.count ? rows[row + 1].firstCell : cells.count)
    }

    /// How many columns have any content, and how many cells look like numbers in the column that has most of them: a table of values has
    /// several below one another.
    var shape: (columns: Int, numbers: Int) {
        var counts = [Int](repeating: -1, count: WorkbookLimits.columns)
        for index in cells.indices {
            let column = Int(cells[index].column)
            counts[column] = max(0, counts[column])
            if cells[index].isNumber || Self.isNumeric(bytes[range(index)]) { counts[column] += 1 }
        }
        return (counts.count { $0 >= 0 }, max(0, counts.max() ?? 0))
    }

    private static func isNumeric(_ text: ArraySlice<UInt8>) -> Bool {
        var hasDigit = false
        for byte in text {
            switch byte {
            case 0x30...0x39: hasDigit = true
            case 0x20, 0x25, 0x2B, 0x2C, 0x2D, 0x2E, 0xA0, 0xC2: continue
            default: return false
            }
        }
        return hasDigit
    }

    /// All rows from the first to the last with content, each as wide as the sheet is used; rows of which many in succession have none
    /// are told by one of them.
    /// - Throws: ``WorkbookFault`` for a sheet that is nearly empty between far cells.
    func sheetRows() throws(WorkbookFault) -> SheetRows {
        let width = Int(cells.lazy.map(\.column).max() ?? 0) + 1
        var height = 0
        var last = 0
        for row in rows.indices where !cells(ofRow: row).isEmpty {
            height += min(rows[row].line - last, Self.blankRun + 1)
            last = rows[row].line
        }
        try checkExtent(width: width, height: height)
        var result = SheetRows()
        result.reserve(bytes: bytes.count, cells: width * height, rows: height)
        let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        bytes.withUnsafeBufferPointer { bytes in
            var line = 1
            for row in rows.indices {
                let content = cells(ofRow: row)
                guard !content.isEmpty else { continue }
                if rows[row].line - line > Self.blankRun { line = rows[row].line - Self.blankRun }
                while line < rows[row].line {
                    for _ in 0..<width { result.add(empty) }
                    result.endRow(line: line, isBlank: true)
                    line += 1
                }
                var column = 0
                for index in content {
                    while column < cells[index].column {
                        result.add(empty)
                        column += 1
                    }
                    result.add(UnsafeBufferPointer(rebasing: bytes[range(index)]), isNumber: cells[index].isNumber)
                    column += 1
                }
                for _ in column..<max(width, column) { result.add(empty) }
                result.endRow(line: line, isBlank: false)
                line += 1
            }
        }
        return result
    }

    /// Rows without content that are written down one by one.
    private static let blankRun = 1000

    private func checkExtent(width: Int, height: Int) throws(WorkbookFault) {
        let area = width * height
        guard area > WorkbookLimits.cells || area > WorkbookLimits.sparse && area / 100 > cells.count else { return }
        // The culprit is the cell farthest to the right, or the last.
        let far = cells.indices.max { cells[$0].column < cells[$1].column } ?? 0
        let row = rows.lastIndex { $0.firstCell <= far } ?? 0
        throw area / 100 > cells.count
            ? .strayCell(place(rows[row].line, Int(cells[far].column)), filled: cells.count)
            : .tooManyCells(sheet: sheet, limit: WorkbookLimits.cells)
    }

    /// How many cells of merged ranges have content that their first cell hides, and the first of them.
    func hiddenByMerging(_ ranges: [CellRange]) throws(WorkbookFault) -> (count: Int, first: SheetPlace)? {
        var seen = 0
        var found: Set<Int> = []
        for range in ranges {
            var row = firstRow(atOrBelow: range.rows.lowerBound)
            while row < rows.count, rows[row].line <= range.rows.upperBound {
                for index in cells(ofRow: row) where range.columns.contains(Int(cells[index].column)) {
                    let isFirst =
                        rows[row].line == range.rows.lowerBound && cells[index].column == range.columns.lowerBound
                    if !isFirst { found.insert(index) }
                }
                seen += cells(ofRow: row).count + 1
                guard seen <= WorkbookLimits.merged else {
                    throw .tooManyCells(sheet: sheet, limit: WorkbookLimits.merged)
                }
                row += 1
            }
        }
        guard let first = found.min() else { return nil }
        let row = rows.lastIndex { $0.firstCell <= first } ?? 0
        return (found.count, place(rows[row].line, Int(cells[first].column)))
    }

    private func firstRow(atOrBelow line: Int) -> Int {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].line < line { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
