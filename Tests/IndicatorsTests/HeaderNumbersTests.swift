import Testing

@testable import Indicators
@testable import Tables

/// What the reading of tables takes for a number in the place of a column name, against the grammar of numbers.
struct HeaderNumbersTests {
    @Test func `a name looks like data if the grammar reads a decimal number`() {
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
            if isNumber { numbers += 1 }
            #expect(HeaderRow.isData(name) == isNumber, "\(name)")
        }
        #expect(numbers > 100)
    }
}
