extension ClassificationMethod {
    /// The edges of the classes, not rounded.
    ///
    /// Numbers that are all equal give one class `[v, v]`, save for fixed edges and quantiles, which keep their count.
    ///
    /// - Parameter sortedValues: One per region, in the indicator's unit, ascending, finite; no missing ones.
    /// - Returns: Ascending edges, one more than classes; neighbours can coincide where many values are equal. Natural
    ///   breaks give fewer classes where there are fewer distinct values, standard deviations and nice numbers about
    ///   as many as asked for.
    /// - Throws: ``ClassificationError``: no or unusable values, or edges and counts that cannot be used.
    ///
    /// ```swift
    /// try ClassificationMethod.quantiles(4).breaks(of: [1, 2, 3, 4, 5])  // [1, 2, 3, 4, 5]
    /// ```
    public func breaks(of sortedValues: [Double]) throws(ClassificationError) -> [Double] {
        try check()
        if case .fixed(let edges) = self { return edges }
        guard let lowest = sortedValues.first, let highest = sortedValues.last else { throw .noValues }
        for (index, value) in sortedValues.enumerated() {
            guard value.isFinite else { throw .notFinite(value) }
            if index > 0, value < sortedValues[index - 1] { throw .notAscending(index: index) }
        }
        guard (highest - lowest).isFinite else { throw .rangeTooWide(lowest: lowest, highest: highest) }
        if case .quantiles(let count) = self { return Quantiles(count: count).breaks(of: sortedValues) }
        guard lowest < highest else { return [lowest, lowest] }
        return switch self {
        case .equalIntervals(let count): EqualIntervals(count: count).breaks(of: sortedValues)
        case .quantiles(let count): Quantiles(count: count).breaks(of: sortedValues)
        case .naturalBreaks(let count): NaturalBreaks(count: count).breaks(of: sortedValues)
        case .standardDeviations(let count): StandardDeviations(count: count).breaks(of: sortedValues)
        case .headTail: HeadTail().breaks(of: sortedValues)
        case .nice(let count): NiceNumbers(count: count).breaks(of: sortedValues)
        case .geometric(let count): try Geometric(count: count).breaks(of: sortedValues)
        case .fixed(let edges): edges
        }
    }

    /// Whether the method itself can be used, whatever the values.
    func check() throws(ClassificationError) {
        if case .fixed(let edges) = self {
            guard edges.count > 1 else { throw .tooFewEdges(found: edges.count) }
            for edge in edges where !edge.isFinite { throw .notFinite(edge) }
            for (edge, next) in zip(edges, edges.dropFirst()) where edge >= next {
                throw .edgesNotAscending(edge: edge, next: next)
            }
        } else if let count = classCount, !Self.allowedClassCounts.contains(count) {
            throw .classCountOutOfRange(found: count, allowed: Self.allowedClassCounts)
        }
    }
}

/// A rule that finds edges. It is given at least two distinct, finite values in ascending order, and classes are
/// `[edge, next edge)`, the last closed.
protocol BreakRule {
    /// Why the rule can fail; `Never` where it cannot.
    associatedtype Failure: Error
    /// The edges, ascending, the outermost included, not rounded.
    func breaks(of sortedValues: [Double]) throws(Failure) -> [Double]
}
