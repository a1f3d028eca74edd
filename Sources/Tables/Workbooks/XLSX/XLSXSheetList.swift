/// What a workbook says of its sheets.
final class XLSXSheetList: MarkupContent {
    /// The sheets in the order of their tabs.
    private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    /// Whether days count from 1904, as on old Macintoshes.
    private(set) var from1904 = false
    /// Whether it is a workbook at all, and no text or slides.
    private(set) var isWorkbook = false

    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        switch depth {
        case 1: isWorkbook = element.isLocally("workbook")
        case 2: if element.isLocally("workbookPr") { from1904 = element.isSet("date1904") }
        case 3 where element.isLocally("sheet"):
            let state = element.string("state") ?? "visible"
            sheets.append(
                (element.string("name") ?? "", element.value(inAnyNamespace: "id") ?? "", state != "visible"))
        default: return
        }
    }

    func end(depth: Int) throws(WorkbookFault) {}

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {}
}
