/// The simplex method for variables between bounds, with the least index first, so that it cannot go round in circles.
///
/// Every basic variable is a sum of the others: `x[basic[i]] = Σ tableau[i, j] · x[outside[j]]`; the sums of the rows take part as
/// variables of their own. Feasibility: Dutertre, de Moura, A Fast Linear-Arithmetic Solver for DPLL(T), CAV 2006. Optimum: Bland,
/// New Finite Pivoting Rules for the Simplex Method, 1977.
struct BoundedSimplex {
    private let count: Int
    private var lower: [Double]
    private var upper: [Double]
    private(set) var value: [Double]
    private var basic: [Int] = []
    private var outside: [Int]
    /// Row of each basic variable or column of each outside one.
    private var position: [Int]
    private var isBasic: [Bool]
    private var tableau: [Double]
    private var pivotsLeft: Int
    /// Least and largest value of each variable at any point that fitted everything.
    private(set) var seenLower: [Double]
    private(set) var seenUpper: [Double]

    private static let small = 1e-9

    /// Why there is no answer.
    enum Failure: Error {
        /// Nothing fits the rows.
        case infeasible
        /// Too many steps.
        case tooLong
    }

    /// Finds a first point that fits the rows.
    /// - Parameter bounds: Of the variables; within the problem's own.
    init(_ problem: LinearProblem, lower bounds: [Double], upper tops: [Double]) throws(Failure) {
        count = problem.count
        let rows = problem.rows
        lower = bounds
        upper = tops
        value = bounds
        outside = Array(0..<problem.count)
        position = Array(0..<problem.count)
        isBasic = [Bool](repeating: false, count: problem.count)
        tableau = [Double](repeating: 0, count: problem.count * rows.count)
        for (index, row) in rows.enumerated() {
            // Rates have factors far from 1; rows are brought to the same size.
            let scale = 1 / max(row.terms.reduce(0) { max($0, abs($1.coefficient)) }, Double.leastNormalMagnitude)
            var sum = 0.0
            for term in row.terms {
                tableau[index * problem.count + term.variable] += term.coefficient * scale
                sum += term.coefficient * scale * bounds[term.variable]
            }
            lower.append(row.lower * scale)
            upper.append(row.upper * scale)
            value.append(sum)
            basic.append(problem.count + index)
            position.append(index)
            isBasic.append(true)
        }
        seenLower = [Double](repeating: .infinity, count: problem.count)
        seenUpper = [Double](repeating: -.infinity, count: problem.count)
        pivotsLeft = 2_000 + 50 * (problem.count + rows.count)
        try findPoint()
        look()
    }

    /// The least or largest value of a variable; infinite if nothing limits it.
    mutating func extreme(of variable: Int, largest: Bool) throws(Failure) -> Double {
        pivotsLeft = 2_000 + 50 * (count + basic.count)
        while true {
            if isBasic[variable] {
                guard let column = entering(towards: variable, largest) else { return value[variable] }
                let rises = (tableau[position[variable] * count + column] > 0) == largest
                guard try move(column, rises: rises) else { return largest ? .infinity : -.infinity }
            } else {
                let bound = largest ? upper[variable] : lower[variable]
                if value[variable] == bound { return bound }
                guard try move(position[variable], rises: largest) else { return largest ? .infinity : -.infinity }
            }
            look()
        }
    }

    // MARK: - Steps

    private mutating func findPoint() throws(Failure) {
        while true {
            var leaving: Int?
            for variable in basic where isBroken(variable) && variable < leaving ?? .max { leaving = variable }
            guard let leaving else { return }
            let row = position[leaving]
            let mustRise = value[leaving] < lower[leaving]
            var column: Int?
            for candidate in 0..<count {
                let factor = tableau[row * count + candidate]
                guard abs(factor) > Self.small, outside[candidate] < column.map({ outside[$0] }) ?? .max else {
                    continue
                }
                let variable = outside[candidate]
                let rises = (factor > 0) == mustRise
                if rises ? value[variable] < upper[variable] : value[variable] > lower[variable] { column = candidate }
            }
            guard let column else { throw .infeasible }
            let target = mustRise ? lower[leaving] : upper[leaving]
            shift(column, by: (target - value[leaving]) / tableau[row * count + column])
            value[leaving] = target
            try pivot(row, column)
        }
    }

