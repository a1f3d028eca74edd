internal import Geography
internal import Tables

/// The grammar of a key cell: what it holds by the lengths that official keys have.
///
/// Digits in the lengths of the German keys: Land 2, county 5, municipality (AGS) 8, ARS 12. One digit less, with a first digit
/// 1...9, means a leading zero that a spreadsheet took for idle, if the full length occurs among the regions' keys and the short
/// one does not. Source: Destatis, GV-ISys; the Länder 01...09 are the ones with a zero.
struct KeyGrammar {
    /// What a cell holds.
    enum Content: Equatable {
        case empty
        case key(RegionKey)
        case repaired(RegionKey, [KeyRepair.Kind])
        /// `3,15701E+06`: the last digits are gone.
        case destroyed
    }

    private let spelling: KeySpelling
    private let regionLengths: Set<Int>
    private let fullLengths: Set<Int>

    init(lengths: Set<Int>, spelling: KeySpelling = .verbatim) {
        self.spelling = spelling
        regionLengths = lengths
        var full = lengths.intersection([2, 5, 8, 12])
        // An AGS in the table may belong to an ARS of the regions, and the reverse.
        if lengths.contains(8) { full.insert(12) }
        if lengths.contains(12) { full.insert(8) }
        fullLengths = full
    }

    func read(_ cell: ArraySlice<UInt8>) -> Content {
        var text = cell.trimmed
        guard !text.isEmpty else { return .empty }
        var kinds: [KeyRepair.Kind] = []
        if let inner = Self.unwrapped(text) {
            text = inner
            kinds.append(.wrapping)
        }
        if spelling != .verbatim {
            guard let key = spelling.key(in: text) else { return .empty }
            if let repair = spelling.repair, !key.elementsEqual(text) { kinds.append(repair) }
            text = key
        }
        if Self.isScientific(text) { return .destroyed }
        let digits = text.prefix(while: isDigit)
        if digits.count < text.count, Self.isIdleFraction(text[digits.endIndex...]),
            accepts(digits) || lacksZero(digits)
        {
            text = digits
            kinds.append(.decimals)
        }
        var spelled = String(decoding: text, as: UTF8.self)
        if digits.count == text.count, lacksZero(digits) {
            spelled = "0" + spelled
            kinds.append(.leadingZero)
        }
        guard let key = RegionKey(spelled) else { return .empty }
        return kinds.isEmpty ? .key(key) : .repaired(key, kinds)
    }

    private func accepts(_ digits: ArraySlice<UInt8>) -> Bool {
        fullLengths.contains(digits.count) || regionLengths.contains(digits.count)
    }

    private func lacksZero(_ digits: ArraySlice<UInt8>) -> Bool {
        guard let first = digits.first, first != UInt8(ascii: "0") else { return false }
        return fullLengths.contains(digits.count + 1) && !regionLengths.contains(digits.count)
    }

    /// `.0`, `,00`
    private static func isIdleFraction(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let sign = rest.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",") else { return false }
        return rest.count > 1 && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    }

    private static func isScientific(_ text: ArraySlice<UInt8>) -> Bool {
        let mantissa = text.prefix { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        let rest = text[mantissa.endIndex...]
        guard let first = mantissa.first, isDigit(first), let letter = rest.first,
            letter == UInt8(ascii: "E") || letter == UInt8(ascii: "e")
        else { return false }
        let exponent = rest.dropFirst()
        // `3E06` may be a key of letters and digits; with a sign or a decimal sign it is a number.
        let isNumber = exponent.first == UInt8(ascii: "+") || mantissa.contains { !isDigit($0) }
        let digits = exponent.first == UInt8(ascii: "+") ? exponent.dropFirst() : exponent
        return isNumber && !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    private static func unwrapped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if text.count > 3, text.first == UInt8(ascii: "="), text[text.startIndex + 1] == UInt8(ascii: "\""),
            text.last == UInt8(ascii: "\"")
        {
            return text.dropFirst(2).dropLast().trimmed
        }
        guard text.first == UInt8(ascii: "'"), let second = text.dropFirst().first, isDigit(second) else { return nil }
        return text.dropFirst()
    }
}
