/// Writes numbers for the reader of a map, in the map's language and with fixed decimals.
///
/// Rounded by ``DecimalRounding``; thousands are grouped from four digits on; the minus sign is U+2212. Zero has no sign.
///
/// ```swift
/// NumberFormat(language: .german, decimals: 1).text(-1234.56)  // −1.234,6
/// NumberFormat(language: .english, decimals: 0).text(10999.5)  // 11,000
/// ```
public struct NumberFormat: Hashable, Sendable {
    /// The language whose separators are used.
    public let language: OutputLanguage
    /// The rule by which the number is rounded before it is printed.
    public let rounding: DecimalRounding

    /// A format; `decimals` is limited to 0...15.
    public init(language: OutputLanguage, decimals: Int) {
        self.language = language
        rounding = DecimalRounding(decimals: decimals)
    }

    /// The number as printed; `…` for what is not a finite number.
    public func text(_ value: Double) -> String {
        guard let decimal = ShortestDecimal(rounding.rounded(value)) else { return "…" }
        var text = decimal.isNegative ? "\u{2212}" : ""
        let integer = decimal.integerDigits
        for (index, digit) in integer.enumerated() {
            if index > 0, (integer.count - index).isMultiple(of: 3) { text += groupSeparator }
            text += String(digit)
        }
        guard rounding.decimals > 0 else { return text }
        let fraction = decimal.fractionDigits
        text += decimalSeparator
        for index in 0..<rounding.decimals { text += String(index < fraction.count ? fraction[index] : 0) }
        return text
    }

    private var groupSeparator: String {
        switch language {
        case .german: "."
        case .english: ","
        }
    }

    private var decimalSeparator: String {
        switch language {
        case .german: ","
        case .english: "."
        }
    }
}
