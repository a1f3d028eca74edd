/// Series whose sums are equal in every region: all = men + women, or men + women = young + old.
public struct CountEquation: Hashable, Sendable {
    /// Ids of the series on one side: the whole, where there is one.
    public let left: [String]
    /// Ids of the series on the other side.
    public let right: [String]

    /// An equation.
    public init(left: [String], right: [String]) {
        self.left = left
        self.right = right
    }
}

/// An equation among series, by their indices.
struct SeriesEquation: Equatable {
    /// A series with its factor, −1 on the left and 1 on the right (or another small whole number).
    struct Term: Equatable {
        var series: Int
        var coefficient: Int
    }

    /// In the order of the series, each once.
    let terms: [Term]

    init(_ terms: [Term]) { self.terms = terms.sorted { $0.series < $1.series } }

    /// A whole and its parts.
    init(whole: Int, parts: [Int]) {
        self.init([Term(series: whole, coefficient: -1)] + parts.map { Term(series: $0, coefficient: 1) })
    }

    /// The whole and its parts, if one side is one series.
    var sum: (whole: Int, parts: [Int])? {
        guard terms.allSatisfy({ abs($0.coefficient) == 1 }) else { return nil }
        let (left, right) = sides
        if left.count == 1 { return (left[0], right) }
        return right.count == 1 ? (right[0], left) : nil
    }

    /// The series of both sides.
    var sides: (left: [Int], right: [Int]) {
        (terms.filter { $0.coefficient < 0 }.map(\.series), terms.filter { $0.coefficient > 0 }.map(\.series))
    }

    /// Whether its series stand side by side.
    var isContiguous: Bool {
        guard let first = terms.first, let last = terms.last else { return false }
        return last.series - first.series == terms.count - 1
    }
}
