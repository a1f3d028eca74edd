import Parallelism
import Testing

@Suite struct PartsTests {
    static let wanted = [Int.min, -1, 0, 1, 2, 3, 7, 1_000, Int.max]

    @Test(arguments: [0..<0, 0..<1, 5..<12, -3..<90], wanted)
    func `parts cover a range once and in order, and differ by one member at most`(range: Range<Int>, wanted: Int) {
        let parts = range.parts(wanted)
        #expect(parts.flatMap { Array($0) } == Array(range))
        #expect(parts.count == min(range.count, max(1, wanted)))
        #expect((parts.map(\.count).max() ?? 0) - (parts.map(\.count).min() ?? 0) <= 1)
    }

    @Test(
        arguments: [
            [], [0], [5_000], [0, 0, 0], [9_000, 1, 1, 1], [1, 1, 1, 9_000], [3_000, 3_000, 3_000, 3_000, 3_000],
        ], wanted)
    func `parts by weight cover a range once and in order`(weights: [Int], wanted: Int) {
        let parts = weights.indices.parts(wanted) { weights[$0] }
        #expect(parts.flatMap { Array($0) } == Array(weights.indices))
        #expect(parts.count <= max(1, wanted))
        #expect(!parts.contains { $0.isEmpty })
    }

    @Test func `heavy members stand alone`() {
        #expect((0..<4).parts(2) { [9, 1, 1, 1][$0] } == [0..<1, 1..<4])
        #expect((10..<16).parts(3) { _ in 2 } == [10..<12, 12..<14, 14..<16])
    }
}
