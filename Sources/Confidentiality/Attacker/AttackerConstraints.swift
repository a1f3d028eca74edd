/// What a reader knows of every cell before putting two and two together: bounds and linear relations, the constraints of
/// the attacker's problem (M. Fischetti, J. J. Salazar, Solving the Cell Suppression Problem on Tabular Data with
/// Linear Constraints, Management Science 47 (2001), 1008–1027).
/// Beside them stands what must remain open.
///
/// A cell whose bounds differ is unknown. The rows keep count of their unknown cells and of the sum of the known ones.
struct AttackerConstraints {
    let relations: Relations
    /// Least and largest value of each cell as far as it is known by itself.
    private(set) var lower: [Double]
    private(set) var upper: [Double]
    /// What must remain possible for each cell.
    private(set) var protectionLevels: [Disclosure.ProtectionLevel?]
    /// Whether each cell can only be a whole number.
    let isWhole: [Bool]
    /// For each row its unknown terms.
    private(set) var unknownTerms: [[Int32]]
    /// For each row the sum of its known terms.
    private(set) var knownSums: [Double]

    /// What is known of one cell.
    struct Entry {
        var lower: Double
        var upper: Double
        var protection: Disclosure.ProtectionLevel? = nil
    }

    init(_ entries: [Entry], isWhole: [Bool], relations: Relations) {
        self.relations = relations
        self.isWhole = isWhole
        lower = entries.map(\.lower)
        upper = entries.map(\.upper)
        protectionLevels = entries.map { $0.protection?.within(lower: $0.lower, upper: $0.upper) }
        unknownTerms = [[Int32]](repeating: [], count: relations.rowCount)
        knownSums = [Double](repeating: 0, count: relations.rowCount)
        for row in 0..<relations.rowCount {
            for term in relations.terms(of: row) {
                let cell = Int(relations.cells[term])
                if isUnknown(cell) {
                    unknownTerms[row].append(Int32(term))
                } else {
                    knownSums[row] += relations.coefficients[term] * lower[cell]
                }
            }
        }
    }

    /// Whether a reader does not know the cell at once.
    func isUnknown(_ cell: Int) -> Bool { lower[cell] < upper[cell] }

    /// What is known of a cell.
    func entry(_ cell: Int) -> Entry {
        Entry(lower: lower[cell], upper: upper[cell], protection: protectionLevels[cell])
    }

    /// Changes what is known of a cell.
    mutating func set(_ cell: Int, to entry: Entry) {
        let wasUnknown = isUnknown(cell)
        let known = lower[cell]
        lower[cell] = entry.lower
        upper[cell] = entry.upper
        protectionLevels[cell] = entry.protection?.within(lower: entry.lower, upper: entry.upper)
        for row in relations.rows(of: cell) {
            guard let term = relations.terms(of: Int(row)).first(where: { relations.cells[$0] == Int32(cell) }) else {
                continue
            }
            let coefficient = relations.coefficients[term]
            if !wasUnknown { knownSums[Int(row)] -= coefficient * known }
            if !isUnknown(cell) { knownSums[Int(row)] += coefficient * lower[cell] }
            if isUnknown(cell), !wasUnknown {
                unknownTerms[Int(row)].append(Int32(term))
                unknownTerms[Int(row)].sort()
            } else if !isUnknown(cell), wasUnknown {
                unknownTerms[Int(row)].removeAll { $0 == Int32(term) }
            }
        }
    }

    /// What one row alone, beside the bounds of its other cells, says about a cell in it.
    func interval(of cell: Int, byRow row: Int) -> (lower: Double, upper: Double) {
        var problem = LinearProblem()
        var local = 0
        for term in unknownTerms[row] {
            let other = Int(relations.cells[Int(term)])
            if other == cell { local = problem.count }
            problem.append(lower: lower[other], upper: upper[other], isWhole: isWhole[other])
        }
        problem.append(row: terms(ofRow: row) { _, position in position }, range: range(ofRow: row))
        var bounds = IntervalPropagation(problem)
        _ = bounds.tighten(row: 0)
        return (bounds.lower[local], bounds.upper[local])
    }

    /// The unknown terms of a row, with cells named by `name(cell, position)`.
    func terms(ofRow row: Int, name: (Int, Int) -> Int) -> [LinearProblem.Term] {
        unknownTerms[row].enumerated().map { position, term in
            LinearProblem.Term(
                variable: name(Int(relations.cells[Int(term)]), position),
                coefficient: relations.coefficients[Int(term)])
        }
    }

    /// What the unknown terms of a row add up to.
    func range(ofRow row: Int) -> (lower: Double, upper: Double) {
        (relations.ranges[row].lower - knownSums[row], relations.ranges[row].upper - knownSums[row])
    }
}
