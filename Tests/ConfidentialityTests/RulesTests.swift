import Testing

@testable import Confidentiality

@Suite("Rules")
struct RulesTests {
    @Test("A minimum of one case hides nothing and is refused")
    func minimumOfOne() {
        #expect(throws: ConfidentialityRules.Failure.minimum(.minimumCases, found: 1, atLeast: 2)) {
            try ConfidentialityRules(minimumCases: 1)
        }
    }

    @Test("Rounding to multiples of one is refused")
    func roundingToOne() {
        #expect(throws: ConfidentialityRules.Failure.rounding(1)) { try ConfidentialityRules(rounding: 1) }
    }
}
