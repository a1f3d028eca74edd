internal import Languages

/// The numbers of one map in ascending order, beside what is printed of them.
struct SortedNumbers {
    /// Ascending, finite.
    let values: [Double]
    /// The same, rounded; ascending too, for rounding keeps the order.
    let rounded: [Double]
    /// The rule of rounding.
    let rounding: DecimalRounding

    init(_ values: [Double], rounding: DecimalRounding) throws(ClassificationError) {
        for value in values where !value.isFinite { throw .notFinite(value) }
        self.values = values.sorted()
        self.rounding = rounding
        rounded = self.values.map(rounding.rounded)
    }

    /// The different numbers that are printed, ascending.
    var distinctRounded: [Double] {
        var distinct: [Double] = []
        for value in rounded where value != distinct.last { distinct.append(value) }
        return distinct
    }

    /// Edges as they are printed. The outer ones are rounded as values are, so that a legend begins with the lowest printed
    /// value and ends with the highest where a method begins and ends with the values.
    ///
    /// An inner edge halfway between two printable numbers goes up where it would else fall on the greatest value below
    /// it and so move that value to the next class. With `keepingClasses` it goes up so also when it is no tie: the
    /// midpoint of two neighbouring values may lie anywhere between them.
    func printedEdges(_ rawEdges: [Double], keepingClasses: Bool) -> [Double] {
        guard rawEdges.count > 1, let lowest = rawEdges.first, let highest = rawEdges.last else { return rawEdges }
        let inner = rawEdges.dropFirst().dropLast().map { edge in
            let printed = rounding.rounded(edge)
            let above = firstIndex(notBelow: edge)
            guard above > 0, above < rounded.count, printed == rounded[above - 1], printed < rounded[above] else {
                return printed
            }
            let raised = keepingClasses ? rounding.rounded(printed + rounding.step) : edge + 4 * edge.ulp
            return min(rounding.rounded(raised), rounded[above])
        }
        return [rounding.rounded(lowest)] + inner + [rounding.rounded(highest)]
    }

    /// The share of variance that consecutive runs of so many values explain.
    func varianceExplained(byRunsOf counts: [Int]) -> Double {
        guard let lowest = values.first, let highest = values.last, lowest < highest else { return 1 }
        let total = Self.squares(values[...], unit: highest - lowest)
        var start = 0
        var within = 0.0
        for count in counts {
            let end = min(start + count, values.count)
            within += Self.squares(values[start..<end], unit: highest - lowest)
            start = end
        }
        return total > 0 ? min(max(1 - within / total, 0), 1) : 1
    }

    /// Sum of squares around the mean, in squares of the unit.
    private static func squares(_ values: ArraySlice<Double>, unit: Double) -> Double {
        guard let origin = values.first else { return 0 }
        let mean = values.reduce(0) { $0 + ($1 - origin) / unit } / Double(values.count)
        return values.reduce(0) {
            let distance = ($1 - origin) / unit - mean
            return $0 + distance * distance
        }
    }

    private func firstIndex(notBelow edge: Double) -> Int {
        var low = 0
        var high = values.count
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < edge { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
