/// Unknown cells that hang together by rows: they can be solved for by themselves.
struct Component {
    /// The cells, ascending.
    let cells: [Int]
    /// The rows with any of them, ascending.
    let rows: [Int]

    /// The component of an unknown cell.
    init(of cell: Int, in constraints: AttackerConstraints) {
        var cells: Set<Int> = [cell]
        var rows: Set<Int> = []
        var pending = [cell]
        while let next = pending.popLast() {
            for row in constraints.relations.rows(of: next) where rows.insert(Int(row)).inserted {
                for term in constraints.unknownTerms[Int(row)] {
                    let other = Int(constraints.relations.cells[Int(term)])
                    if cells.insert(other).inserted { pending.append(other) }
                }
            }
        }
        self.cells = cells.sorted()
        self.rows = rows.sorted()
    }

    /// The cells with their bounds and rows, numbered from 0 in the order of ``cells``.
    func problem(_ constraints: AttackerConstraints) -> LinearProblem {
        var problem = LinearProblem()
        var number: [Int: Int] = [:]
        number.reserveCapacity(cells.count)
        for (position, cell) in cells.enumerated() {
            number[cell] = position
            problem.append(
                lower: constraints.lower[cell], upper: constraints.upper[cell], isWhole: constraints.isWhole[cell])
        }
        for row in rows {
            problem.append(
                row: constraints.terms(ofRow: row) { cell, _ in number[cell] ?? 0 },
                range: constraints.range(ofRow: row))
        }
        return problem
    }
}
