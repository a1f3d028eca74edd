/// The fewest digits that read back as the same number, laid out as ECMAScript and RFC 8785 do: plain digits
/// between 1e-6 and 1e21, an exponent without leading zeros beyond, `0` for minus zero.
///
/// ```swift
/// NumberLiteral.text(6.4)   // 6.4
/// NumberLiteral.text(-0.0)  // 0
/// NumberLiteral.text(1e-7)  // 1e-7
/// NumberLiteral.text(.nan)  // nil
/// ```
enum NumberLiteral {
    /// The number as text, valid in JSON and in SVG; `nil` for infinity and not-a-number.
    static func text(_ number: Double) -> String? {
        guard number.isFinite else { return nil }
        guard number != 0 else { return "0" }
        if (1e-3..<1e15).contains(number.magnitude) {
            // Here the shortest decimal is plain digits already; only whole numbers have a zero too much.
            let text = number.description
            return text.utf8.suffix(2).elementsEqual(".0".utf8) ? String(text.dropLast(2)) : text
        }
        let (digits, exponent) = parts(of: number.magnitude)
        let sign = number < 0 ? "-" : ""
        let count = digits.count
        switch exponent {
        case count...21:
            return sign + digits + String(repeating: "0", count: exponent - count)
        case 1...21:
            return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
        case -5...0:
            return sign + "0." + String(repeating: "0", count: -exponent) + digits
        default:
            let mantissa = count == 1 ? digits : digits.prefix(1) + "." + digits.dropFirst()
            return sign + mantissa + (exponent > 0 ? "e+" : "e") + String(exponent - 1)
        }
    }

    /// Digits without zeros at either end, and the place of the point counted from before the first of them.
    private static func parts(of number: Double) -> (digits: String, exponent: Int) {
        // `description` is the shortest decimal that reads back, whatever the locale: "123.4", "1e-07", "1.5e+22".
        let halves = number.description.split(separator: "e")
        let mantissa = (halves.first ?? "0").split(separator: ".")
        let whole = mantissa.first ?? "0"
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        var exponent = whole.count + (halves.count > 1 ? Int(halves[1]) ?? 0 : 0)
        var digits = (whole + fraction)[...]
        while digits.first == "0" {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.last == "0" { digits.removeLast() }
        return (String(digits), exponent)
    }
}
