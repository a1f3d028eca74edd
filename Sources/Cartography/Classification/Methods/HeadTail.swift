/// Classes for numbers with a heavy tail: the first edge after the minimum is the mean of all values; the values above it
/// are the head, whose mean is the next edge, and so on until all values of a head are equal.
///
/// B. Jiang, Head/Tail Breaks: A New Classification Scheme for Data with a Heavy-Tailed Distribution, The Professional
/// Geographer 65 (2013), 482–494; without the stop at 40 %, as mapclassify's `HeadTailBreaks`.
struct HeadTail: BreakRule {
    func breaks(of sortedValues: [Double]) -> [Double] {
        guard let lowest = sortedValues.first, let highest = sortedValues.last else { return [] }
        var edges = [lowest]
        var head = sortedValues[...]
        while let first = head.first, first < highest {
            let mean = MeanAndDeviation(of: head).mean
            guard mean > first, mean < highest else { break }
            edges.append(mean)
            head = head.drop { $0 <= mean }
        }
        return edges + [highest]
    }
}
