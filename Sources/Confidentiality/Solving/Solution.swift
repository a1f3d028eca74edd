/// For a linear problem: which variables are confined more than demanded.
struct Solution {
    /// A variable that is confined too much, with its bounds.
    struct Breach {
        var variable: Int
        var lower: Double
        var upper: Double
    }

    /// In the order of the variables.
    private(set) var breaches: [Breach] = []
    /// Variables for which no answer was found.
    private(set) var undecided: [Int] = []
    /// Whether any numbers fit.
    private(set) var isContradictory = false

    /// Whether every demand is met.
    var isSafe: Bool { breaches.isEmpty && undecided.isEmpty && !isContradictory }

    /// Cells of a tableau beyond which no simplex is begun.
    static let largestTableau = 400_000

    /// Solves a problem.
    /// - Parameters:
    ///   - demands: For each variable what must remain possible.
    ///   - stopsAtFirst: Whether one breach is enough to know.
    ///   - witness: Values that fit, if known: large problems need them; they are not taken on trust.
    ///   - largestTableau: Variables times rows beyond which surroundings are solved in place of the whole.
    init(
        _ problem: LinearProblem, demands: [Disclosure.Demand?], stopsAtFirst: Bool = false, witness: [Double]? = nil,
        largestTableau: Int = Solution.largestTableau
    ) {
        var propagation = IntervalPropagation(problem)
        guard propagation.run() else {
            isContradictory = true
            return
        }
        let (lower, upper) = (propagation.lower, propagation.upper)
        if problem.isForest {
            for (variable, demand) in demands.enumerated() {
                guard let demand, !demand.isMet(lower: lower[variable], upper: upper[variable]) else { continue }
                breaches.append(Breach(variable: variable, lower: lower[variable], upper: upper[variable]))
                if stopsAtFirst { return }
            }
        } else if problem.count * problem.rows.count <= largestTableau {
            solve(problem, lower, upper, demands, stopsAtFirst: stopsAtFirst)
        } else {
            solveByNeighbourhoods(problem, lower, upper, demands, witness: witness)
        }
    }

    private mutating func solve(
        _ problem: LinearProblem, _ lower: [Double], _ upper: [Double], _ demands: [Disclosure.Demand?],
        stopsAtFirst: Bool
    ) {
        if stopsAtFirst,
            let variable = demands.indices.first(where: {
                demands[$0]?.isMet(lower: lower[$0], upper: upper[$0]) == false
            })
        {
            breaches = [Breach(variable: variable, lower: lower[variable], upper: upper[variable])]
            return
        }
        do throws(BoundedSimplex.Failure) {
            var simplex = try BoundedSimplex(problem, lower: lower, upper: upper)
            for (variable, demand) in demands.enumerated() {
                guard let demand else { continue }
                let bounds = try Self.bounds(of: variable, demand, &simplex, isWhole: problem.isWhole[variable])
                if !demand.isMet(lower: bounds.lower, upper: bounds.upper) {
                    breaches.append(Breach(variable: variable, lower: bounds.lower, upper: bounds.upper))
                    if stopsAtFirst { return }
                }
            }
        } catch {
            switch error {
            case .infeasible: isContradictory = true
            case .tooLong: undecided = demands.indices.filter { demands[$0] != nil }
            }
            breaches = []
        }
    }

    /// The bounds of a variable, or narrower ones that meet the demand already.
    private static func bounds(
        of variable: Int, _ demand: Disclosure.Demand, _ simplex: inout BoundedSimplex, isWhole: Bool
    ) throws(BoundedSimplex.Failure) -> (lower: Double, upper: Double) {
        func seen() -> (lower: Double, upper: Double) {
            Self.whole((simplex.seenLower[variable], simplex.seenUpper[variable]), isWhole)
        }
        if demand.isMet(lower: seen().lower, upper: seen().upper) { return seen() }
        let upper = try simplex.extreme(of: variable, largest: true)
        let half = Self.whole((simplex.seenLower[variable], upper), isWhole)
        if demand.isMet(lower: half.lower, upper: half.upper) { return half }
        let lower = try simplex.extreme(of: variable, largest: false)
        return Self.whole((lower, upper), isWhole)
    }

    private static func whole(
        _ bounds: (lower: Double, upper: Double), _ isWhole: Bool
    ) -> (lower: Double, upper: Double) {
        guard isWhole else { return bounds }
        let slip = Disclosure.Demand.tolerance
        return ((bounds.lower - slip).rounded(.up), (bounds.upper + slip).rounded(.down))
    }

    /// Where the whole is too large: all but the near surroundings of a variable stay at the witness. What is possible there is
    /// possible in the whole, so a demand that is met there is met.
    private mutating func solveByNeighbourhoods(
        _ problem: LinearProblem, _ lower: [Double], _ upper: [Double], _ demands: [Disclosure.Demand?],
        witness: [Double]?
    ) {
        let demanded = demands.indices.filter { demands[$0] != nil }
        guard let witness, problem.isFitted(by: witness) else {
            undecided = demanded
            return
        }
        var settled = [Bool](repeating: false, count: problem.count)
        let neighbours = Neighbourhoods(problem)
        for variable in demanded where !settled[variable] {
            guard let demand = demands[variable] else { continue }
            if !demand.isMet(lower: lower[variable], upper: upper[variable]) {
                breaches.append(Breach(variable: variable, lower: lower[variable], upper: upper[variable]))
                continue
            }
            for size in [24, 120] {
                let near = neighbours.around(variable, size: size)
                let local = neighbours.problem(near, lower: lower, upper: upper, witness: witness)
                let solution = Solution(local, demands: near.map { demands[$0] })
                guard !solution.isContradictory, solution.undecided.isEmpty else { continue }
                let failed = Set(solution.breaches.map { near[$0.variable] })
                for other in near where !failed.contains(other) { settled[other] = true }
                if settled[variable] { break }
            }
            if !settled[variable] { undecided.append(variable) }
        }
    }
}
