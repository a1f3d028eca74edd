/// Takes up the cells of a sheet while its part is read.
final class XLSXSheet: MarkupContent {
    // One value that changes as a whole: who reads two million cells notices every further access.
    private var reading: XLSXSheetReading

    init(
        name: String, texts: XLSXTexts, formats: XLSXNumberFormats, from1904: Bool, unpacked: @escaping () -> Int
    ) {
        reading = XLSXSheetReading(name: name, texts: texts, formats: formats, from1904: from1904, unpacked: unpacked)
    }

    /// What was read.
    func finished() throws(WorkbookFault) -> SheetCells { try reading.finished() }

    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) { try reading.start(element, depth: depth) }

    func end(depth: Int) throws(WorkbookFault) { try reading.end(depth: depth) }

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) { try reading.text(piece) }
}
