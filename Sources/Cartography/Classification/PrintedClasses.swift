/// Classes with rounded edges and the number of rounded values in each.
struct PrintedClasses {
    /// Ascending; neighbours can coincide.
    private(set) var edges: [Double] = []
    /// One for each class.
    private(set) var counts: [Int] = []

    /// No classes.
    init() {}

    /// Classes that have been counted.
    init(edges: [Double], counts: [Int]) {
        self.edges = edges
        self.counts = counts
    }

    /// Counts numbers, which lie within the edges.
    init(edges: [Double], numbers: SortedNumbers) {
        self.edges = edges
        counts = [Int](repeating: 0, count: max(0, edges.count - 1))
        for value in numbers.rounded {
            if let index = index(ofRounded: value) { counts[index] += 1 }
        }
    }

    /// The class, from 0, of a number that is rounded already; `nil` outside.
    func index(ofRounded value: Double) -> Int? {
        guard let lowest = edges.first, let highest = edges.last, !counts.isEmpty, value >= lowest, value <= highest
        else { return nil }
        // The class begins with the last of the lower edges that is not above the value.
        var low = 0
        var high = counts.count
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// Joins each empty class to the one below it, or above where there is none below, and says so.
    mutating func leaveOutEmptyClasses() -> [ClassificationNote] {
        guard let lowest = edges.first, let highest = edges.last else { return [] }
        var inner: [Double] = []
        var keptCounts: [Int] = []
        var coincided: [Double] = []
        var notes: [ClassificationNote] = []
        for (index, count) in counts.enumerated() {
            if count > 0 {
                if !keptCounts.isEmpty { inner.append(edges[index]) }
                keptCounts.append(count)
            } else if edges[index] == edges[index + 1] {
                if coincided.last != edges[index] { coincided.append(edges[index]) }
            } else {
                notes.append(.emptyClassJoined(lower: edges[index], upper: edges[index + 1]))
            }
        }
        edges = [lowest] + inner + [highest]
        counts = keptCounts
        return (coincided.isEmpty ? [] : [.edgesCoincided(at: coincided)]) + notes
    }
}
