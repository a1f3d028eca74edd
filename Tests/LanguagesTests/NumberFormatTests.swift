import Languages
import Testing

@Suite("Numbers are written in the reader's language")
struct NumberFormatTests {
    @Test(
        "German numbers",
        arguments: [
            (1234.5, 1, "1.234,5"), (999.0, 0, "999"), (-1234.56, 1, "\u{2212}1.234,6"), (1_000_000, 0, "1.000.000"),
            (0, 2, "0,00"), (0.05, 1, "0,1"), (1e21, 0, "1.000.000.000.000.000.000.000"), (1e-7, 3, "0,000"),
        ] as [(Double, Int, String)])
    func german(value: Double, decimals: Int, text: String) {
        #expect(NumberFormat(language: .german, decimals: decimals).text(value) == text)
    }

    @Test("English numbers")
    func english() {
        #expect(NumberFormat(language: .english, decimals: 1).text(1234.5) == "1,234.5")
        #expect(NumberFormat(language: .english, decimals: 0).text(10999.5) == "11,000")
    }

    @Test("What is not a finite number is not printed as one")
    func notFinite() {
        #expect(NumberFormat(language: .german, decimals: 1).text(.nan) == "…")
        #expect(NumberFormat(language: .german, decimals: 1).text(-.infinity) == "…")
    }
}
