internal import Geography
internal import Values

/// What readers lose with each number that is hidden to protect others; what costs them least is hidden first.
///
/// 1. regions before groups, small groups before those made of them, the total of all last;
/// 2. parts before their whole (men before all);
/// 3. where it leaves fewer rows with a single hidden cell;
/// 4. the smaller number; then the series in the order of the table, then the key by bytes.
struct InformationLoss {
    private let table: CountTable
    private let levels: [Int]
    private let heights: [Int]
    private let keyRanks: [Int]

    /// What hiding a cell costs.
    struct Cost: Comparable {
        var level: Int
        var height: Int
        var loneRows: Int
        var value: Double
        var series: Int
        var key: Int

        static func < (left: Cost, right: Cost) -> Bool {
            (left.level, left.height, left.loneRows, left.value, left.series, left.key)
                < (right.level, right.height, right.loneRows, right.value, right.series, right.key)
        }
    }

    init(_ table: CountTable, _ territory: Territory) {
        self.table = table
        levels = territory.levels
        var heights = [Int](repeating: 0, count: table.series.count)
        // As many rounds as there can be levels; a ring of wholes ends there too.
        for _ in table.sums.indices {
            for sum in table.sums {
                heights[sum.whole] = max(heights[sum.whole], 1 + (sum.parts.map { heights[$0] }.max() ?? 0))
            }
        }
        self.heights = heights
        var ranks = [Int](repeating: 0, count: table.placeCount)
        let regions = table.regions.indices.sorted { table.regions[$0] < table.regions[$1] }
        for (rank, region) in regions.enumerated() { ranks[region] = rank }
        let groups = table.groups.indices.sorted {
            table.groups[$0].id.utf8.lexicographicallyPrecedes(table.groups[$1].id.utf8)
        }
        for (rank, group) in groups.enumerated() { ranks[table.regions.count + group] = rank }
        keyRanks = ranks
    }

    /// The cost of a cell.
    func cost(_ cell: Int, _ constraints: AttackerConstraints) -> Cost {
        let (series, place) = cell.quotientAndRemainder(dividingBy: table.placeCount)
        return Cost(
            level: levels[place], height: heights[series],
            loneRows: constraints.relations.rows(of: cell).count { constraints.unknownTerms[Int($0)].isEmpty },
            value: table.cells[cell].number ?? 0, series: series, key: keyRanks[place])
    }
}
