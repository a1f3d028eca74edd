/// Looks for series that are sums of others: in pairs, in runs of columns, in any selection, and in what depends on what.
///
/// Every way is bounded, so that a hundred series take a moment; the same table gives the same sums in the same order.
struct SumSearch {
    let counts: KnownCounts
    private(set) var found: [SeriesEquation] = []

    /// More series than these are not tried in any pairs.
    private static let mostForPairs = 160
    /// More series than these are not tried in any selection.
    private static let mostForSelections = 60
    /// Regions beyond the number of series with which dependencies are no matter of chance.
    static let spareRegions = 8

    init(_ counts: KnownCounts) {
        self.counts = counts
        guard counts.active.count > 1, counts.placeCount > 1 else { return }
        addPairs()
        addRuns()
        if counts.complete.count >= counts.active.count + Self.spareRegions {
            addDependencies()
        } else if counts.active.count <= Self.mostForSelections {
            found += SumSelections(counts).found
            addBalances()
        }
    }

    private mutating func add(_ equation: SeriesEquation) {
        if counts.fit(equation) { found.append(equation) }
    }

    /// Equal series, and those that are the sum of two.
    private mutating func addPairs() {
        let series = counts.active
        guard series.count <= Self.mostForPairs else { return }
        for (position, first) in series.enumerated() {
            for second in series[(position + 1)...] {
                if isPossible(first, second, nil) { add(SeriesEquation(whole: first, parts: [second])) }
                for whole in series where whole != first && whole != second && isPossible(whole, first, second) {
                    add(SeriesEquation(whole: whole, parts: [first, second]))
                }
            }
        }
    }

    /// Whether a sum fits the first region in which all is known.
    private func isPossible(_ whole: Int, _ first: Int, _ second: Int?) -> Bool {
        for place in 0..<counts.placeCount {
            let total = counts.value(whole, place)
            let difference = total - counts.value(first, place) - (second.map { counts.value($0, place) } ?? 0)
            if difference.isNaN { continue }
            return KnownCounts.agree(difference, size: total)
        }
        return false
    }

    /// Wholes of neighbouring columns, and of every second, third … column.
    private mutating func addRuns() {
        for whole in counts.active {
            let others = counts.active.filter { $0 != whole }
            let probe = (0..<counts.placeCount).first { !counts.value(whole, $0).isNaN && counts.value(whole, $0) > 0 }
            guard let probe else { continue }
            let total = counts.value(whole, probe)
            for stride in 1...max(1, min(12, others.count / 3)) {
                for start in others.indices {
                    var (sum, parts) = (0.0, [Int]())
                    var isUnknown = false
                    var position = start
                    while position < others.count, parts.count < 60 {
                        let value = counts.value(others[position], probe)
                        parts.append(others[position])
                        if value.isNaN { isUnknown = true } else { sum += value }
                        if sum > total + 1e-6 { break }
                        if parts.count > 2, isUnknown || KnownCounts.agree(total - sum, size: total) {
                            add(SeriesEquation(whole: whole, parts: parts))
                        }
                        position += stride
                    }
                }
            }
        }
    }

    /// Whatever depends on other series, small ones first, so that wholes are told by their parts.
    private mutating func addDependencies() {
        let sizes = counts.active.map { one in counts.complete.reduce(0.0) { $0 + counts.value(one, $1) } }
        let order = counts.active.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }.map { counts.active[$0] }
        let isWhole = order.allSatisfy { one in
            counts.complete.allSatisfy { counts.value(one, $0) == counts.value(one, $0).rounded() }
        }
        let scale = isWhole ? 1.0 : 1e6
        var basis = ModularBasis()
        for place in counts.complete.prefix(2 * order.count + Self.spareRegions) {
            let numbers = order.map { (counts.value($0, place) * scale).rounded() }
            guard numbers.allSatisfy({ $0 < 9e15 }) else { return }
            _ = basis.insert(numbers.map { Int($0) })
        }
        for (column, made) in basis.dependencies(columns: order.count) {
            add(
                SeriesEquation(
                    [.init(series: order[column], coefficient: -1)]
                        + made.map { .init(series: order[$0.column], coefficient: $0.factor) }))
        }
    }

    /// Two series that make up the same as two others.
    private mutating func addBalances() {
        guard let probe = counts.complete.first else { return }
        var pairs: [Double: [(Int, Int)]] = [:]
        for (position, first) in counts.active.enumerated() {
            for second in counts.active[(position + 1)...] {
                let sum = counts.value(first, probe) + counts.value(second, probe)
                for (left, right) in pairs[sum] ?? []
                where left != first && left != second && right != first && right != second {
                    add(
                        SeriesEquation([
                            .init(series: left, coefficient: -1), .init(series: right, coefficient: -1),
                            .init(series: first, coefficient: 1), .init(series: second, coefficient: 1),
                        ]))
                }
                pairs[sum, default: []].append((first, second))
            }
        }
    }
}
