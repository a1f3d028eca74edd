/// The shortest decimal number that stands for a `Double` and no other: what a person wrote, or would write.
///
/// The value is 0.d₁d₂d₃… × 10^exponent. Swift prints this shortest form itself (after Steele and White 1990), in one of
/// the spellings `12.5`, `1e-07`, `5e+20`; here it is taken apart once, so that rounding and printing share the digits.
public struct ShortestDecimal: Equatable, Sendable {
    /// Whether the number is below zero.
    var isNegative: Bool
    /// Decimal digits 0...9, without leading or trailing zeros; empty for zero.
    var digits: [UInt8]
    /// Power of ten of the point before the first digit.
    var exponent: Int

    /// The digits of a finite number; `nil` for infinity and NaN.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        var digits: [UInt8] = []
        var integerDigits = 0
        var power = 0
        var powerSign = 1
        var sawPoint = false
        var sawPower = false
        for byte in value.magnitude.description.utf8 {
            switch byte {
            case 0x30...0x39 where sawPower: power = power * 10 + Int(byte - 0x30)
            case 0x30...0x39:
                digits.append(byte - 0x30)
                if !sawPoint { integerDigits += 1 }
            case 0x2E: sawPoint = true
            case 0x65: sawPower = true
            case 0x2D: powerSign = -1
            default: break
            }
        }
        let leadingZeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leadingZeros)
        while digits.last == 0 { digits.removeLast() }
        self.digits = digits
        exponent = digits.isEmpty ? 0 : integerDigits - leadingZeros + powerSign * power
        isNegative = value < 0
    }

    /// The digits before the point, at least one.
    var integerDigits: [UInt8] {
        guard exponent > 0 else { return [0] }
        return Array(digits.prefix(exponent)) + [UInt8](repeating: 0, count: max(0, exponent - digits.count))
    }

    /// The digits after the point, perhaps none.
    var fractionDigits: [UInt8] {
        guard !digits.isEmpty else { return [] }
        return [UInt8](repeating: 0, count: max(0, -exponent)) + digits.dropFirst(max(0, exponent))
    }

    /// The number without a power of ten, with a point and a minus sign of ASCII: `-0.25`.
    public var plainText: String {
        let text = { (digits: [UInt8]) in String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }
        let fraction = fractionDigits
        return (isNegative ? "-" : "") + text(integerDigits) + (fraction.isEmpty ? "" : "." + text(fraction))
    }
}
