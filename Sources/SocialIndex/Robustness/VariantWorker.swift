/// Computes variants, one after the other, on one thread; all that is large is allocated once.
struct VariantWorker {
    private let computation: IndexComputation
    private let columns: VariantColumns
    private let spread: Double
    private let ownWeights: [[Double]]
    /// Scores of all dimensions, one after the other.
    private var scores: [Double]
    /// Parts that are dimensions, made comparable.
    private var parts: [Double]
    private var sorting: RankSort
    private var sortedFrame: [Double]
    private let ownStatistics: FrameStatistics

    init(_ computation: IndexComputation, _ columns: VariantColumns, spread: Double, own: FrameStatistics) {
        self.computation = computation
        self.columns = columns
        self.spread = spread
        ownStatistics = own
        ownWeights = computation.weightings.map { $0?.weights ?? [] }
        let nodes = computation.outline.nodes.count
        scores = Array(repeating: 0, count: nodes * columns.rowCount)
        parts = Array(repeating: 0, count: nodes * columns.rowCount)
        sorting = RankSort(capacity: columns.rowCount)
        sortedFrame = Array(repeating: 0, count: columns.frameCount)
    }

    /// Computes the index in a variant.
    ///
    /// - Returns: Statistics of the frame's index; `nil` where the variant has no result.
    mutating func compute(_ variant: Variant) -> FrameStatistics? {
        let (outline, rows) = (computation.outline, columns.rowCount)
        var random = variant.weights
        var isEmpty = [Bool](repeating: false, count: outline.nodes.count)
        var statistics: FrameStatistics?
        for (place, node) in outline.nodes.enumerated() {
            let dimension = node.dimension
            let aggregation = chosen(columns.aggregations[variant.pair.aggregation], dimension.aggregation, dimension)
            let rule = chosen(columns.normalisations[variant.pair.normalisation], dimension.normalisation, dimension)
            var offsets: [(isLeaf: Bool, offset: Int)] = []
            var weights: [Double] = []
            for (part, weight) in zip(node.parts, ownWeights[place]) {
                // Drawn for every part, also one left out, so that all others keep theirs.
                let factor = 1 + spread * (2 * (random?.unit() ?? 0.5) - 1)
                switch part {
                case .leaf(let leaf):
                    guard leaf != variant.leftOut else { continue }
                    let normalisation = dimension.isFree ? variant.pair.normalisation : 0
                    offsets.append(
                        (true, columns.offset(normalisation: normalisation, aggregation: aggregation, leaf: leaf)))
                case .node(let inner):
                    guard !isEmpty[inner] else { continue }
                    guard normalise(inner, by: rule, for: aggregation) else { return nil }
                    offsets.append((false, inner * rows))
                }
                weights.append(weight * factor)
            }
            isEmpty[place] = offsets.isEmpty
            guard !offsets.isEmpty else { continue }
            guard
                dimension.isFree
                    ? Self.restore(&weights, sumOf: ownWeights[place])
                    : Self.restore(&weights, lengthOf: ownWeights[place])
            else { return nil }
            aggregate(offsets, weights, aggregation, into: place * rows)
            statistics = rescale(place, dimension)
            guard statistics != nil else { return nil }
        }
        return statistics
    }

    private func chosen<Choice>(_ choice: Choice?, _ own: Choice, _ dimension: IndexDimension) -> Choice {
        dimension.isFree ? choice ?? own : own
    }

    /// Makes a dimension's scores comparable and ready for an aggregation.
    private mutating func normalise(_ node: Int, by rule: Normalisation, for aggregation: Aggregation) -> Bool {
        let rows = node * columns.rowCount..<(node + 1) * columns.rowCount
        let frameCount = columns.frameCount
        return scores.withUnsafeBufferPointer { scores in
            let scores = UnsafeBufferPointer(rebasing: scores[rows])
            let frame = UnsafeBufferPointer(rebasing: scores[..<frameCount])
            guard let normaliser = try? Normaliser(rule, direction: .more, frame: frame, part: "") else { return false }
            var isFinite = true
            for row in 0..<scores.count {
                let value = aggregation.prepared(normaliser.apply(scores[row]))
                isFinite = isFinite && value.isFinite
                parts[rows.lowerBound + row] = value
            }
            return isFinite
        }
    }

    private mutating func aggregate(
        _ offsets: [(isLeaf: Bool, offset: Int)], _ weights: [Double], _ aggregation: Aggregation, into start: Int
    ) {
        let count = columns.rowCount
        columns.withValues { values in
            parts.withUnsafeBufferPointer { parts in
                let pointers = offsets.compactMap { part in
                    (part.isLeaf ? values.baseAddress : parts.baseAddress).map { $0 + part.offset }
                }
                scores.withUnsafeMutableBufferPointer { scores in
                    aggregation.combine(
                        pointers, weights: weights,
                        into: UnsafeMutableBufferPointer(rebasing: scores[start..<start + count]))
                }
            }
        }
    }

