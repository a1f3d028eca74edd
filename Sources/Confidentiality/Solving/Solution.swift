/// For a linear problem: which variables are confined more than their protection allows.
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

    /// Whether every level of protection is kept.
    var isSafe: Bool { breaches.isEmpty && undecided.isEmpty && !isContradictory }

    /// Cells of a tableau beyond which no simplex is begun.
    static let largestTableau = 400_000

    /// Solves a problem.
    /// - Parameters:
    ///   - protectionLevels: For each variable what must remain possible.
    ///   - stopsAtFirst: Whether one breach is enough to know.
    ///   - witness: Values that fit, if known: large problems need them; they are not taken on trust.
    ///   - largestTableau: Variables times rows beyond which surroundings are solved in place of the whole.
    init(
        _ problem: LinearProblem, protectionLevels: [Disclosure.ProtectionLevel?], stopsAtFirst: Bool = false,
        witness: [Double]? = nil,
        largestTableau: Int = Solution.largestTableau
    ) {
        var propagation = IntervalPropagation(problem)
        guard propagation.run() else {
            isContradictory = true
            return
        }
        let (lower, upper) = (propagation.lower, propagation.upper)
        if problem.isForest {
            for (variable, protection) in protectionLevels.enumerated() {
                guard let protection, !protection.isMet(lower: lower[variable], upper: upper[variable]) else {
                    continue
                }
                breaches.append(Breach(variable: variable, lower: lower[variable], upper: upper[variable]))
                if stopsAtFirst { return }
            }
        } else if problem.count * problem.rows.count <= largestTableau {
            solve(problem, lower, upper, protectionLevels, stopsAtFirst: stopsAtFirst)
        } else {
            solveByNeighbourhoods(problem, lower, upper, protectionLevels, witness: witness)
        }
    }

    private mutating func solve(
        _ problem: LinearProblem, _ lower: [Double], _ upper: [Double],
        _ protectionLevels: [Disclosure.ProtectionLevel?],
        stopsAtFirst: Bool
    ) {
        if stopsAtFirst,
            let variable = protectionLevels.indices.first(where: {
                protectionLevels[$0]?.isMet(lower: lower[$0], upper: upper[$0]) == false
            })
        {
            breaches = [Breach(variable: variable, lower: lower[variable], upper: upper[variable])]
            return
        }
        do throws(BoundedSimplex.Failure) {
            var simplex = try BoundedSimplex(problem, lower: lower, upper: upper)
            for (variable, protection) in protectionLevels.enumerated() {
                guard let protection else { continue }
                let bounds = try Self.bounds(of: variable, protection, &simplex, isWhole: problem.isWhole[variable])
                if !protection.isMet(lower: bounds.lower, upper: bounds.upper) {
                    breaches.append(Breach(variable: variable, lower: bounds.lower, upper: bounds.upper))
                    if stopsAtFirst { return }
                }
            }
        } catch {
            switch error {
            case .infeasible: isContradictory = true
            case .tooLong: undecided = protectionLevels.indices.filter { protectionLevels[$0] != nil }
            }
            breaches = []
        }
    }

    /// The bounds of a variable, or narrower ones that keep its level of protection already.
    private static func bounds(
        of variable: Int, _ protection: Disclosure.ProtectionLevel, _ simplex: inout BoundedSimplex, isWhole: Bool
    ) throws(BoundedSimplex.Failure) -> (lower: Double, upper: Double) {
        func seen() -> (lower: Double, upper: Double) {
            Self.whole((simplex.seenLower[variable], simplex.seenUpper[variable]), isWhole)
        }
        if protection.isMet(lower: seen().lower, upper: seen().upper) { return seen() }
        let upper = try simplex.extreme(of: variable, largest: true)
        let half = Self.whole((simplex.seenLower[variable], upper), isWhole)
        if protection.isMet(lower: half.lower, upper: half.upper) { return half }
        let lower = try simplex.extreme(of: variable, largest: false)
        return Self.whole((lower, upper), isWhole)
    }

    private static func whole(
        _ bounds: (lower: Double, upper: Double), _ isWhole: Bool
    ) -> (lower: Double, upper: Double) {
        guard isWhole else { return bounds }
        let slip = Disclosure.ProtectionLevel.tolerance
        return ((bounds.lower - slip).rounded(.up), (bounds.upper + slip).rounded(.down))
    }

    /// Where the whole is too large: all but the near surroundings of a variable stay at the witness. What is possible there is
    /// possible in the whole, so what is protected there is protected.
    private mutating func solveByNeighbourhoods(
        _ problem: LinearProblem, _ lower: [Double], _ upper: [Double],
        _ protectionLevels: [Disclosure.ProtectionLevel?],
        witness: [Double]?
    ) {
        let protected = protectionLevels.indices.filter { protectionLevels[$0] != nil }
        guard let witness, problem.isFitted(by: witness) else {
            undecided = protected
            return
        }
        var settled = [Bool](repeating: false, count: problem.count)
        let neighbours = Neighbourhoods(problem)
        for variable in protected where !settled[variable] {
            guard let protection = protectionLevels[variable] else { continue }
            if !protection.isMet(lower: lower[variable], upper: upper[variable]) {
                breaches.append(Breach(variable: variable, lower: lower[variable], upper: upper[variable]))
                continue
            }
            for size in [24, 120] {
                let near = neighbours.around(variable, size: size)
                let local = neighbours.problem(near, lower: lower, upper: upper, witness: witness)
                let solution = Solution(local, protectionLevels: near.map { protectionLevels[$0] })
                guard !solution.isContradictory, solution.undecided.isEmpty else { continue }
                let failed = Set(solution.breaches.map { near[$0.variable] })
                for other in near where !failed.contains(other) { settled[other] = true }
                if settled[variable] { break }
            }
            if !settled[variable] { undecided.append(variable) }
        }
    }
}
