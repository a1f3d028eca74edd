internal import Geography
internal import Values

extension CountTable {
    /// All cells in their flat order; totals that are not given are added up.
    static func cells(
        of series: [CountSeries], regions: [RegionKey], groups: [RegionGroup], members: [[Int]]
    ) throws(CountTableFailure) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(series.count * (regions.count + groups.count))
        for one in series {
            guard one.cells.count == regions.count else {
                throw .countMismatch(series: one.id, found: one.cells.count, expected: regions.count)
            }
            if let totals = one.totals, totals.count != groups.count {
                throw .countMismatch(series: one.id, found: totals.count, expected: groups.count)
            }
            for (place, cell) in zip(regions, one.cells) {
                try check(cell) { CountAddress(series: one.id, place: .region(place)) }
            }
            cells += one.cells
            for (index, group) in groups.enumerated() {
                let address = { CountAddress(series: one.id, place: .group(group.id)) }
                let sum = sum(members[index].lazy.map { one.cells[$0] })
                try check(sum, address)
                guard let total = one.totals?[index] else {
                    cells.append(sum)
                    continue
                }
                try check(total, address)
                if let total = total.number, let sum = sum.number, !agree(total, sum) {
                    throw .totalDiffers(address(), total: total, sum: sum)
                }
                cells.append(total)
            }
        }
        return cells
    }

    /// Whether every whole is the sum of its parts.
    func checkSums() throws(CountTableFailure) {
        for sum in sums {
            for place in 0..<placeCount {
                let whole = index(series: sum.whole, place: place)
                let parts = Self.sum(sum.parts.lazy.map { cells[index(series: $0, place: place)] })
                guard let total = cells[whole].number, let parts = parts.number else { continue }
                if abs(total - parts) > sum.slack, !Self.agree(total, parts) {
                    throw .partsDiffer(address(whole), whole: total, sum: parts, slack: sum.slack)
                }
            }
        }
    }

    /// The sum, if all cells are numbers; else why there is none: suppressed goes before uncertain, that before not
    /// applicable, that before missing.
    private static func sum(_ cells: some Sequence<Cell>) -> Cell {
        var sum = 0.0
        var statuses: Set<CellStatus> = []
        for cell in cells {
            sum += cell.number ?? 0
            if let status = cell.status { statuses.insert(status) }
        }
        if statuses.contains(.suppressed) { return .suppressed }
        if statuses.contains(.uncertain) { return .uncertain }
        if statuses.contains(.notApplicable) { return .notApplicable }
        return statuses.isEmpty ? .number(sum) : .missing
    }

    private static func check(_ cell: Cell, _ address: () -> CountAddress) throws(CountTableFailure) {
        guard let number = cell.number else { return }
        guard number >= 0, number <= 9_007_199_254_740_992 else { throw .notACount(address(), number) }
    }

    /// Equal but for the last bits that adding up in another order leaves.
    private static func agree(_ left: Double, _ right: Double) -> Bool {
        abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
    }
}
