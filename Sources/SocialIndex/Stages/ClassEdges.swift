/// Stage 8: where the classes end.
struct ClassEdges: Equatable {
    /// Inner edges in the index's unit, ascending.
    let edges: [Double]
    /// Which class an edge itself belongs to.
    let closed: ClosedSide

    /// Edges by a rule.
    ///
    /// - Parameters:
    ///   - rule: Checked.
    ///   - statistics: The frame's index.
    ///   - sorted: The frame's index ascending, at least one; needed by quantiles and ranks only.
    init(_ rule: ClassRule, statistics: FrameStatistics, sorted: UnsafeBufferPointer<Double>) {
        switch rule {
        case .cuts(let cuts, let side, .index):
            edges = cuts
            closed = side
        case .cuts(let cuts, let side, .standardDeviations(let kind)):
            edges = cuts.map { statistics.mean + $0 * statistics.deviation(kind) }
            closed = side
        case .quantiles(let count, let type, let side):
            edges = (1..<count).map { type.quantile($0, of: count, sorted) }
            closed = side
        case .ranks(let count):
            // A class begins with the last rank that is in it or above it, counted from the highest index.
            edges = (1..<count).map { part in
                let ranks = sorted.count * (count - part) / count
                return ranks > 0 ? sorted[sorted.count - ranks] : sorted[sorted.count - 1].nextUp
            }
            closed = .left
        }
    }

    /// The class of an index, from 1.
    func number(of index: Double) -> Int {
        var found = 1
        forEachClass(of: 1, index: { _ in index }, do: { _, number in found = number })
        return found
    }

    /// Tells the classes of many; without branches, since edges fall anywhere.
    @inline(__always)
    func forEachClass(of count: Int, index: (Int) -> Double, do body: (Int, Int) -> Void) {
        edges.withUnsafeBufferPointer { edges in
            switch closed {
            case .left:
                for place in 0..<count {
                    let value = index(place)
                    body(place, edges.reduce(1) { $0 + (value >= $1 ? 1 : 0) })
                }
            case .right:
                for place in 0..<count {
                    let value = index(place)
                    body(place, edges.reduce(1) { $0 + (value > $1 ? 1 : 0) })
                }
            }
        }
    }
}

extension QuantileType {
    /// The quantile `part`/`count` of ascending values, at least one.
    ///
    /// The position is kept as a fraction of whole numbers, so that no rounding moves it off a value.
    func quantile(_ part: Int, of count: Int, _ sorted: UnsafeBufferPointer<Double>) -> Double {
        let n = sorted.count
        // Counted from 0.
        let (numerator, denominator) =
            switch self {
            case .seven: ((n - 1) * part, count)
            case .nine: ((8 * n + 2) * part + 3 * count - 8 * count, 8 * count)
            }
        guard numerator > 0 else { return sorted[0] }
        let (index, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        guard index < n - 1 else { return sorted[n - 1] }
        let value = sorted[index]
        guard remainder > 0, sorted[index + 1] != value else { return value }
        let share = Double(remainder) / Double(denominator)
        return (1 - share) * value + share * sorted[index + 1]
    }
}
