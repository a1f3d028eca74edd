/// Signs of a CSV text that people see as something else than their bytes: a delimiter under an accent is no delimiter to them,
/// and what one program reads as two cells another reads as one.
enum MeltedSigns {
    /// Whether the ASCII sign at the index and the character before or after it are one letter (grapheme cluster).
    static func melts(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        // The characters of lead bytes C2 and C3 (Latin-1) never combine; a tab never does.
        guard text[index] != 0x09 else { return false }
        if index + 1 < text.count, text[index + 1] > 0xC3 {
            let end = min(index + 5, text.count)
            let pair = String(decoding: text[index..<end], as: UTF8.self).unicodeScalars.prefix(2)
            if String(pair).count == 1 { return true }
        }
        if index > 0, text[index - 1] >= 0x80 {
            var start = index - 1
            while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
            guard text[start] > 0xC3 else { return false }
            return String(decoding: text[start...index], as: UTF8.self).count == 1
        }
        return false
    }

    /// The code of U+0085, U+2028 or U+2029 at the index: line breaks to some programs, not to a spreadsheet.
    static func lineBreak(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        if text[index] == 0xC2 { return index + 1 < text.count && text[index + 1] == 0x85 ? 0x85 : nil }
        guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
        return text[index + 2] == 0xA8 ? 0x2028 : text[index + 2] == 0xA9 ? 0x2029 : nil
    }
}
