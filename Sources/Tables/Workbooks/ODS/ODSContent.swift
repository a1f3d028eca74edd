/// Reads the sheets of an OpenDocument spreadsheet, one after the other.
final class ODSContent: MarkupContent {
    /// The sheets in the order of their tabs.
    private(set) var sheets: [(cells: SheetCells, isHidden: Bool)] = []
    /// Whether it is a spreadsheet at all, and no text or slides.
    private(set) var isSpreadsheet = false
    /// Whether it holds what other files had in cells when it was saved.
    private(set) var hasLinks = false

    private var path: [ODSElement] = []
    private var hiddenStyles: Set<String> = []
    private var style = ""

    private var current: ODSSheet?
    private var isHidden = false
    /// Bytes that were unpacked so far.
    private let unpacked: () -> Int

    init(unpacked: @escaping () -> Int) {
        self.unpacked = unpacked
    }

    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        let parent = path.last ?? .other
        let kind = ODSElement(element, within: parent)
        path.append(kind)
        switch kind {
        case .spreadsheet: isSpreadsheet = true
        case .sheet: startSheet(element)
        case .row: current?.startRow(element)
        case .cell: current?.startCell(element)
        case .paragraph: try current?.startParagraph()
        case .inline: try current?.startInline(element)
        case .skipped: if parent == .sheet || parent == .group { startColumn(element) }
        case .other: noteStyle(element)
        case .group: return
        }
    }

    func end(depth: Int) throws(WorkbookFault) {
        switch path.popLast() {
        case .cell: try current?.endCell()
        case .row: try current?.endRow(budget: WorkbookLimits.sheetText + 2 * unpacked())
        case .sheet:
            // Copies of other files' sheets, which links read, are none of its own.
            if let current, !current.isLinked { sheets.append((current.finished(), isHidden)) }
            if current?.isLinked == true { hasLinks = true }
            current = nil
        default: return
        }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {
        guard let last = path.last, last == .paragraph || last == .inline else { return }
        try current?.add(piece)
    }

    private func startSheet(_ element: MarkupElement) {
        current = ODSSheet(name: element.string("urn:oasis:names:tc:opendocument:xmlns:table:1.0|name") ?? "")
        let style = element.string("urn:oasis:names:tc:opendocument:xmlns:table:1.0|style-name")
        isHidden = style.map { hiddenStyles.contains($0) } ?? false
    }

    private func startColumn(_ element: MarkupElement) {
        if element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-column") {
            current?.addColumns(element)
        } else if element.isNamed("urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-source") {
            current?.isLinked = true
        }
    }

    /// Sheets are hidden by their style.
    private func noteStyle(_ element: MarkupElement) {
        if element.isNamed("urn:oasis:names:tc:opendocument:xmlns:style:1.0|style") {
            style = element.string("urn:oasis:names:tc:opendocument:xmlns:style:1.0|name") ?? ""
        } else if element.isNamed("urn:oasis:names:tc:opendocument:xmlns:style:1.0|table-properties"),
            element.string("urn:oasis:names:tc:opendocument:xmlns:table:1.0|display") == "false"
        {
            hiddenStyles.insert(style)
        }
    }
}
