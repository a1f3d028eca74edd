extension UnsafeBufferPointer<UInt8> {
    /// Where the text lies without the blanks around it, which never belong to a cell: tabs and all of Unicode's spaces, such as
    /// the no-break spaces U+00A0 and U+202F.
    var trimmedRange: Range<Int> {
        var start = 0
        var end = count
        while start < end, let length = blankLength(at: start, before: end) { start += length }
        while start < end, let length = blankLength(endingAt: end, after: start) { end -= length }
        return start..<end
    }

    private func blankLength(at start: Int, before end: Int) -> Int? {
        let first = self[start]
        if first == 0x20 || first == 0x09 { return 1 }
        guard first >= 0xC2, first <= 0xE3 else { return nil }
        return [2, 3].first { start + $0 <= end && isBlank(start..<(start + $0)) }
    }

    private func blankLength(endingAt end: Int, after start: Int) -> Int? {
        let last = self[end - 1]
        if last == 0x20 || last == 0x09 { return 1 }
        guard last >= 0x80, last < 0xC0 else { return nil }
        return [2, 3].first { end - $0 >= start && isBlank((end - $0)..<end) }
    }

    /// Whether two or three bytes are a space: U+00A0, U+1680, U+2000…200A, U+202F, U+205F, U+3000.
    private func isBlank(_ range: Range<Int>) -> Bool {
        switch (self[range.lowerBound], self[range.lowerBound + 1], range.count == 3 ? self[range.upperBound - 1] : 0) {
        case (0xC2, 0xA0, 0), (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80):
            true
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    /// The text without blanks around it, by the rule of cells.
    package var trimmed: ArraySlice<UInt8> {
        let range = withUnsafeBufferPointer { $0.trimmedRange }
        return self[(startIndex + range.lowerBound)..<(startIndex + range.upperBound)]
    }
}

extension String {
    /// The text without blanks around it, by the rule of cells.
    package var trimmed: String { String(decoding: Array(utf8)[...].trimmed, as: UTF8.self) }
}
