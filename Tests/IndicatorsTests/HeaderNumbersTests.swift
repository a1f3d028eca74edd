import Testing

@testable import Indicators
@testable import Tables

/// What the reading of tables takes for a number in the place of a column name, against the grammar of numbers.
struct HeaderNumbersTests {
    @Test func `what the grammar reads as a decimal number is no name of a column`() {
        var random = Seeded(state: 7)
        let alphabet = Array("01239,.-+ 'eE")
        var numbers = 0
        for _ in 0..<30_000 {
            let name = String(
                (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in
                    alphabet.randomElement(using: &random)
                }
            ).trimmed
            guard name.contains(where: { $0 == "," || $0 == "." }) else { continue }
            let bytes = Array(name.utf8)[...]
            let isNumber = DecimalSign.allCases.contains { sign in
                (try? NumberGrammar.read(bytes, decimal: sign)).map { $0.hasDecimalSign || $0.hasGroupingSign }
                    ?? false
            }
            guard isNumber else { continue }
            numbers += 1
            #expect(CellKind(bytes) == .number, "\(name)")
        }
        #expect(numbers > 100)
    }
}
