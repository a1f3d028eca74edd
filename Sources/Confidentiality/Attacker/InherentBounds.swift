/// What can be said of a hidden cell even if everything around it is hidden.
///
/// Zeros are shown, so a total of three hidden parts is at least 3, whatever else is hidden. No suppression can take that back, and
/// what is required is cut to it: of 1 … m − 1, a sum of *k* hidden counts keeps *k* … m − 1 open.
struct InherentBounds {
    private(set) var lower: [Double]
    private(set) var upper: [Double]

    /// As many levels of totals and breakdowns as are followed.
    private static let rounds = 16

    /// - Parameters:
    ///   - entries: What is known of each cell by itself once it is hidden.
    ///   - rows: The rows of totals and breakdowns among the relations; the first term is the sum.
    init(_ entries: [AttackerConstraints.Entry], _ relations: Relations, rows: Range<Int>) {
        lower = entries.map(\.lower)
        upper = entries.map(\.upper)
        for _ in 0..<Self.rounds {
            var changed = false
            for row in rows where narrow(relations, row) { changed = true }
            if !changed { break }
        }
    }

    private mutating func narrow(_ relations: Relations, _ row: Int) -> Bool {
        let terms = relations.terms(of: row)
        let slack = relations.ranges[row].upper
        guard let first = terms.first else { return false }
        let whole = Int(relations.cells[first])
        var least = 0.0
        var largest = 0.0
        for term in terms.dropFirst() {
            least += lower[Int(relations.cells[term])]
            largest += upper[Int(relations.cells[term])]
        }
        var changed = raise(whole, to: least - slack)
        if largest.isFinite { changed = reduce(whole, to: largest + slack) || changed }
        let (top, bottom) = (upper[whole] + slack, lower[whole] - slack)
        guard top.isFinite || largest.isFinite else { return changed }
        for term in terms.dropFirst() {
            let part = Int(relations.cells[term])
            let (low, high) = (lower[part], upper[part])
            if top.isFinite { changed = reduce(part, to: top - (least - low)) || changed }
            if largest.isFinite { changed = raise(part, to: bottom - (largest - high)) || changed }
        }
        return changed
    }

    private mutating func raise(_ cell: Int, to bound: Double) -> Bool {
        guard bound > lower[cell] + Disclosure.ProtectionLevel.tolerance, bound <= upper[cell] else { return false }
        lower[cell] = bound
        return true
    }

    private mutating func reduce(_ cell: Int, to bound: Double) -> Bool {
        guard bound < upper[cell] - Disclosure.ProtectionLevel.tolerance, bound >= lower[cell] else { return false }
        upper[cell] = bound
        return true
    }
}
