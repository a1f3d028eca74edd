import Documents
import Languages
import Testing

@testable import Publishing

struct CSVDocumentTests {
    private func text(_ rows: [[DataTable.Entry]], _ language: OutputLanguage = .german) -> String {
        String(
            decoding: CSVDocument(DataTable(language: language, header: ["a", "b"], rows: rows)).bytes, as: UTF8.self)
    }

    @Test func `A decimal comma goes with semicolons, a point with commas`() {
        #expect(text([[.text("01"), .number(1.5)]]) == "\u{FEFF}a;b\r\n01;1,5\r\n")
        #expect(text([[.text("01"), .number(1.5)]], .english) == "\u{FEFF}a,b\r\n01,1.5\r\n")
    }

    @Test(arguments: ["=1+1", "+1", "-x", "@a", "\tx", "\rx"])
    func `Text that a spreadsheet would compute is shielded`(text: String) {
        #expect(self.text([[.text(text), .empty]]).contains("'" + text))
    }

    @Test func `Numbers below zero are not shielded, and none is infinite`() {
        #expect(
            text([[.number(-1.25), .number(.infinity)], [.integer(-3), .number(.nan)]]).hasSuffix("-1,25;\r\n-3;\r\n"))
    }

    @Test(arguments: [
        (-1234.05, 1, "-1234,1"), (2.675, 2, "2,68"), (7, 2, "7,00"), (-0.04, 1, "0,0"), (12.5, 0, "13"),
    ])
    func `A printed number is rounded as on maps and stays a number`(number: Double, decimals: Int, text: String) {
        #expect(self.text([[.printed(number, decimals: decimals), .empty]]).hasSuffix("\r\n\(text);\r\n"))
    }

    @Test func `Quotation marks, delimiters and line ends stay within their cell`() {
        #expect(text([[.text("a\"b;c\nd"), .text("x,y")]]).hasSuffix("\"a\"\"b;c\nd\";\"x,y\"\r\n"))
    }

    @Test(arguments: [0.1, 1.0 / 3, 1e-7, 123_456_789.125, -2.5e22, .leastNonzeroMagnitude])
    func `Every digit of a number is kept`(number: Double) {
        let row = text([[.number(number), .empty]], .english).split(separator: "\r\n").last ?? ""
        #expect(Double(row.dropLast(1)) == number)
    }
}
