internal import Tables

/// What had to be known to read a cell, beyond the signs of the statistical offices; said once for each kind.
public enum CellOddity: Hashable, Sendable, CaseIterable {
    /// A word for "not known", as `NA`, `k. A.`, `#NV`.
    case word
    /// A star, the sign of the Bundesagentur für Arbeit for numbers that are kept secret.
    case star
    /// `<3`: a number too small to be shown.
    case lessThan
    /// A percent sign behind a number.
    case percentSign
    /// A mark of a footnote behind a number, as `¹` or `1)`.
    case footnote
    /// A dash in place of a minus sign.
    case dash

    /// A text that stands for no number.
    init?(word text: ArraySlice<UInt8>) {
        guard text.count <= 16, let first = text.first, !isDigit(first) else { return nil }
        if first == UInt8(ascii: "*"), text.count == 1 {
            self = .star
            return
        }
        if first == UInt8(ascii: "<") || text.starts(with: [0xE2, 0x89, 0xA4]) {
            let number = text.dropFirst(first == UInt8(ascii: "<") ? 1 : 3).drop { $0 == UInt8(ascii: "=") }
            guard (try? NumberGrammar.read(number.trimmed, decimal: .comma)) != nil else { return nil }
            self = .lessThan
            return
        }
        let plain = text.filter { $0 != 0x20 && $0 != UInt8(ascii: ".") && $0 != 0xC2 && $0 != 0xA0 }
            .map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
        guard Self.words.contains(String(decoding: plain, as: UTF8.self)) else { return nil }
        self = .word
    }

    private static let words: Set<String> = [
        "na", "n/a", "ka", "k/a", "#nv", "#n/a", "#na", "nan", "null", "keineangabe", "keineangaben",
    ]

    /// What a cell that holds nothing else stands for.
    var meaning: TableSymbols.Meaning {
        switch self {
        case .star, .lessThan: .suppressed
        default: .missing
        }
    }
}
