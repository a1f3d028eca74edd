/// Looks for wholes of any three or more series where there are few regions, by going through selections as long as they can still fit.
struct SumSelections {
    private(set) var found: [SeriesEquation] = []

    private let counts: KnownCounts
    /// Regions that are looked at on the way.
    private let probes: Range<Int>
    /// Steps that are left for the present whole.
    private var steps = 0

    /// Steps for all wholes together, and sums kept of each.
    private static let (allSteps, mostOfWhole) = (400_000, 40)
    private static let mostParts = 16

    init(_ counts: KnownCounts) {
        self.counts = counts
        probes = 0..<min(8, counts.placeCount)
        for whole in counts.active {
            let total = probes.map { counts.value(whole, $0) }
            guard !total.allSatisfy(\.isNaN) else { continue }
            let parts = counts.active.filter { part in
                part != whole && probes.allSatisfy { !(counts.value(part, $0) > total[$0] + 1e-6) }
            }.sorted { (size($1), $0) < (size($0), $1) }
            steps = Self.allSteps / counts.active.count
            let before = found.count
            select(
                parts, from: 0, taken: [], left: total, ceilings: ceilings(parts), whole,
                most: before + Self.mostOfWhole)
        }
    }

    private func size(_ part: Int) -> Double {
        probes.reduce(0) { sum, place in
            let value = counts.value(part, place)
            return value.isNaN ? sum : sum + value
        }
    }

    /// For each part what it and those behind it come to at most in each region.
    private func ceilings(_ parts: [Int]) -> [[Double]] {
        var sums = [[Double]](repeating: probes.map { _ in 0 }, count: parts.count + 1)
        for position in parts.indices.reversed() {
            sums[position] = probes.map { place in
                let value = counts.value(parts[position], place)
                return value.isNaN ? .infinity : sums[position + 1][place] + value
            }
        }
        return sums
    }

    /// - Parameter left: What the parts taken leave of the whole; not a number where that is not known.
    private mutating func select(
        _ parts: [Int], from start: Int, taken: [Int], left: [Double], ceilings: [[Double]], _ whole: Int, most: Int
    ) {
        guard taken.count < Self.mostParts else { return }
        for position in start..<max(start, parts.count) {
            guard steps > 0, found.count < most else { return }
            steps -= 1
            // What is left cannot be filled up by all that follow.
            if probes.contains(where: { left[$0] > ceilings[position][$0] + 1e-6 }) { return }
            let next = probes.map { left[$0] - counts.value(parts[position], $0) }
            guard !next.contains(where: { $0 < -1e-6 }) else { continue }
            let selection = taken + [parts[position]]
            if !next.contains(where: { $0 > 1e-6 }), selection.count > 2 {
                let equation = SeriesEquation(whole: whole, parts: selection)
                if counts.fit(equation) { found.append(equation) }
            }
            if next.contains(where: { !($0 <= 1e-6) }) {
                select(parts, from: position + 1, taken: selection, left: next, ceilings: ceilings, whole, most: most)
            }
        }
    }
}
