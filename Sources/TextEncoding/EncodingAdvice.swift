/// Which encoding makes words of all bytes of a text that another one cannot be.
///
/// Advice and no decision: what is read in it is for the user to say.
public enum EncodingAdvice {
    /// Those that are looked at; of two that make the same of the bytes the first is named.
    private static let candidates = [
        "UTF-8", "CP1252", "CP850", "CP1250", "CP852", "Macintosh", "CP1257", "CP1254", "CP1251", "CP866", "KOI8-R",
        "CP1253",
        "Big5", "GBK", "CP949", "CP932",
    ]
    /// What letters must be worth on average, of 1.
    private static let least = 0.6
    /// Pieces that are looked at.
    private static let mostPieces = 5_000

    /// The encoding in which all pieces are words; `nil` if there is none among the usual ones.
    ///
    /// ```swift
    /// EncodingAdvice.fitting([[0x47, 0x94, 0x74, 0x74, 0x69, 0x6E, 0x67, 0x65, 0x6E]])?.name  // "CP850", Göttingen
    /// ```
    /// - Parameters:
    ///   - pieces: Bytes of cells or lines.
    ///   - isCut: Whether the last character of a piece may have lost bytes.
    public static func fitting(_ pieces: some Sequence<[UInt8]>, isCut: Bool = false) -> CharacterEncoding? {
        let foreign = Array(Set(pieces.lazy.filter { $0.contains { $0 >= 0x80 } }.prefix(mostPieces)))
        guard !foreign.isEmpty else { return nil }
        var best: (encoding: CharacterEncoding, worth: Double)?
        for name in candidates {
            let encoding = CharacterEncoding(canonical: name)
            guard let worth = worth(of: foreign, in: encoding, isCut: isCut), worth >= least,
                worth > best?.worth ?? 0
            else { continue }
            best = (encoding, worth)
        }
        return best?.encoding
    }

    /// On average of all characters beyond ASCII; `nil` if some bytes are none, or are none that stand in words.
    private static func worth(of pieces: [[UInt8]], in encoding: CharacterEncoding, isCut: Bool) -> Double? {
        guard let decoder = TextDecoder(encoding) else { return nil }
        if encoding.isSingleByte { return LetterWorth.ofLetters(pieces, decoder) }
        var whole: [[UInt8]] = []
        for piece in pieces {
            if decoder.decode(piece) != nil {
                whole.append(piece)
            } else if isCut, piece.count > 1,
                let kept = (1...3).lazy.map({ Array(piece.dropLast($0)) }).first(where: { decoder.decode($0) != nil })
            {
                whole.append(kept)
            } else {
                return nil
            }
        }
        // Letters of other encodings are UTF-8 by a rare chance only.
        if encoding == .utf8 { return 1 }
        return LetterWorth.ofCharacters(whole, in: encoding)
    }
}

/// How likely characters are in words.
private enum LetterWorth {
    private static let german: Set<Unicode.Scalar> = ["ä", "ö", "ü", "Ä", "Ö", "Ü", "ß"]
    /// Signs that stand between words or at numbers: § ° · – — ’ „ “ ” ‚ ‘ … ² ³ « » € and the no-break space.
    private static let signs: Set<Unicode.Scalar> = [
        "§", "°", "·", "–", "—", "’", "„", "“", "”", "‚", "‘", "…", "²", "³", "«", "»", "€", "\u{A0}", "½", "¼",
    ]

    static func ofLetters(_ pieces: [[UInt8]], _ decoder: TextDecoder) -> Double? {
        var sum = 0.0
        var count = 0
        for piece in pieces {
            guard let text = decoder.decode(piece) else { return nil }
            let scalars = Array(text.unicodeScalars)
            for (place, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
                let before = place > 0 ? scalars[place - 1] : nil
                let after = place + 1 < scalars.count ? scalars[place + 1] : nil
                guard let worth = ofLetter(scalar, before, after) else { return nil }
                sum += worth
                count += 1
            }
        }
        return count > 0 ? sum / Double(count) : nil
    }

    /// `nil` = no word has this here.
    private static func ofLetter(_ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?)
        -> Double?
    {
        guard scalar.value >= 0xA0 else { return nil }
        let isBetweenLetters = before?.properties.isAlphabetic ?? false && after?.properties.isAlphabetic ?? false
        guard scalar.properties.isAlphabetic, scalar != "ª", scalar != "º", scalar != "ƒ" else {
            guard signs.contains(scalar), !isBetweenLetters || scalar == "’" || scalar == "–" || scalar == "·" else {
                return nil
            }
            return 0.7
        }
        let others = [before, after].compactMap { $0 }.filter(\.properties.isAlphabetic)
        let isLatin = isLatin(scalar)
        guard others.allSatisfy({ self.isLatin($0) == isLatin }) else { return 0 }
        // No capital inside a word of small letters.
        if scalar.properties.isUppercase, before?.properties.isLowercase ?? false { return 0 }
        if scalar.properties.isUppercase, before?.properties.isAlphabetic ?? false,
            after?.properties.isLowercase ?? false
        {
            return 0
        }
        if scalar.properties.isLowercase, scalar != "ß", before?.properties.isUppercase ?? false,
            after?.properties.isUppercase ?? false
        {
            return 0
        }
        if german.contains(scalar) { return 1 }
        return isLatin ? 0.8 : 0.9
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
    }

    /// The share of characters in that part of the encoding where the common ones are.
    static func ofCharacters(_ pieces: [[UInt8]], in encoding: CharacterEncoding) -> Double? {
        var common = 0
        var count = 0
        var low = 0
        for piece in pieces {
            var place = 0
            while place < piece.count {
                guard piece[place] >= 0x80 else {
                    place += 1
                    continue
                }
                // Half a kana is one byte.
                if encoding.name == "CP932", (0xA1...0xDF).contains(piece[place]) {
                    count += 1
                    place += 1
                    continue
                }
                guard place + 1 < piece.count else { return nil }
                let (lead, trail) = (piece[place], piece[place + 1])
                count += 1
                if trail < 0x80 { low += 1 }
                if isCommon(lead, trail, encoding.name) { common += 1 }
                place += 2
            }
        }
        guard count > 0 else { return nil }
        let share = Double(common) / Double(count)
        switch encoding.name {
        // Four of ten characters of Big5 end in a byte of ASCII.
        case "Big5": return low == 0 && count >= 4 ? share * 0.5 : share * 0.95
        // Korean syllables lie in the first part of what is common in Chinese.
        case "CP949": return share * (count >= 8 ? 0.95 : 0.85)
        default: return share * 0.9
        }
    }

    private static func isCommon(_ lead: UInt8, _ trail: UInt8, _ name: String) -> Bool {
        switch name {
        case "Big5": (0xA4...0xC6).contains(lead)
        case "GBK": (0xB0...0xD7).contains(lead) && trail >= 0xA1
        case "CP949": (0xB0...0xC8).contains(lead) && trail >= 0xA1
        default: (0x82...0x83).contains(lead) || (0x88...0x97).contains(lead)
        }
    }
}
