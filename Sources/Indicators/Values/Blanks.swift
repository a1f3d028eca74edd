extension ArraySlice<UInt8> {
    /// The text without blanks, tabs and no-break spaces (U+00A0, U+202F) around it: they never belong to a cell.
    var withoutBlanks: ArraySlice<UInt8> {
        var rest = self
        while let length = Self.blankLength(atStartOf: rest) { rest = rest.dropFirst(length) }
        while let length = Self.blankLength(atEndOf: rest) { rest = rest.dropLast(length) }
        return rest
    }

    private static func blankLength(atStartOf text: Self) -> Int? {
        guard let first = text.first else { return nil }
        if first == 0x20 || first == 0x09 { return 1 }
        if first == 0xC2, text.dropFirst().first == 0xA0 { return 2 }
        return first == 0xE2 && text.starts(with: [0xE2, 0x80, 0xAF]) ? 3 : nil
    }

    private static func blankLength(atEndOf text: Self) -> Int? {
        guard let last = text.last else { return nil }
        if last == 0x20 || last == 0x09 { return 1 }
        if last == 0xA0, text.dropLast().last == 0xC2 { return 2 }
        return last == 0xAF && text.suffix(3).elementsEqual([0xE2, 0x80, 0xAF]) ? 3 : nil
    }
}

extension String {
    /// The text without blanks around it, by the rule of cells.
    var withoutBlanks: String { String(decoding: Array(utf8)[...].withoutBlanks, as: UTF8.self) }
}
