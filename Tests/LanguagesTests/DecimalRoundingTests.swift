import Languages
import Testing

@Suite("Numbers are rounded as they are printed")
struct DecimalRoundingTests {
    @Test("A tie of the printed number goes away from zero, whatever its binary digits")
    func ties() {
        #expect(DecimalRounding(decimals: 2).rounded(2.675) == 2.68)
        #expect(DecimalRounding(decimals: 2).rounded(1.005) == 1.01)
        #expect(DecimalRounding(decimals: 0).rounded(2.5) == 3)
        #expect(DecimalRounding(decimals: 1).rounded(-0.25) == -0.3)
        #expect(DecimalRounding(decimals: 0).rounded(0.49999999999999994) == 0)
        #expect(DecimalRounding(decimals: 1).rounded(9.95) == 10)
        #expect(DecimalRounding(decimals: 0).rounded(0.5) == 1)
        #expect(DecimalRounding(decimals: 2).rounded(0.0049) == 0)
    }

    @Test("There is no negative zero")
    func negativeZero() {
        #expect(DecimalRounding(decimals: 1).rounded(-0.04).sign == .plus)
        #expect(DecimalRounding(decimals: 1).rounded(-0.0).sign == .plus)
        #expect(NumberFormat(language: .german, decimals: 1).text(-0.04) == "0,0")
    }

    @Test("Huge, tiny and impossible numbers come back unharmed")
    func extremes() {
        let rounding = DecimalRounding(decimals: 2)
        #expect(rounding.rounded(1e300) == 1e300)
        #expect(rounding.rounded(.leastNonzeroMagnitude) == 0)
        #expect(rounding.rounded(0x1p53) == 0x1p53)
        #expect(rounding.rounded(.infinity) == .infinity)
        #expect(rounding.rounded(.nan).isNaN)
        #expect(DecimalRounding(decimals: -3).decimals == 0)
        #expect(DecimalRounding(decimals: 99).decimals == 15)
    }

    @Test("Rounding keeps the order and its result prints unchanged")
    func law() {
        var generator = SeededGenerator(state: 7)
        for decimals in 0...4 {
            let rounding = DecimalRounding(decimals: decimals)
            let values = (0..<2000).map { _ in Double.random(in: -200...200, using: &generator) }.sorted()
            let rounded = values.map(rounding.rounded)
            #expect(zip(rounded, rounded.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(rounded.allSatisfy { rounding.rounded($0) == $0 && rounding.isExact($0) })
            #expect(zip(values, rounded).allSatisfy { abs($0 - $1) <= rounding.step / 2 + 4 * $0.ulp })
        }
    }

    @Test(
        "Decimals are as many as tell values apart, and not more than they have",
        arguments: [
            ([7.2158, 6.5767, 12.1], 2), ([0.80757, 0.60164], 3), ([120, 4560], 0), ([1.5, 2.5], 1), ([3], 0), ([], 0),
        ])
    func decimals(values: [Double], expected: Int) {
        #expect(DecimalRounding.telling(apart: values).decimals == expected)
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
