/// Unknown numbers between bounds, tied by rows *lower ≤ Σ coefficient · variable ≤ upper*.
struct LinearProblem {
    /// A variable with its factor in a row.
    struct Term {
        var variable: Int
        var coefficient: Double
    }

    /// One tie.
    struct Row {
        var terms: [Term]
        var lower: Double
        var upper: Double
    }

    /// Bounds of each variable; the lower ones are finite.
    var lower: [Double] = []
    var upper: [Double] = []
    /// Whether a variable can only be whole.
    var isWhole: [Bool] = []
    var rows: [Row] = []

    var count: Int { lower.count }

    mutating func append(lower: Double, upper: Double, isWhole: Bool) {
        self.lower.append(lower)
        self.upper.append(upper)
        self.isWhole.append(isWhole)
    }

    mutating func append(row terms: [Term], range: (lower: Double, upper: Double)) {
        rows.append(Row(terms: terms, lower: range.lower, upper: range.upper))
    }

    /// Whether no two rows and no chain of rows share variables in a ring. Then bounds are found by passing intervals along.
    var isForest: Bool {
        var roots = Array(0..<count + rows.count)
        func root(_ node: Int) -> Int {
            var node = node
            while roots[node] != node {
                roots[node] = roots[roots[node]]
                node = roots[node]
            }
            return node
        }
        for (index, row) in rows.enumerated() {
            for term in row.terms {
                let (left, right) = (root(count + index), root(term.variable))
                if left == right { return false }
                roots[left] = right
            }
        }
        return true
    }
}
