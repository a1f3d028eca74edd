/// What the number formats of a workbook make of its numbers.
final class XLSXNumberFormats: MarkupContent {
    /// By the number of a cell's format.
    private var meanings: [NumberMeaning] = []
    private var custom: [Int: NumberMeaning] = [:]
    private var isInCellFormats = false

    /// What a number with a cell format means.
    func meaning(_ format: Int) -> NumberMeaning { meanings.indices.contains(format) ? meanings[format] : .number }

    // styleSheet > (numFmts > numFmt | cellXfs > xf)
    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        if depth == 2 { isInCellFormats = element.isLocally("cellXfs") }
        guard depth == 3 else { return }
        if element.isLocally("numFmt") {
            guard let id = element.string("numFmtId").flatMap({ Int($0) }), let code = element.string("formatCode")
            else {
                return
            }
            custom[id] = NumberMeaning(code: code)
        } else if isInCellFormats, element.isLocally("xf") {
            let id = element.string("numFmtId").flatMap { Int($0) } ?? 0
            meanings.append(custom[id] ?? NumberMeaning(builtIn: id))
        }
    }

    func end(depth: Int) throws(WorkbookFault) {}

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {}
}
