/// What a cell of a sheet looks like, as far as it tells names from values.
enum CellKind: Equatable {
    case empty
    /// A sign or word in place of a value, as `-`, `…`, `x`, `NA`.
    case symbol
    /// A whole number of at most four digits: a value, or a name such as a year.
    case smallNumber(Int)
    /// A longer or other number, a key among them: never a name.
    case number
    case date
    case text

    /// Looks at a cell without blanks around it.
    init(_ cell: ArraySlice<UInt8>) {
        guard let first = cell.first else {
            self = .empty
            return
        }
        if cell.count <= 4, cell.allSatisfy(Self.isDigit) {
            self = .smallNumber(cell.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        } else if Self.isDigit(first) || cell.count > 1 && cell.count < 40 && Self.opensNumber(cell) {
            self = Self.number(cell)
        } else {
            self = Self.isSymbol(cell) ? .symbol : .text
        }
    }

    /// Whether it is a number of any size.
    var isNumber: Bool {
        switch self {
        case .smallNumber, .number: true
        default: false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// A sign, a bracket or `<` before a digit.
    private static func opensNumber(_ cell: ArraySlice<UInt8>) -> Bool {
        guard let digit = cell.firstIndex(where: isDigit), digit - cell.startIndex <= 4 else { return false }
        return String(decoding: cell[..<digit], as: UTF8.self).unicodeScalars
            .allSatisfy { "+-−–(<≤=,. \u{A0}".unicodeScalars.contains($0) }
    }

    private static func number(_ cell: ArraySlice<UInt8>) -> Self {
        guard cell.count < 40 else { return cell.allSatisfy(isDigit) ? .number : .text }
        let text = String(decoding: cell, as: UTF8.self)
        if isDate(text) { return .date }
        // A sign, digits and what parts them, then perhaps a mark, a percent sign or an exponent.
        let unsigned = text.unicodeScalars.drop { "+-−–(<≤= \u{A0}".unicodeScalars.contains($0) }
        let tail = unsigned.drop { scalar in
            scalar.value >= 0x30 && scalar.value <= 0x39
                || ".,'’ \u{A0}\u{2009}\u{202F}".unicodeScalars.contains(scalar)
        }
        guard let first = tail.first else { return .number }
        let rest = String(String.UnicodeScalarView(tail)).trimmed
        if "%‰¹²³⁴⁵⁶⁷⁸⁹*)".unicodeScalars.contains(first), rest.unicodeScalars.count <= 4 { return .number }
        if rest.unicodeScalars.count <= 1 || isMarkOrExponent(Array(rest.utf8)) { return .number }
        return .text
    }

    /// `a)`, `E+06`.
    private static func isMarkOrExponent(_ text: [UInt8]) -> Bool {
        guard let first = text.first, text.count > 1 else { return false }
        if text.count == 2, text[1] == UInt8(ascii: ")"), first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") {
            return true
        }
        let isSigned = text[1] == UInt8(ascii: "+") || text[1] == UInt8(ascii: "-")
        let digits = text.dropFirst(isSigned ? 2 : 1)
        return (first == UInt8(ascii: "e") || first == UInt8(ascii: "E")) && !digits.isEmpty
            && digits.allSatisfy(isDigit)
    }

    /// `31.12.2022`, `31.12.22`, `2022-12-31`, `2022-12-31T12:00`.
    static func isDate(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.count == 3 {
            return parts.allSatisfy { $0.allSatisfy(isDigit) } && (1...2).contains(parts[0].count)
                && (1...2).contains(parts[1].count)
                && [2, 4].contains(parts[2].count)
        }
        let day = Array(text.utf8.prefix(11))
        guard day.count >= 10, day.count == 10 || day[10] == UInt8(ascii: "T") else { return false }
        return day[..<10].indices.allSatisfy { $0 == 4 || $0 == 7 ? day[$0] == UInt8(ascii: "-") : isDigit(day[$0]) }
    }

    /// Signs alone, or a word that stands for no value.
    private static func isSymbol(_ cell: ArraySlice<UInt8>) -> Bool {
        if cell.count > 9 { return false }
        let text = String(decoding: cell, as: UTF8.self)
        return text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            || ["x", "na", "n/a", "n.a.", "k. a.", "k.a.", "k.a", "#nv", "#n/a", "nan", "null"].contains(
                text.lowercased())
    }
}
