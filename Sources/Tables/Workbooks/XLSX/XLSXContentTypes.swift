/// The types of the parts of a workbook.
final class XLSXContentTypes: MarkupContent {
    /// All that are named.
    private(set) var all: Set<String> = []

    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        if let type = element.string("ContentType") { all.insert(type) }
    }

    func end(depth: Int) throws(WorkbookFault) {}

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {}
}
