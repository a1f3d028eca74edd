/// Rounds to a number of decimals as a person would round the printed number: commercially (DIN 1333), half away from zero,
/// decided on the shortest decimal form of the number and not on its binary digits.
///
/// Class edges, values and labels all use this one rule; therefore a printed value always lies in the class whose
/// printed limits enclose it. There is no negative zero.
///
/// ```swift
/// DecimalRounding(decimals: 2).rounded(2.675)  // 2.68, though the binary number lies a little below 2.675
/// DecimalRounding(decimals: 1).rounded(-0.04)  // 0
/// ```
public struct DecimalRounding: Hashable, Sendable {
    /// The numbers of decimals that can be asked for.
    public static let allowed = 0...15

    /// Decimals that remain, 0...15.
    public let decimals: Int

    /// Rounding to so many decimals; fewer than 0 count as 0, more than 15 as 15.
    public init(decimals: Int) {
        self.decimals = min(max(decimals, Self.allowed.lowerBound), Self.allowed.upperBound)
    }

    /// The nearest number with these decimals; a tie goes away from zero. Infinity and NaN stay as they are.
    public func rounded(_ value: Double) -> Double {
        let scale = Self.powersOfTen[decimals]
        let scaled = value * scale
        // Away from a tie the binary number decides the same way, and 50 bits leave room for the error of the product.
        if scaled.magnitude < 0x1p50 {
            let distance = (scaled - scaled.rounded(.towardZero)).magnitude - 0.5
            if distance.magnitude > 8 * max(scaled.ulp, 0x1p-52) {
                return scaled.rounded(.toNearestOrAwayFromZero) / scale + 0
            }
        }
        return shortened(value)
    }

    /// Whether the number prints fully with these decimals.
    public func isExact(_ value: Double) -> Bool {
        guard let decimal = ShortestDecimal(value) else { return false }
        return decimal.fractionDigits.count <= decimals
    }

    /// The distance between two neighbouring numbers with these decimals.
    public var step: Double { 1 / Self.powersOfTen[decimals] }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    private func shortened(_ value: Double) -> Double {
        guard let decimal = ShortestDecimal(value) else { return value }
        let kept = decimal.exponent + decimals
        guard kept < decimal.digits.count else { return value + 0 }
        var digits = Array(decimal.digits.prefix(max(0, kept)))
        let firstDropped = kept >= 0 ? decimal.digits[kept] : 0
        if firstDropped >= 5 { Self.increment(&digits) }
        guard digits.contains(where: { $0 != 0 }) else { return 0 }
        let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) + "e-\(decimals)"
        guard let magnitude = Double(text) else { return value }
        return decimal.isNegative ? -magnitude : magnitude
    }

    private static func increment(_ digits: inout [UInt8]) {
        var index = digits.count - 1
        while index >= 0 {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
            index -= 1
        }
        digits.insert(1, at: 0)
    }
}
