/// Narrows bounds row by row until nothing changes.
///
/// Exact where the rows form a forest (then what a row says of a cell reaches every other row by one way only); elsewhere the
/// bounds are true but may be wider than they could be.
struct IntervalPropagation {
    private let problem: LinearProblem
    private(set) var lower: [Double]
    private(set) var upper: [Double]

    init(_ problem: LinearProblem) {
        self.problem = problem
        lower = problem.lower
        upper = problem.upper
    }

    /// Narrows by all rows; `false` if nothing fits them.
    mutating func run() -> Bool {
        var rowsOfVariable = [[Int]](repeating: [], count: problem.count)
        for (index, row) in problem.rows.enumerated() {
            for term in row.terms { rowsOfVariable[term.variable].append(index) }
        }
        var isWaiting = [Bool](repeating: true, count: problem.rows.count)
        var waiting = Array(problem.rows.indices)
        var next = 0
        // In a ring bounds may creep towards each other for ever; they are true at every step.
        var steps = 40 * (problem.rows.count + problem.count) + 200
        while next < waiting.count, steps > 0 {
            steps -= 1
            let row = waiting[next]
            next += 1
            isWaiting[row] = false
            guard let narrowed = tighten(row: row) else { return false }
            for variable in narrowed {
                for other in rowsOfVariable[variable] where other != row && !isWaiting[other] {
                    isWaiting[other] = true
                    waiting.append(other)
                }
            }
        }
        return true
    }

    /// Narrows the bounds of a row's variables; the variables that changed, or `nil` if nothing fits.
    mutating func tighten(row index: Int) -> [Int]? {
        let row = problem.rows[index]
        var least = Extreme()
        var largest = Extreme()
        for term in row.terms {
            least.add(lowest(term))
            largest.add(highest(term))
        }
        let slip = Disclosure.ProtectionLevel.tolerance * max(1, row.terms.reduce(0) { max($0, abs($1.coefficient)) })
        guard least.value <= row.upper + slip, largest.value >= row.lower - slip else { return nil }
        var changed: [Int] = []
        for term in row.terms {
            let low = row.lower - largest.without(highest(term))
            let high = row.upper - least.without(lowest(term))
            let bounds =
                term.coefficient > 0
                ? (low / term.coefficient, high / term.coefficient) : (high / term.coefficient, low / term.coefficient)
            guard let didChange = narrow(term.variable, to: bounds) else { return nil }
            if didChange { changed.append(term.variable) }
        }
        return changed
    }

    private func lowest(_ term: LinearProblem.Term) -> Double {
        term.coefficient * (term.coefficient > 0 ? lower[term.variable] : upper[term.variable])
    }

    private func highest(_ term: LinearProblem.Term) -> Double {
        term.coefficient * (term.coefficient > 0 ? upper[term.variable] : lower[term.variable])
    }

    private mutating func narrow(_ variable: Int, to bounds: (lower: Double, upper: Double)) -> Bool? {
        var (low, high) = bounds
        if problem.isWhole[variable] {
            low = (low - Disclosure.ProtectionLevel.tolerance).rounded(.up)
            high = (high + Disclosure.ProtectionLevel.tolerance).rounded(.down)
        }
        var didChange = false
        // Less than this is the last bits, or creeping.
        let step = 1e-9 * max(1, abs(lower[variable]))
        if low > lower[variable] + step {
            lower[variable] = low
            didChange = true
        }
        if high < upper[variable] - step {
            upper[variable] = high
            didChange = true
        }
        if lower[variable] > upper[variable] {
            guard lower[variable] <= upper[variable] + Disclosure.ProtectionLevel.tolerance else { return nil }
            let middle = (lower[variable] + upper[variable]) / 2
            lower[variable] = middle
            upper[variable] = middle
        }
        return didChange
    }
}

/// A sum whose parts may be infinite, and can be taken out again.
private struct Extreme {
    private var finite = 0.0
    private var infinities = 0
    private var infinity = 0.0

    mutating func add(_ part: Double) {
        if part.isFinite {
            finite += part
        } else {
            infinities += 1
            infinity = part
        }
    }

    var value: Double { infinities > 0 ? infinity : finite }

    func without(_ part: Double) -> Double {
        if part.isFinite { return value - part }
        return infinities > 1 ? infinity : finite
    }
}
