/// The cells of a sheet of an OpenDocument spreadsheet while it is read.
struct ODSSheet {
    /// Whether it only repeats what another file has.
    var isLinked = false

    private var cells: SheetCells
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var columnsSoFar = 0

    private var row = 0
    private var rowRepeats = 1
    private var isHiddenRow = false
    private var column = 0
    /// Cells of the row that have content: first column, how many columns, and where the text ends.
    private var filled: [(column: Int, repeats: Int, end: Int, isNumber: Bool, isCovered: Bool)] = []
    private var rowText: [UInt8] = []
    private var openFormulas: [Int] = []
    private var marks: [(column: Int, isError: Bool)] = []
    /// Cells that were written once and stand several times.
    private var repeated = 0

    private var cell: ODSCell?
    private var content: [UInt8] = []
    private var paragraphs = 0
    private var number = NumberText()

    init(name: String) {
        cells = SheetCells(sheet: name)
    }

    /// What was read.
    func finished() -> SheetCells {
        var result = cells
        result.markHidden(columns: hiddenColumns)
        return result
    }

    mutating func addColumns(_ element: MarkupElement) {
        let repeats = Self.repeats(element, "urn:oasis:names:tc:opendocument:xmlns:table:1.0|number-columns-repeated")
        let visibility = element.string("urn:oasis:names:tc:opendocument:xmlns:table:1.0|visibility") ?? "visible"
        if visibility != "visible" { hiddenColumns.append(columnsSoFar...(columnsSoFar + repeats - 1)) }
        columnsSoFar = min(columnsSoFar + repeats, 1 << 32)
    }

    mutating func startRow(_ element: MarkupElement) {
        rowRepeats = Self.repeats(element, "urn:oasis:names:tc:opendocument:xmlns:table:1.0|number-rows-repeated")
        let visibility = element.string("urn:oasis:names:tc:opendocument:xmlns:table:1.0|visibility") ?? "visible"
        isHiddenRow = visibility != "visible"
        column = 0
        filled.removeAll(keepingCapacity: true)
        rowText.removeAll(keepingCapacity: true)
        openFormulas.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
    }

    private static func repeats(_ element: MarkupElement, _ name: StaticString) -> Int {
        max(1, element.value(name).flatMap { WholeNumber.read($0) } ?? 1)
    }

    mutating func startCell(_ element: MarkupElement) {
        cell = ODSCell(element)
        content.removeAll(keepingCapacity: true)
        paragraphs = 0
    }

    mutating func startParagraph() throws(WorkbookFault) {
        paragraphs += 1
        if paragraphs > 1 { try add([0x0A]) }
    }

    /// Blanks, tabs and line breaks are elements.
    mutating func startInline(_ element: MarkupElement) throws(WorkbookFault) {
        if element.isLocally("s") {
            let count =
                element.value("urn:oasis:names:tc:opendocument:xmlns:text:1.0|c").flatMap { WholeNumber.read($0) } ?? 1
            try add([UInt8](repeating: 0x20, count: min(count, WorkbookLimits.text + 1)))
        } else if element.isLocally("tab") {
            try add([0x09])
        } else if element.isLocally("line-break") {
            try add([0x0A])
        }
    }

    /// Adds text to the cell.
    mutating func add(_ text: some Collection<UInt8>) throws(WorkbookFault) {
        guard content.count + text.count <= WorkbookLimits.text else {
            throw .textTooLong(cells.place(row + 1, column), limit: WorkbookLimits.text)
        }
        content.append(contentsOf: text)
    }

    mutating func endCell() throws(WorkbookFault) {
        guard let cell else { return }
        self.cell = nil
        defer { column = min(column + cell.repeats, 1 << 32) }
        if cell.isError || cell.hasFormula && ODSCell.isErrorText(content) {
            marks.append((column, true))
        } else if cell.hasFormula, cell.kind == nil, content.isEmpty {
            openFormulas.append(column)
        } else {
            try fill(cell)
        }
    }

    private mutating func fill(_ cell: ODSCell) throws(WorkbookFault) {
        let start = rowText.count
        var isNumber = false
        switch (cell.kind, cell.value) {
        case (.number?, let value?), (.percent?, let value?):
            guard number.take(value[...].trimmed) else {
                throw .malformedNumber(
                    cells.place(row + 1, column), text: String(decoding: value.prefix(40), as: UTF8.self))
            }
            if cell.kind == .percent {
                number.shiftPoint(by: 2)
                marks.append((column, false))
            }
            rowText += number.bytes
            isNumber = true
        case (.date?, let value?): rowText += ISODate.shortened(value)
        case (.time?, let value?): rowText += ISODate.clock(value).map { Array($0.utf8) } ?? value
        case (.boolean?, let value?): rowText += Array((value == Array("true".utf8) ? "TRUE" : "FALSE").utf8)
        case (_, let value): rowText += paragraphs == 0 ? value ?? [] : content
        }
        guard rowText.count - start <= WorkbookLimits.text else {
            throw .textTooLong(cells.place(row + 1, column), limit: WorkbookLimits.text)
        }
        if rowText.count > start { filled.append((column, cell.repeats, rowText.count, isNumber, cell.isCovered)) }
    }
}

extension ODSSheet {
    /// Takes the row over, as often as it stands there.
    mutating func endRow(budget: Int) throws(WorkbookFault) {
        defer { row = min(row + rowRepeats, 1 << 32) }
        guard !filled.isEmpty || !openFormulas.isEmpty || !marks.isEmpty else { return }
        let columns = filled.reduce(0) { min($0 + $1.repeats, 1 << 32) }
        if columns * min(rowRepeats, 1 << 24) > filled.count {
            repeated += columns * min(rowRepeats, 1 << 24)
            guard repeated <= WorkbookLimits.repeated else {
                throw .tooManyCells(sheet: cells.sheet, limit: WorkbookLimits.repeated)
            }
        }
        for line in (row + 1)...(row + (filled.isEmpty ? 1 : rowRepeats)) {
            try cells.startRow(line)
            try addCells(line, budget)
            if isHiddenRow { cells.markHiddenRow() }
        }
    }

    private mutating func addCells(_ line: Int, _ budget: Int) throws(WorkbookFault) {
        for mark in marks {
            let name = CellReference.letters(of: mark.column) + "\(line)"
            if mark.isError { cells.marks.errors.add(name) } else { cells.marks.percents.add(name) }
        }
        for column in openFormulas { cells.noteOpenFormula(row: line, column: column) }
        var start = 0
        for cell in filled {
            for column in cell.column..<(cell.column + cell.repeats) {
                let isNew = try rowText.withUnsafeBufferPointer { all throws(WorkbookFault) in
                    try cells.add(
                        UnsafeBufferPointer(rebasing: all[start..<cell.end]), column: column, isNumber: cell.isNumber,
                        budget: budget)
                }
                if isNew, cell.isCovered { cells.marks.covered.add(CellReference.letters(of: column) + "\(line)") }
            }
            start = cell.end
        }
    }
}
