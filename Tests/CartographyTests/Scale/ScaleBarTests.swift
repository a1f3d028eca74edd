import Languages
import Testing

@testable import Cartography

@Suite("The scale bar")
struct ScaleBarTests {
    @Test(
        "The scale bar has the longest round length that fits",
        arguments: [
            (100.0, 60.0, 5000.0, "5 km"), (250, 60, 10_000, "10 km"), (1, 60, 50, "50 m"),
            (10_000, 60, 500_000, "500 km"),
        ])
    func scaleBar(ground: Double, limit: Double, metres: Double, label: String) throws {
        let bar = try #require(ScaleBar(groundMetresPerMillimetre: ground, limit: limit, wording: Wording(.german)))
        #expect(bar.metres == metres)
        #expect(bar.label == label)
        #expect(bar.length <= limit)
    }

    @Test("A bar longer than the Earth, or of nothing, is no bar")
    func noScaleBar() {
        #expect(ScaleBar(groundMetresPerMillimetre: .infinity, limit: 60, wording: Wording(.german)) == nil)
        #expect(ScaleBar(groundMetresPerMillimetre: 0, limit: 60, wording: Wording(.german)) == nil)
    }
}
