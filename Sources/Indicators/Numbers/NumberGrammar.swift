/// The strict grammar of one number under a known decimal sign.
///
/// ```
/// number   = [sign] whole [decimal digits] [exponent]  |  [sign] decimal digits
/// sign     = "+" | "-" | "−" (U+2212)
/// whole    = "0" | nonzero digits | group of 1...3 followed by groups of 3, all parted by one kind of separator
/// exponent = ("E" | "e") ("+" | "-") 1...3 digits, only after a whole without separators
/// ```
/// Separators are the other sign (a point in comma files), a blank, U+00A0, U+2009, U+202F or an apostrophe.
enum NumberGrammar {
    /// Longest text that is looked at: no honest table has longer numbers.
    static let longestText = 64

    /// A number that was read.
    struct Number: Equatable {
        /// The value; never −0, NaN or infinite.
        var value: Double
        /// Whether the decimal sign occurs.
        var hasDecimalSign = false
        /// Whether the other sign parts thousands, as the point in `1.234`.
        var hasGroupingSign = false
    }

    /// Reads a text without surrounding blanks.
    static func read(_ text: ArraySlice<UInt8>, decimal: DecimalSign) throws(NumberFault) -> Number {
        if let number = plain(text, decimal) { return number }
        guard text.count <= longestText else { throw .outOfRange }
        var scan = Scan(rest: text)
        let negative = scan.takeSign()
        let whole = try wholePart(&scan, decimal: decimal)
        var number = Number(value: 0, hasGroupingSign: whole.groupedBySign)
        var digits = whole.digits
        var scale = 0
        if scan.rest.first == decimal.byte {
            let fraction = scan.digits(after: 1)
            guard !fraction.isEmpty else { throw .notANumber }
            number.hasDecimalSign = true
            digits += fraction
            scale = -fraction.count
        } else if whole.digits.isEmpty {
            throw .notANumber
        }
        if !whole.grouped, let exponent = scan.takeExponent() {
            scale += exponent
        }
        guard scan.rest.isEmpty else { throw fault(ofRest: scan.rest, decimal: decimal) }
        number.value = try value(of: digits, scale: scale, negative: negative)
        return number
    }

    /// Most numbers: few digits, perhaps with a minus and a decimal sign; `nil` for all others.
    private static func plain(_ text: ArraySlice<UInt8>, _ decimal: DecimalSign) -> Number? {
        let isNegative = text.first == UInt8(ascii: "-")
        let start = text.startIndex + (isNegative ? 1 : 0)
        guard text.endIndex - start <= 15, start < text.endIndex, let last = text.last, isDigit(last) else {
            return nil
        }
        var (mantissa, sign) = (0, -1)
        for index in start..<text.endIndex {
            let byte = text[index]
            if isDigit(byte) {
                mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0"))
            } else if byte == decimal.byte, sign < 0, index > start {
                sign = index
            } else {
                return nil
            }
        }
        // A zero in front belongs to keys.
        if text[start] == UInt8(ascii: "0"), text.endIndex - start > 1, sign != start + 1 { return nil }
        let scale = sign < 0 ? 0 : text.endIndex - sign - 1
        let value = Double(mantissa) / powersOfTen[scale]
        return Number(value: isNegative && mantissa > 0 ? -value : value, hasDecimalSign: sign >= 0)
    }

    private struct Whole {
        var digits: [UInt8]
        var grouped = false
        var groupedBySign = false
    }

    private static func wholePart(_ scan: inout Scan, decimal: DecimalSign) throws(NumberFault) -> Whole {
        var whole = Whole(digits: Array(scan.digits(after: 0)))
        if whole.digits.count > 1, whole.digits[0] == UInt8(ascii: "0") { throw .leadingZero }
        guard let separator = scan.separator(decimal: decimal), !whole.digits.isEmpty else { return whole }
        guard whole.digits.count <= 3, whole.digits != [UInt8(ascii: "0")] else { throw .brokenThousands }
        while scan.rest.starts(with: separator) {
            let group = scan.digits(after: separator.count)
            guard group.count == 3 else { throw .brokenThousands }
            whole.digits += group
        }
        whole.grouped = true
        whole.groupedBySign = separator == [decimal.groupingByte]
        return whole
    }

    private static func fault(ofRest rest: ArraySlice<UInt8>, decimal: DecimalSign) -> NumberFault {
        var scan = Scan(rest: rest)
        if rest.first == decimal.byte || scan.separator(decimal: decimal) != nil { return .brokenThousands }
        while scan.rest.first == 0x20 { scan.rest.removeFirst() }
        return .textAfterNumber(String(decoding: scan.rest, as: UTF8.self))
    }

    /// The nearest double. Up to 2⁵³ and 10²² the quotient of two exact doubles is correctly rounded; else the
    /// library reads the cleaned text.
    private static func value(of digits: [UInt8], scale: Int, negative: Bool) throws(NumberFault) -> Double {
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        guard !significant.isEmpty else { return 0 }
        var value: Double?
        if significant.count <= 15, (-22...22).contains(scale) {
            let mantissa = Double(significant.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
            value = scale < 0 ? mantissa / powersOfTen[-scale] : mantissa * powersOfTen[scale]
        } else {
            value = Double(String(decoding: significant, as: UTF8.self) + "e\(scale)")
        }
        guard let value, value.isFinite, value.isNormal else { throw .outOfRange }
        return negative ? -value : value
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
        1e19, 1e20, 1e21, 1e22,
    ]
}

/// What of a number's text is still to be read.
private struct Scan {
    var rest: ArraySlice<UInt8>

    /// Blank, U+00A0, U+202F, U+2009, apostrophe, U+2019.
    private static let separators: [[UInt8]] = [
        [0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89], [0x27], [0xE2, 0x80, 0x99],
    ]
    private static let separatorsBesideComma = [[DecimalSign.comma.groupingByte]] + separators
    private static let separatorsBesidePoint = [[DecimalSign.point.groupingByte]] + separators

    /// Drops `count` bytes, then takes all digits that follow.
    mutating func digits(after count: Int) -> ArraySlice<UInt8> {
        rest = rest.dropFirst(count)
        let digits = rest.prefix { isDigit($0) }
        rest = rest[digits.endIndex...]
        return digits
    }

    /// Takes a sign; true if it is a minus.
    mutating func takeSign() -> Bool {
        let minus: [UInt8] = [0xE2, 0x88, 0x92]
        if rest.starts(with: minus) {
            rest = rest.dropFirst(minus.count)
            return true
        }
        guard let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else { return false }
        rest = rest.dropFirst()
        return first == UInt8(ascii: "-")
    }

    /// The thousands separator that stands here before a digit, if one does.
    func separator(decimal: DecimalSign) -> [UInt8]? {
        guard let first = rest.first, !isDigit(first) else { return nil }
        let kinds = decimal == .comma ? Self.separatorsBesideComma : Self.separatorsBesidePoint
        return kinds.first { rest.starts(with: $0) && (rest.dropFirst($0.count).first.map(isDigit) ?? false) }
    }

    /// Takes an exponent with a sign, e.g. `E+05`.
    mutating func takeExponent() -> Int? {
        guard let letter = rest.first, letter == UInt8(ascii: "E") || letter == UInt8(ascii: "e"),
            let sign = rest.dropFirst().first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
        else { return nil }
        let before = rest
        let exponent = digits(after: 2)
        guard (1...3).contains(exponent.count) else {
            rest = before
            return nil
        }
        let value = exponent.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return sign == UInt8(ascii: "-") ? -value : value
    }
}

/// Whether the byte is a decimal digit.
func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
