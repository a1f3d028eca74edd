import Foundation
import Testing

@testable import Indicators

struct NumberGrammarTests {
    private func read(_ text: String, _ decimal: DecimalSign) -> Double? {
        try? NumberGrammar.read(Array(text.utf8)[...], decimal: decimal).value
    }

    private func fault(_ text: String, _ decimal: DecimalSign = .comma) -> NumberFault? {
        do throws(NumberFault) {
            _ = try NumberGrammar.read(Array(text.utf8)[...], decimal: decimal)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("0", 0), ("12", 12), ("12,5", 12.5), ("0,22235", 0.22235), (",5", 0.5), ("-0,5", -0.5), ("+3", 3),
        ("\u{2212}7,25", -7.25), ("1.234", 1234), ("1.234.567,89", 1_234_567.89), ("1 234,5", 1234.5),
        ("1\u{A0}234", 1234), ("1\u{202F}234", 1234), ("1'234", 1234), ("1,5E+05", 150_000), ("2e-03", 0.002),
        ("0,1", 0.1), ("123456789012345678", 123_456_789_012_345_680), ("0,30000000000000004", 0.30000000000000004),
    ])
    func `a comma file's numbers are read`(text: String, value: Double) {
        #expect(read(text, .comma) == value)
    }

    @Test(arguments: [
        ("12.5", 12.5), ("1,234", 1234), ("1,234,567.89", 1_234_567.89), (".5", 0.5), ("1 234.5", 1234.5),
        ("-1e-05", -0.00001), ("7.2158", 7.2158),
    ])
    func `a point file's numbers are read`(text: String, value: Double) {
        #expect(read(text, .point) == value)
    }

    @Test(arguments: [
        "", "-", "+", ",", "12,", "1,2,3", "nan", "inf", "NaN", "Infinity", "0x1A", "١٢", "１２", "1_000", "--1", "1-",
        "1 2", "1e5", "e5", "1E+", "1,5E+0005", "1,", "− 5",
    ])
    func `what is no number is refused`(text: String) {
        #expect(fault(text) != nil)
        #expect(fault(text, .point) != nil)
    }

    @Test(arguments: ["12.34", "1.23.456", "1234.567", "0.123", "1.234 567", "1 23", "1.2345", "1.234.56"])
    func `thousands that are not groups of three are refused`(text: String) {
        #expect(fault(text) == .brokenThousands)
    }

    @Test func `a leading zero means a key and is refused`() {
        #expect(fault("03157006") == .leadingZero)
        #expect(fault("00,5") == .leadingZero)
    }

    @Test func `a percent sign or unit is named`() {
        #expect(fault("12,5 %") == .textAfterNumber("%"))
        #expect(fault("12,5%") == .textAfterNumber("%"))
        #expect(fault("1.234 EUR") == .textAfterNumber("EUR"))
        #expect(fault("12abc") == .textAfterNumber("abc"))
    }

    @Test func `what does not fit into a number is refused`() {
        #expect(fault("1,5E+999") == .outOfRange)
        #expect(fault("1,5E-999") == .outOfRange)
        #expect(fault(String(repeating: "9", count: 400)) == .outOfRange)
        #expect(fault("1,0E-320") == .outOfRange)
    }

    @Test func `minus zero is zero`() {
        #expect(read("-0,0", .comma)?.sign == .plus)
    }

    @Test func `numbers written in German are read back bit by bit`() {
        var random = Seeded(state: 3157)
        for _ in 0..<20_000 {
            let decimals = Int.random(in: 0...6, using: &random)
            let scale = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000][decimals]
            let mantissa =
                Int.random(in: -999_999_999_999...999_999_999_999, using: &random)
                / [1, 1000, 1_000_000][Int.random(in: 0...2, using: &random)]
            let value = Double(mantissa) / scale
            let text = german(
                mantissa, decimals: decimals,
                separator: ["", ".", " ", "\u{A0}", "\u{202F}", "'"].randomElement(using: &random) ?? "")
            #expect(read(text, .comma) == value, "\(text)")
        }
    }

    @Test func `any double's own digits are read back bit by bit`() {
        var random = Seeded(state: 6)
        for _ in 0..<20_000 {
            let value = Double.random(in: -1...1, using: &random) * [1, 1e3, 1e9, 1e-4].randomElement(using: &random)!
            #expect(read("\(value)", .point) == value, "\(value)")
        }
    }

    /// `1.234,50`
    private func german(_ mantissa: Int, decimals: Int, separator: String) -> String {
        var digits = String(mantissa.magnitude)
        while digits.count <= decimals { digits = "0" + digits }
        let whole = digits.dropLast(decimals)
        let grouped = whole.reversed().enumerated().reduce("") { text, digit in
            String(digit.element) + (digit.offset > 0 && digit.offset.isMultiple(of: 3) ? separator : "") + text
        }
        return (mantissa < 0 ? "-" : "") + grouped + (decimals > 0 ? "," + digits.suffix(decimals) : "")
    }
}
