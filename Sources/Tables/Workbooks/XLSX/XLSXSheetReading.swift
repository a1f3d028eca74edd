/// The cells of a sheet as far as they are read, one after the other.
///
/// worksheet > (cols > col | sheetData > row > c > (f | v | is > (t | r > t)) | mergeCells > mergeCell)
struct XLSXSheetReading {
    enum Section {
        case columns, rows, merges, other
    }

    enum Kind {
        case number, text, shared, boolean, error, date
    }

    let texts: XLSXTexts
    let formats: XLSXNumberFormats
    let from1904: Bool
    /// Bytes that were unpacked so far.
    let unpacked: () -> Int

    var cells: SheetCells
    var section = Section.other
    var merges: [CellRange] = []
    var hiddenColumns: [ClosedRange<Int>] = []
    var isHiddenRow = false

    var row = 0
    var column = -1
    var kind = Kind.number
    var format = 0
    var hasFormula = false
    var isRun = false
    var isTaken = false
    var content: [UInt8] = []
    var number = NumberText()
    /// Bytes that the texts of the sheet may have, by what was unpacked before the row.
    var budget = WorkbookLimits.sheetText

    init(
        name: String, texts: XLSXTexts, formats: XLSXNumberFormats, from1904: Bool, unpacked: @escaping () -> Int
    ) {
        self.texts = texts
        self.formats = formats
        self.from1904 = from1904
        self.unpacked = unpacked
        cells = SheetCells(sheet: name)
    }

    /// What was read.
    mutating func finished() throws(WorkbookFault) -> SheetCells {
        if let covered = try cells.hiddenByMerging(merges) {
            cells.marks.covered = SheetMarks.Occurrences(count: covered.count, first: covered.first.cell)
        }
        cells.markHidden(columns: hiddenColumns)
        return cells
    }

    mutating func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        switch depth {
        case 2:
            section =
                element.isLocally("sheetData")
                ? .rows : element.isLocally("cols") ? .columns : element.isLocally("mergeCells") ? .merges : .other
        case 3: try startPart(element)
        case 4 where section == .rows && element.isLocally(UInt8(ascii: "c")): try startCell(element)
        case 5 where section == .rows:
            isTaken = element.isLocally(UInt8(ascii: "v"))
            if !isTaken, element.isLocally(UInt8(ascii: "f")) { hasFormula = true }
        case 6 where section == .rows:
            isTaken = element.isLocally(UInt8(ascii: "t"))
            isRun = element.isLocally(UInt8(ascii: "r"))
        case 7 where section == .rows: isTaken = isRun && element.isLocally(UInt8(ascii: "t"))
        default: return
        }
    }

    mutating func end(depth: Int) throws(WorkbookFault) {
        guard section == .rows else { return }
        isTaken = false
        if depth == 4, column >= 0 { try endCell() }
        if depth == 3, isHiddenRow { cells.markHiddenRow() }
    }

    mutating func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {
        guard isTaken else { return }
        guard content.count + piece.count <= WorkbookLimits.text else {
            throw .textTooLong(cells.place(row, column), limit: WorkbookLimits.text)
        }
        content.append(contentsOf: piece)
    }

    /// A row, a column or a merged range.
    private mutating func startPart(_ element: MarkupElement) throws(WorkbookFault) {
        switch section {
        case .rows:
            guard element.isLocally("row") else { return }
            row = element.value(UInt8(ascii: "r")).flatMap { WholeNumber.read($0) } ?? row + 1
            column = -1
            isHiddenRow = element.isSet("hidden")
            budget = WorkbookLimits.sheetText + 2 * unpacked()
            try cells.startRow(row)
        case .columns:
            guard element.isSet("hidden"), let first = element.value("min").flatMap({ WholeNumber.read($0) }),
                let last = element.value("max").flatMap({ WholeNumber.read($0) }), first >= 1, last >= first
            else { return }
            hiddenColumns.append((first - 1)...(last - 1))
        case .merges:
            if let range = element.value("ref").flatMap({ CellRange($0) }) { merges.append(range) }
        case .other: return
        }
    }

    private mutating func startCell(_ element: MarkupElement) throws(WorkbookFault) {
        var reference: CellReference?
        var hasReference = false
        format = 0
        kind = .number
        element.forEachLetter { name, value in
            switch name {
            case UInt8(ascii: "r"):
                hasReference = true
                reference = CellReference(value)
            case UInt8(ascii: "s"): format = WholeNumber.read(value) ?? 0
            case UInt8(ascii: "t"): kind = Self.kind(value)
            default: break
            }
        }
        if hasReference {
            guard let reference, reference.row == row else { throw .outOfOrder(cells.place(row, column + 1)) }
            column = reference.column
        } else {
            column += 1
        }
        hasFormula = false
        if !content.isEmpty { content.removeAll(keepingCapacity: true) }
    }

    private static func kind(_ name: UnsafeBufferPointer<UInt8>) -> Kind {
        switch name.first {
        case UInt8(ascii: "s"): name.count == 1 ? .shared : .text
        case UInt8(ascii: "i"): .text
        case UInt8(ascii: "b"): .boolean
        case UInt8(ascii: "e"): .error
        case UInt8(ascii: "d"): .date
        default: .number
        }
    }
}
