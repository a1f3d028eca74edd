/// The mark of a footnote behind a number: superscript digits, `1)` or `a)`, a star, a letter behind a blank.
enum FootnoteMark {
    /// Where the mark begins in a number's text, counted in scalars; `nil` if there is none.
    static func start(in text: [Unicode.Scalar]) -> Int? {
        for end in text.indices.dropLast() {
            if text[end] == "\n" || text[end] == "\r" { return nil }
            guard isEnd(text[end]), isMark(text[(end + 1)...]) else { continue }
            // A closing bracket belongs to the number only if it opens one.
            return text[end] != ")" || text[0] == "(" ? end + 1 : nil
        }
        return nil
    }

    /// Whether a text may end with a mark, told by its last byte.
    static func mayEnd(with byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "u"),
            0x80...0xBF:
            true
        default: false
        }
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || "%‰)".unicodeScalars.contains(scalar)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

    private static func isSmallLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x61 && scalar.value <= 0x7A }

    private static func isMark(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let mark = rest.drop(while: \.properties.isWhitespace)
        let blanks = mark.startIndex - rest.startIndex
        guard let first = mark.first else { return false }
        if blanks <= 1, mark.count <= 4, mark.allSatisfy(isSuperscript) { return true }
        if blanks <= 1, mark.count <= 3, mark.allSatisfy({ $0 == "*" }) { return true }
        if blanks == 0 { return mark.count == 2 && isSmallLetter(first) && mark.last == ")" }
        if mark.count == 1 { return first.value >= 0x61 && first.value <= 0x66 || first == "u" }
        return isList(mark)
    }

    private static func isSuperscript(_ scalar: Unicode.Scalar) -> Bool {
        [0xB9, 0xB2, 0xB3, 0x2070].contains(scalar.value) || scalar.value >= 0x2074 && scalar.value <= 0x2079
            || scalar.value == 0x207E
    }

    /// `1)`, `a)`, `1) 2)`, `1), a)`.
    private static func isList(_ mark: ArraySlice<Unicode.Scalar>) -> Bool {
        var rest = mark
        while rest.count >= 2, let letter = rest.popFirst(), isDigit(letter) || isSmallLetter(letter),
            rest.popFirst() == ")"
        {
            if rest.isEmpty { return true }
            if rest.first == "," { rest = rest.dropFirst() }
            if rest.first?.properties.isWhitespace == true { rest = rest.dropFirst() }
        }
        return false
    }
}
