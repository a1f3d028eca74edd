import Testing

@testable import Confidentiality

@Suite("Solving")
struct SolvingTests {
    /// A table of rows and columns with known margins and some unknown cells: its bounds are those of whole numbers.
    private func grid(_ random: inout Seeded) -> (problem: LinearProblem, truth: [Double]) {
        let (rows, columns) = (Int.random(in: 2...3, using: &random), Int.random(in: 2...3, using: &random))
        let truth = (0..<rows * columns).map { _ in Double(Int.random(in: 0...3, using: &random)) }
        var problem = LinearProblem()
        for _ in truth { problem.append(lower: 0, upper: .infinity, isWhole: true) }
        func add(_ variables: [Int]) {
            let sum = variables.reduce(0) { $0 + truth[$1] }
            problem.append(row: variables.map { .init(variable: $0, coefficient: 1) }, range: (sum, sum))
        }
        for row in 0..<rows { add((0..<columns).map { row * columns + $0 }) }
        for column in 0..<columns { add((0..<rows).map { $0 * columns + column }) }
        return (problem, truth)
    }

    /// Least and largest value of each variable over all whole solutions, found by trying them all.
    private func bruteForce(_ problem: LinearProblem) -> [(lower: Double, upper: Double)] {
        var found = [(lower: Double, upper: Double)](repeating: (.infinity, -.infinity), count: problem.count)
        var values = [Double](repeating: 0, count: problem.count)
        func visit(_ variable: Int) {
            if variable == problem.count {
                guard problem.isFitted(by: values) else { return }
                for index in values.indices {
                    found[index] = (min(found[index].lower, values[index]), max(found[index].upper, values[index]))
                }
                return
            }
            let limit =
                problem.rows.filter { row in row.terms.contains { $0.variable == variable } }.map(\.upper).min() ?? 0
            var value = 0.0
            while value <= min(limit, 9) {
                values[variable] = value
                // Rows that are complete, or too full, end the branch.
                let fits = problem.rows.allSatisfy { row in
                    row.terms.filter { $0.variable <= variable }.reduce(0) { $0 + values[$1.variable] } <= row.upper
                }
                if fits { visit(variable + 1) }
                value += 1
            }
            values[variable] = 0
        }
        visit(0)
        return found
    }

    @Test("The simplex finds the bounds that trying all solutions finds")
    func simplex() throws {
        var random = Seeded(state: 11)
        for _ in 0..<25 {
            let (problem, _) = grid(&random)
            let expected = bruteForce(problem)
            var simplex = try BoundedSimplex(problem, lower: problem.lower, upper: problem.upper)
            for variable in 0..<problem.count {
                let lower = try simplex.extreme(of: variable, largest: false)
                let upper = try simplex.extreme(of: variable, largest: true)
                #expect(abs(lower - expected[variable].lower) < 1e-6)
                #expect(abs(upper - expected[variable].upper) < 1e-6)
            }
        }
    }

    @Test("Passing intervals along never excludes a solution")
    func propagation() {
        var random = Seeded(state: 12)
        for _ in 0..<25 {
            let (problem, _) = grid(&random)
            var propagation = IntervalPropagation(problem)
            let fits = propagation.run()
            #expect(fits)
            for (variable, bounds) in bruteForce(problem).enumerated() {
                #expect(propagation.lower[variable] <= bounds.lower)
                #expect(propagation.upper[variable] >= bounds.upper)
            }
        }
    }

    @Test("A large problem that is solved by its surroundings is never called safe when it is not")
    func neighbourhoods() {
        var random = Seeded(state: 13)
        var safe = 0
        for _ in 0..<40 {
            let (problem, truth) = grid(&random)
            let protectionLevels = problem.lower.map { _ in Disclosure.ProtectionLevel?.some(.width(1)) }
            let whole = Solution(problem, protectionLevels: protectionLevels)
            let parts = Solution(problem, protectionLevels: protectionLevels, witness: truth, largestTableau: 0)
            if parts.isSafe {
                safe += 1
                #expect(whole.isSafe)
            }
        }
        #expect(safe > 0)
    }

    @Test("A large problem without a witness, or with a false one, is left undecided")
    func noWitness() {
        var random = Seeded(state: 14)
        let (problem, truth) = grid(&random)
        let protectionLevels = problem.lower.map { _ in Disclosure.ProtectionLevel?.some(.width(1)) }
        #expect(
            Solution(problem, protectionLevels: protectionLevels, largestTableau: 0).undecided.count == problem.count)
        let lie = truth.map { $0 + 1 }
        #expect(
            Solution(problem, protectionLevels: protectionLevels, witness: lie, largestTableau: 0).undecided.count
                == problem.count)
    }

    @Test("What nothing limits is unbounded, what nothing fits is infeasible")
    func extremes() throws {
        var problem = LinearProblem()
        problem.append(lower: 0, upper: .infinity, isWhole: true)
        problem.append(lower: 0, upper: .infinity, isWhole: true)
        problem.append(row: [.init(variable: 0, coefficient: 1), .init(variable: 1, coefficient: -1)], range: (2, 2))
        var simplex = try BoundedSimplex(problem, lower: problem.lower, upper: problem.upper)
        #expect(try simplex.extreme(of: 0, largest: true) == .infinity)
        #expect(try simplex.extreme(of: 0, largest: false) == 2)
        problem.append(row: [.init(variable: 0, coefficient: 1)], range: (0, 1))
        #expect(throws: BoundedSimplex.Failure.infeasible) {
            try BoundedSimplex(problem, lower: problem.lower, upper: problem.upper)
        }
        #expect(Solution(problem, protectionLevels: [.width(1), nil]).isContradictory)
    }
}
