/// A sign that text was decoded in the wrong encoding. A wrong letter in a name is a defect, so such text is refused.
public enum Mojibake: Equatable, Sendable {
    /// The bytes are valid UTF-8, though another encoding is stated; the word as UTF-8 reads it.
    case readsAsUTF8(word: String)
    /// A control character (0x80...0x9F), such as CP850's ü read as ISO-8859-1; its code.
    case controlCharacter(UInt32, word: String)
    /// A sign that no word has inside, as in `G”ttingen`, which is CP850's Göttingen read as CP1252.
    case strangeCharacter(Unicode.Scalar, word: String)
    /// UTF-8 that was taken for CP1252 and encoded once more, as in `MÃ¼nchen`; or letters lost as U+FFFD.
    case damagedEarlier(word: String)
    /// All letters beyond ASCII are German in another code page, and not in the stated or guessed one.
    case readsAsGerman(CharacterEncoding)
}

extension CharacterEncoding {
    /// Looks for a sign that the text, decoded from the bytes in this encoding, is not what its author wrote.
    ///
    /// ```swift
    /// CharacterEncoding.cp1252.mojibake(in: "G”ttingen", from: bytes)  // .strangeCharacter("”", word: "G”ttingen")
    /// ```
    public func mojibake(in text: String, from bytes: UnsafeRawBufferPointer) -> Mojibake? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        if isSingleByte, let utf8 = String(validating: bytes, as: UTF8.self), WordScan.isConvincingUTF8(utf8) {
            return .readsAsUTF8(word: WordScan.firstForeignWord(of: utf8))
        }
        return WordScan.mojibake(in: text, symbolsCount: isSingleByte)
    }

    /// Looks at all pieces together: whether another code page would make German of every one of their letters.
    ///
    /// CP850's `ß` alone is CP1252's `á`: the word by itself shows nothing.
    public func mojibake(in sample: EncodingSample) -> Mojibake? {
        if ["CP1252", "ISO-8859-1", "ISO-8859-15"].contains(name),
            sample.consists(of: [0x81, 0x84, 0x8E, 0x94, 0x99, 0x9A, 0xE1])
        {
            return .readsAsGerman(.cp850)
        }
        if ["CP437", "CP850", "CP852", "CP858"].contains(name),
            sample.consists(of: [0xC4, 0xD6, 0xDC, 0xDF, 0xE4, 0xF6, 0xFC])
        {
            return .readsAsGerman(.cp1252)
        }
        return nil
    }
}

/// Goes over text word by word.
private enum WordScan {
    /// Signs that do stand between letters: apostrophes, dashes, the Catalan dot, hyphens, a no-break space, m².
    private static let usual: Set<UInt32> = [
        0x2019, 0x2018, 0x02BC, 0x2013, 0x2014, 0x2010, 0x2011, 0x00B7, 0x00AD, 0x00A0, 0x00B2, 0x00B4, 0x202F, 0x200B,
    ]

    static func mojibake(in text: String, symbolsCount: Bool) -> Mojibake? {
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let code = scalar.value
            if code < 0x80 { continue }
            if code < 0xA0 { return .controlCharacter(code, word: word(around: index, in: scalars)) }
            if code == 0xFFFD { return .damagedEarlier(word: word(around: index, in: scalars)) }
            let previous = index > 0 ? scalars[index - 1] : nil
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if code == 0xC3, let next, isContinuationAsCP1252(next) {
                return .damagedEarlier(word: word(around: index, in: scalars))
            }
            guard symbolsCount, isStrange(scalar) else { continue }
            let afterLetter = previous?.properties.isAlphabetic ?? false
            let beforeLetter = next?.properties.isAlphabetic ?? false
            // ™ before a letter is CP850's Ö at the start of a word.
            if beforeLetter, afterLetter || code == 0x2122 {
                return .strangeCharacter(scalar, word: word(around: index, in: scalars))
            }
            // ▀ at the end of a word is CP1252's ß read as CP850 or CP437.
            if afterLetter, (0x2500...0x259F).contains(code) {
                return .strangeCharacter(scalar, word: word(around: index, in: scalars))
            }
        }
        return nil
    }

    /// Neither a letter nor a sign that words have; the n of CP437 (ⁿ) and its Σ are letters to Unicode only.
    private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
        if usual.contains(scalar.value) { return false }
        if scalar.value == 0x207F || scalar.value == 0x03A3 { return true }
        return !scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
    }

    /// What CP1252 makes of the second byte of ä, ö, ü, Ä, Ö, Ü, ß and é in UTF-8.
    private static func isContinuationAsCP1252(_ scalar: Unicode.Scalar) -> Bool {
        [0xA4, 0xB6, 0xBC, 0x201E, 0x2013, 0x0153, 0x0178, 0xA9].contains(scalar.value)
    }

    /// Two letters of CP1252 such as `ß–` can be valid UTF-8 by chance: Latin letters or several others convince.
    static func isConvincingUTF8(_ text: String) -> Bool {
        let foreign = text.unicodeScalars.filter { $0.value >= 0x80 }
        return foreign.count >= 3
            || !foreign.isEmpty
                && foreign.allSatisfy {
                    (0xA0...0x24F).contains($0.value) || (0x1E00...0x1EFF).contains($0.value)
                        || (0x2000...0x20CF).contains($0.value)
                }
    }

    static func firstForeignWord(of text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        return word(around: scalars.firstIndex { $0.value >= 0x80 } ?? 0, in: scalars)
    }

    /// At most 40 characters on each side, up to a blank.
    private static func word(around index: Int, in scalars: [Unicode.Scalar]) -> String {
        let ends: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == ";" || $0 == "\n" || $0 == "\r" || $0 == "\t" }
        let start = scalars[..<index].lastIndex(where: ends).map { $0 + 1 } ?? 0
        let end = scalars[index...].firstIndex(where: ends) ?? scalars.count
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[max(start, index - 40)..<min(max(end, index + 1), index + 40)])
        return String(word)
    }
}
