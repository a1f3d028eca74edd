/// Reads the cells of a sheet, one after the other.
///
/// worksheet > (cols > col | sheetData > row > c > (f | v | is > (t | r > t)) | mergeCells > mergeCell)
final class XLSXSheet: MarkupContent {
    private enum Section {
        case columns, rows, merges, other
    }

    private enum Kind {
        case number, text, shared, boolean, error, date
    }

    private let texts: XLSXTexts
    private let formats: XLSXNumberFormats
    private let from1904: Bool
    /// Bytes that were unpacked so far.
    private let unpacked: () -> Int

    private var cells: SheetCells
    private var section = Section.other
    private var merges: [CellRange] = []
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var isHiddenRow = false

    private var row = 0
    private var column = -1
    private var kind = Kind.number
    private var format = 0
    private var hasFormula = false
    private var isRun = false
    private var isTaken = false
    private var content: [UInt8] = []
    private var number = NumberText()

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
    func finished() throws(WorkbookFault) -> SheetCells {
        if let covered = try cells.hiddenByMerging(merges) {
            cells.marks.covered = SheetMarks.Occurrences(count: covered.count, first: covered.first.cell)
        }
        cells.markHidden(columns: hiddenColumns)
        return cells
    }

    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        switch depth {
        case 2:
            section =
                element.isLocally("sheetData")
                ? .rows : element.isLocally("cols") ? .columns : element.isLocally("mergeCells") ? .merges : .other
        case 3: try startPart(element)
        case 4 where section == .rows && element.isLocally("c"): try startCell(element)
        case 5 where section == .rows:
            isTaken = element.isLocally("v")
            if !isTaken, element.isLocally("f") { hasFormula = true }
        case 6 where section == .rows:
            isTaken = element.isLocally("t")
            isRun = element.isLocally("r")
        case 7 where section == .rows: isTaken = isRun && element.isLocally("t")
        default: return
        }
    }

    func end(depth: Int) throws(WorkbookFault) {
        guard section == .rows else { return }
        isTaken = false
        if depth == 4, column >= 0 { try endCell() }
        if depth == 3, isHiddenRow { cells.markHiddenRow() }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {
        guard isTaken else { return }
        guard content.count + piece.count <= WorkbookLimits.text else {
            throw .textTooLong(cells.place(row, column), limit: WorkbookLimits.text)
        }
        content.append(contentsOf: piece)
    }

    /// A row, a column or a merged range.
    private func startPart(_ element: MarkupElement) throws(WorkbookFault) {
        switch section {
        case .rows:
            guard element.isLocally("row") else { return }
            row = element.value(UInt8(ascii: "r")).flatMap { WholeNumber.read($0) } ?? row + 1
            column = -1
            isHiddenRow = element.isSet("hidden")
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

    private func startCell(_ element: MarkupElement) throws(WorkbookFault) {
        if let reference = element.value(UInt8(ascii: "r")) {
            guard let place = CellReference(reference), place.row == row else {
                throw .outOfOrder(cells.place(row, column + 1))
            }
            column = place.column
        } else {
            column += 1
        }
        format = element.value(UInt8(ascii: "s")).flatMap { WholeNumber.read($0) } ?? 0
        kind = element.value(UInt8(ascii: "t")).map { Self.kind($0) } ?? .number
        hasFormula = false
        content.removeAll(keepingCapacity: true)
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

extension XLSXSheet {
    private func endCell() throws(WorkbookFault) {
        guard !content.isEmpty else {
            if hasFormula, kind != .text { cells.noteOpenFormula(row: row, column: column) }
            return
        }
        switch kind {
        case .number: try addNumber()
        case .shared: try addShared()
        case .text: try add(EscapedText.decoded(content))
        case .boolean: try add(Array((content == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8))
        case .error: cells.marks.errors.add(CellReference.letters(of: column) + "\(row)")
        case .date: try add(Array(ISODate.shortened(content)))
        }
    }

    private func addShared() throws(WorkbookFault) {
        guard let index = WholeNumber.read(content), index < texts.count else {
            throw .unknownText(cells.place(row, column), number: String(decoding: content.prefix(40), as: UTF8.self))
        }
        let budget = budget
        try texts.withText(index) { text throws(WorkbookFault) in
            _ = try cells.add(text, column: column, isNumber: false, budget: budget)
        }
    }

    private func addNumber() throws(WorkbookFault) {
        guard number.take(content[...].trimmed) else {
            throw .malformedNumber(cells.place(row, column), text: String(decoding: content.prefix(40), as: UTF8.self))
        }
        switch formats.meaning(format) {
        case .number: try add(number.bytes, isNumber: true)
        case .percent(let signs):
            number.shiftPoint(by: 2 * signs)
            cells.marks.percents.add(CellReference.letters(of: column) + "\(row)")
            try add(number.bytes, isNumber: true)
        case .date: try add(SerialDate.date(number.value, from1904: from1904))
        case .time: try add(SerialDate.time(number.value))
        }
    }

    /// A date or time; the number itself where it is none.
    private func add(_ date: String?) throws(WorkbookFault) {
        if let date { try add(Array(date.utf8)) } else { try add(number.bytes, isNumber: true) }
    }

    private func add(_ text: [UInt8], isNumber: Bool = false) throws(WorkbookFault) {
        let budget = budget
        try text.withUnsafeBufferPointer { text throws(WorkbookFault) in
            _ = try cells.add(text, column: column, isNumber: isNumber, budget: budget)
        }
    }

    private var budget: Int { WorkbookLimits.sheetText + 2 * unpacked() }
}
