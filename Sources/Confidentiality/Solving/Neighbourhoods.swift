/// Cuts small problems out of a large one.
struct Neighbourhoods {
    private let problem: LinearProblem
    private let rowsOfVariable: [[Int]]

    init(_ problem: LinearProblem) {
        self.problem = problem
        var rows = [[Int]](repeating: [], count: problem.count)
        for (index, row) in problem.rows.enumerated() {
            for term in row.terms { rows[term.variable].append(index) }
        }
        rowsOfVariable = rows
    }

    /// The variables nearest to one, itself among them: through short rows first, since those tie most tightly.
    func around(_ variable: Int, size: Int) -> [Int] {
        var found: [Int] = [variable]
        var known: Set<Int> = [variable]
        var next = 0
        while next < found.count, found.count < size {
            let rows = rowsOfVariable[found[next]].sorted {
                (problem.rows[$0].terms.count, $0) < (problem.rows[$1].terms.count, $1)
            }
            next += 1
            for row in rows {
                // A long row would fill the neighbourhood by itself; a few of its variables are enough to give way.
                var taken = 0
                for term in problem.rows[row].terms where taken < 8 && found.count < size {
                    if known.insert(term.variable).inserted {
                        found.append(term.variable)
                        taken += 1
                    }
                }
            }
        }
        return found.sorted()
    }

    /// The problem of some variables, the others held at the witness.
    func problem(_ variables: [Int], lower: [Double], upper: [Double], witness: [Double]) -> LinearProblem {
        var local = LinearProblem()
        var number: [Int: Int] = [:]
        var rows: Set<Int> = []
        for (position, variable) in variables.enumerated() {
            number[variable] = position
            local.append(lower: lower[variable], upper: upper[variable], isWhole: problem.isWhole[variable])
            rows.formUnion(rowsOfVariable[variable])
        }
        for index in rows.sorted() {
            let row = problem.rows[index]
            var terms: [LinearProblem.Term] = []
            var held = 0.0
            for term in row.terms {
                if let position = number[term.variable] {
                    terms.append(LinearProblem.Term(variable: position, coefficient: term.coefficient))
                } else {
                    held += term.coefficient * witness[term.variable]
                }
            }
            local.append(row: terms, range: (row.lower - held, row.upper - held))
        }
        return local
    }
}

extension LinearProblem {
    /// Whether values fit all bounds and rows.
    func isFitted(by values: [Double]) -> Bool {
        let slip = Disclosure.ProtectionLevel.tolerance
        guard values.count == count else { return false }
        for variable in 0..<count {
            guard values[variable] >= lower[variable] - slip, values[variable] <= upper[variable] + slip else {
                return false
            }
        }
        return rows.allSatisfy { row in
            let sum = row.terms.reduce(0) { $0 + $1.coefficient * values[$1.variable] }
            let size = row.terms.reduce(1) { max($0, abs($1.coefficient * values[$1.variable])) }
            return sum >= row.lower - slip * size && sum <= row.upper + slip * size
        }
    }
}
