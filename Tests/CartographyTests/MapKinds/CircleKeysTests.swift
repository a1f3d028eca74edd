import Testing

@testable import Cartography

@Suite("Circles of the legend")
struct CircleKeysTests {
    @Test("Legend circles stand for three round values, the largest not above the data")
    func roundValues() {
        #expect(CircleKeys.roundValues(below: 51_521) == [50_000, 10_000, 2_000])
        #expect(CircleKeys.roundValues(below: 0) == [])
    }
}