    /// Rescales a dimension's scores in place.
    private mutating func rescale(_ node: Int, _ dimension: IndexDimension) -> FrameStatistics? {
        let (frameCount, count) = (columns.frameCount, columns.rowCount)
        return scores.withUnsafeMutableBufferPointer { scores -> FrameStatistics? in
            let scores = UnsafeMutableBufferPointer(rebasing: scores[node * count..<(node + 1) * count])
            func frame() -> FrameStatistics? {
                let statistics = FrameStatistics(UnsafeBufferPointer(rebasing: scores[..<frameCount]))
                return statistics?.isFinite == true ? statistics : nil
            }
            guard let statistics = frame() else { return nil }
            guard dimension.rescaling != .none else { return scores.allSatisfy(\.isFinite) ? statistics : nil }
            guard (try? dimension.rescaling.require(statistics, of: "")) != nil else { return nil }
            for row in 0..<count { scores[row] = dimension.rescaling.apply(scores[row], statistics) }
            guard scores.allSatisfy(\.isFinite) else { return nil }
            return frame()
        }
    }

    /// Brings weights to the sum that they had; `false` if there is none.
    private static func restore(_ weights: inout [Double], sumOf own: [Double]) -> Bool {
        let (sum, wanted) = (weights.reduce(0, +), own.reduce(0, +))
        guard sum > 0 else { return false }
        for place in weights.indices { weights[place] *= wanted / sum }
        return weights.allSatisfy(\.isFinite)
    }

    /// Brings loadings to the length that they had; `false` if there is none.
    private static func restore(_ weights: inout [Double], lengthOf own: [Double]) -> Bool {
        func squares(_ weights: [Double]) -> Double { weights.reduce(0) { $0 + $1 * $1 } }
        let (length, wanted) = (squares(weights), squares(own))
        guard length > 0 else { return false }
        for place in weights.indices { weights[place] *= (wanted / length).squareRoot() }
        return weights.allSatisfy(\.isFinite)
    }

    /// Writes the ranks of the regions shown in the variant computed last.
    mutating func ranks(into ranks: UnsafeMutableBufferPointer<UInt32>) {
        let start = scores.count - columns.rowCount
        scores.withUnsafeBufferPointer { scores in
            let shown = columns.shown.lowerBound + start..<columns.shown.upperBound + start
            sorting.sort(UnsafeBufferPointer(rebasing: scores[shown]))
        }
        sorting.ranks(into: ranks)
    }

    /// Counts the regions shown whose class in the variant computed last, and ranked last, is that of the index.
    mutating func countClasses(
        _ rule: ClassRule, _ statistics: FrameStatistics, own: [Int], into counts: inout [Int]
    ) {
        let start = scores.count - columns.rowCount
        // An index that is not rescaled has another unit in each variant: it is brought to the mean and deviation of the index
        // itself before fixed cuts are laid.
        var (shift, factor, mean) = (0.0, 1.0, 0.0)
        if case .cuts(_, _, .index) = rule, computation.definition.root.rescaling == .none,
            statistics.populationDeviation > 0, statistics != ownStatistics
        {
            mean = statistics.mean
            shift = ownStatistics.mean
            factor = ownStatistics.populationDeviation / statistics.populationDeviation
        }
        switch rule {
        case .quantiles, .ranks: sortFrame(start)
        case .cuts: break
        }
        let edges = sortedFrame.withUnsafeBufferPointer { ClassEdges(rule, statistics: statistics, sorted: $0) }
        let first = start + columns.shown.lowerBound
        scores.withUnsafeBufferPointer { scores in
            own.withUnsafeBufferPointer { own in
                counts.withUnsafeMutableBufferPointer { counts in
                    edges.forEachClass(
                        of: columns.shown.count, index: { (scores[first + $0] - mean) * factor + shift },
                        do: { region, number in counts[region] += number == own[region] ? 1 : 0 })
                }
            }
        }
    }

    private mutating func sortFrame(_ start: Int) {
        // The regions shown were just sorted for their ranks.
        if columns.shown != 0..<columns.frameCount {
            scores.withUnsafeBufferPointer {
                sorting.sort(UnsafeBufferPointer(rebasing: $0[start..<start + columns.frameCount]))
            }
        }
        sortedFrame.withUnsafeMutableBufferPointer { sorting.ascending(into: $0) }
    }
}