    private func isBroken(_ variable: Int) -> Bool {
        let slip = 1e-7 * max(1, abs(value[variable]) * 1e-3)
        return value[variable] < lower[variable] - slip || value[variable] > upper[variable] + slip
    }

    /// The outside variable of least index that moves a basic one the wanted way.
    private func entering(towards variable: Int, _ largest: Bool) -> Int? {
        let row = position[variable] * count
        var column: Int?
        for candidate in 0..<count {
            let factor = tableau[row + candidate]
            guard abs(factor) > Self.small, outside[candidate] < column.map({ outside[$0] }) ?? .max else { continue }
            let other = outside[candidate]
            if (factor > 0) == largest ? value[other] < upper[other] : value[other] > lower[other] {
                column = candidate
            }
        }
        return column
    }

    /// Moves an outside variable as far as it goes; `false` if nothing stops it.
    private mutating func move(_ column: Int, rises: Bool) throws(Failure) -> Bool {
        let variable = outside[column]
        var distance = rises ? upper[variable] - value[variable] : value[variable] - lower[variable]
        var stop: Int?
        for row in basic.indices {
            let factor = rises ? tableau[row * count + column] : -tableau[row * count + column]
            guard abs(factor) > Self.small else { continue }
            let other = basic[row]
            let room = max(0, factor > 0 ? upper[other] - value[other] : value[other] - lower[other]) / abs(factor)
            if room < distance - Self.small
                || room <= distance + Self.small && other < stop.map({ basic[$0] }) ?? variable
            {
                distance = min(room, distance)
                stop = row
            }
        }
        guard distance.isFinite else { return false }
        shift(column, by: rises ? distance : -distance)
        guard let row = stop else {
            value[variable] = rises ? upper[variable] : lower[variable]
            try spend()
            return true
        }
        let leaving = basic[row]
        let wentUp = (tableau[row * count + column] > 0) == rises
        value[leaving] = wentUp ? upper[leaving] : lower[leaving]
        try pivot(row, column)
        return true
    }

    private mutating func shift(_ column: Int, by distance: Double) {
        guard distance != 0 else { return }
        value[outside[column]] += distance
        for row in basic.indices { value[basic[row]] += tableau[row * count + column] * distance }
    }

    private mutating func spend() throws(Failure) {
        pivotsLeft -= 1
        if pivotsLeft < 0 { throw .tooLong }
    }

    /// Swaps a basic variable with an outside one.
    private mutating func pivot(_ row: Int, _ column: Int) throws(Failure) {
        try spend()
        let (start, width) = (row * count, count)
        let inverse = 1 / tableau[start + column]
        let rows = basic.count
        tableau.withUnsafeMutableBufferPointer { cells in
            for other in 0..<width { cells[start + other] *= -inverse }
            cells[start + column] = inverse
            for index in 0..<rows where index != row {
                let factor = cells[index * width + column]
                guard factor != 0 else { continue }
                cells[index * width + column] = 0
                for other in 0..<width {
                    let sum = cells[index * width + other] + factor * cells[start + other]
                    cells[index * width + other] = abs(sum) < 1e-12 ? 0 : sum
                }
            }
        }
        let (leaving, entering) = (basic[row], outside[column])
        basic[row] = entering
        outside[column] = leaving
        position[entering] = row
        position[leaving] = column
        isBasic[entering] = true
        isBasic[leaving] = false
    }

    private mutating func look() {
        for variable in 0..<count {
            seenLower[variable] = min(seenLower[variable], value[variable])
            seenUpper[variable] = max(seenUpper[variable], value[variable])
        }
    }
}
