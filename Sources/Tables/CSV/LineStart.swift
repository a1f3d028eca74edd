/// Where a line of a text begins.
struct LineStart {
    /// Line number, counted from 1.
    let line: Int
    /// Bytes before it.
    let offset: Int

    /// Finds a line by its number; `nil` stands for the first.
    init(line: Int?, in text: UnsafeBufferPointer<UInt8>) throws(HeaderFault) {
        let wanted = line ?? 1
        self.line = wanted
        var current = 1
        var offset = 0
        while current < wanted, offset < text.count {
            let byte = text[offset]
            offset += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, offset < text.count, text[offset] == 0x0A { offset += 1 }
            current += 1
        }
        guard wanted >= 1, offset < text.count || wanted == 1 else {
            throw .headerBeyondEnd(line: wanted, lines: current - 1)
        }
        self.offset = offset
    }
}

/// The first line that holds more than blanks and delimiters.
struct FirstRow {
    /// Line number, counted from 1.
    let line: Int
    /// Bytes before it.
    let offset: Int
    /// Its text, cut after 80 characters.
    let text: String

    private static let idle = Array(" \t;,".utf8)

    /// Looks for it in text that begins at a line.
    init(_ utf8: UnsafeBufferPointer<UInt8>, line: Int) throws(TableFileFault) {
        var line = line
        var start = 0
        while start < utf8.count {
            let end = utf8[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? utf8.count
            if utf8[start..<end].contains(where: { !Self.idle.contains($0) }) {
                self.line = line
                offset = start
                text = String(
                    String.UnicodeScalarView(
                        String(decoding: utf8[start..<min(end, start + 400)], as: UTF8.self).unicodeScalars.prefix(80)))
                return
            }
            start = end + 1
            if end < utf8.count, utf8[end] == 0x0D, start < utf8.count, utf8[start] == 0x0A { start += 1 }
            line += 1
        }
        throw .empty
    }
}
