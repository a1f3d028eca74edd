/// The texts that the sheets of a workbook have in common, in one buffer.
final class XLSXTexts: MarkupContent {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var isTaken = false
    private var isRun = false

    /// Number of texts.
    var count: Int { ends.count }

    /// Hands out a text as UTF-8.
    func withText<Result>(
        _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Result
    ) throws(WorkbookFault) -> Result {
        let start = number == 0 ? 0 : Int(ends[number - 1])
        let end = Int(ends[number])
        return try bytes.withUnsafeBufferPointer { all throws(WorkbookFault) in
            try body(UnsafeBufferPointer(rebasing: all[start..<end]))
        }
    }

    // sst > si > (t | r > t | rPh > t); the last says how to read Japanese aloud.
    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        switch depth {
        case 3:
            isTaken = element.isLocally("t")
            isRun = element.isLocally("r")
        case 4: isTaken = isRun && element.isLocally("t")
        default: isTaken = false
        }
    }

    func end(depth: Int) throws(WorkbookFault) {
        isTaken = false
        guard depth == 2 else { return }
        let start = ends.last.map { Int($0) } ?? 0
        if bytes[start...].contains(UInt8(ascii: "_")) {
            let text = EscapedText.decoded(Array(bytes[start...]))
            bytes.replaceSubrange(start..., with: text)
        }
        guard ends.count < WorkbookLimits.texts else { throw .tooManyTexts(limit: WorkbookLimits.texts) }
        ends.append(UInt32(clamping: bytes.count))
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {
        if isTaken { bytes.append(contentsOf: piece) }
    }
}
