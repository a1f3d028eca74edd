/// Where ranks stand from left to right.
struct RankAxis {
    /// Millimetres of rank 1's left edge.
    let left: Double
    /// Millimetres of the last rank's right edge.
    let right: Double
    /// How many ranks there are.
    let count: Int

    /// Middle of a rank in millimetres.
    func x(_ rank: Double) -> Double { left + (rank - 0.5) / Double(count) * (right - left) }

    /// Ranks with a number: 1, round ones between, and the last, none nearer to another than a least distance in millimetres.
    func ticks(leastDistance: Double) -> [Int] {
        let perRank = (right - left) / Double(count)
        let step = Self.steps.first { Double($0) * perRank >= leastDistance } ?? count
        var ticks = [1]
        var next = step == 1 ? 2 : step
        while next < count {
            if Double(next - (ticks.last ?? 0)) * perRank >= leastDistance { ticks.append(next) }
            next += step
        }
        if count > 1 {
            if let last = ticks.last, last != 1, Double(count - last) * perRank < leastDistance { ticks.removeLast() }
            ticks.append(count)
        }
        return ticks
    }

    private static let steps = [1, 10, 100, 1000, 10_000, 100_000].flatMap { [$0, 2 * $0, 5 * $0] }
}
