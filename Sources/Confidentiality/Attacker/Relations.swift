/// Everything that ties published counts together, as rows *lower ≤ Σ coefficient · count ≤ upper*.
///
/// A total is a row of its parts minus itself, 0 to 0; so is a whole. A published rate on a hidden count is a row too.
struct Relations {
    /// For each row the index of its first term; one more at the end.
    private(set) var rowStarts: [Int] = [0]
    /// The cell of each term.
    private(set) var cells: [Int32] = []
    /// The factor of each term.
    private(set) var coefficients: [Double] = []
    /// Least and largest sum of each row.
    private(set) var ranges: [(lower: Double, upper: Double)] = []
    /// For each cell the index of its first row in `cellRows`; one more at the end.
    private var cellStarts: [Int] = []
    private var cellRows: [Int32] = []

    /// How many of the rows, from the first, are totals and breakdowns.
    private(set) var sumCount = 0

    var rowCount: Int { ranges.count }

    /// The terms of a row.
    func terms(of row: Int) -> Range<Int> { rowStarts[row]..<rowStarts[row + 1] }

    /// The rows of a cell.
    func rows(of cell: Int) -> ArraySlice<Int32> { cellRows[cellStarts[cell]..<cellStarts[cell + 1]] }

    init(_ table: CountTable, territory: Territory, publishes: [Bool], statements: [PublishedStatement] = []) {
        for series in table.series.indices {
            for (group, parts) in territory.parts.enumerated() where publishes[group] {
                append(
                    whole: table.index(series: series, place: table.regions.count + group),
                    parts: parts.map { table.index(series: series, place: $0) }, slack: 0)
            }
        }
        for sum in table.sums {
            for place in 0..<table.placeCount
            where place < table.regions.count || publishes[place - table.regions.count] {
                append(
                    whole: table.index(series: sum.whole, place: place),
                    parts: sum.parts.map { table.index(series: $0, place: place) }, slack: sum.slack)
            }
        }
        sumCount = ranges.count
        for balance in table.balances {
            for place in 0..<table.placeCount
            where place < table.regions.count || publishes[place - table.regions.count] {
                for term in balance.terms {
                    cells.append(Int32(table.index(series: term.series, place: place)))
                    coefficients.append(Double(term.coefficient))
                }
                rowStarts.append(cells.count)
                ranges.append((0, 0))
            }
        }
        for statement in statements {
            for (cell, coefficient) in statement.terms where coefficient != 0 {
                cells.append(Int32(cell))
                coefficients.append(coefficient)
            }
            rowStarts.append(cells.count)
            ranges.append((statement.lower, statement.upper))
        }
        indexCells(count: table.cells.count)
    }

    private mutating func append(whole: Int, parts: [Int], slack: Double) {
        cells.append(Int32(whole))
        coefficients.append(-1)
        for part in parts {
            cells.append(Int32(part))
            coefficients.append(1)
        }
        rowStarts.append(cells.count)
        ranges.append((-slack, slack))
    }

    private mutating func indexCells(count: Int) {
        cellStarts = [Int](repeating: 0, count: count + 1)
        for cell in cells { cellStarts[Int(cell) + 1] += 1 }
        for cell in 0..<count { cellStarts[cell + 1] += cellStarts[cell] }
        cellRows = [Int32](repeating: 0, count: cells.count)
        var free = cellStarts
        for row in 0..<rowCount {
            for term in terms(of: row) {
                cellRows[free[Int(cells[term])]] = Int32(row)
                free[Int(cells[term])] += 1
            }
        }
    }
}

/// A published number as a row over cells, given by their indices.
struct PublishedStatement {
    var terms: [(cell: Int, coefficient: Double)]
    var lower: Double
    var upper: Double
}
