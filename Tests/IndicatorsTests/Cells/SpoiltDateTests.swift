import Testing
import Values

@testable import Indicators

/// Numbers that Excel made dates are called that, in text files and in workbooks.
struct SpoiltDateTests {
    private func fault(_ text: String) -> NumberFault? {
        do throws(NumberFault) {
            _ = try CellGrammar(symbols: .standard, decimal: .comma).read(Array(text.utf8)[...])
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        "05. Apr", "5. Mär", "Apr 05", "05-Apr", "5-Apr-21", "Okt 21", "5.4.", "05.04.", "5.4.21", "05.04.2021",
        "2021-04-05",
        "2021-04-05T12:30:00",
    ])
    func `dates among numbers are named`(text: String) {
        #expect(fault(text) == .spoiltDate(text))
    }

    @Test(arguments: [
        "Mai", "Marburg", "April 5 Leute", "2021-4-5", "2021-04", "12.34.567", "2021-04-05x", "5..4.", "1.2.3.4",
        "Apr Leute",
    ])
    func `other texts are not`(text: String) {
        let fault = fault(text)
        #expect(fault != nil)
        #expect(fault != .spoiltDate(text))
    }

    @Test(arguments: [
        ("5,4", 5.4), ("0,5", 0.5), ("-0", 0), ("0", 0), ("-12,25", -12.25), ("123456789012345", 123_456_789_012_345),
        ("1.234", 1234),
    ])
    func `numbers stay numbers`(text: String, value: Double) throws {
        #expect(try CellGrammar(symbols: .standard, decimal: .comma).read(Array(text.utf8)[...]).number == value)
    }

    @Test(arguments: ["007", "00", "-01", "01,5"])
    func `zeros in front belong to keys`(text: String) {
        #expect(fault(text) == .leadingZero)
    }
}
