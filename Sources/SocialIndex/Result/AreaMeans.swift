public import Geography
public import Values

/// An index of small areas carried over to larger ones: the mean weighted by population.
///
/// Hamburg's RISE goes from statistical areas to quarters this way, RKI's GISD from municipalities to counties. The means are a table
/// again, so that an index of one indicator with ``Normalisation/none`` rescales and sorts them into classes.
///
/// Parts that take no part in the index are left out of the mean. If another part has no index, neither has its area: suppressed goes
/// before uncertain, that before missing, and nothing is guessed.
public struct AreaMeans: Equatable, Sendable {
    /// Id of the column with the means.
    public static let column = "mean"
    /// One row per area, in the order in which they first occur: the means and the population of the parts in them.
    public let table: IndexTable

    /// Computes the means.
    ///
    /// - Parameters:
    ///   - result: The index of the parts.
    ///   - areas: For each part its area.
    ///   - population: For each part its inhabitants, 0 or more.
    /// - Throws: if there are not as many areas or populations as parts.
    public init(_ result: SocialIndexResult, areas: [RegionKey], population: [Cell]) throws(IndexTableFault) {
        for count in [areas.count, population.count] where count != result.keys.count {
            throw .countMismatch(indicator: Self.column, found: count, expected: result.keys.count)
        }
        var keys: [RegionKey] = []
        var places: [RegionKey: Int] = [:]
        var sums: [Sum] = []
        for (part, area) in areas.enumerated() {
            let place = places[area] ?? keys.count
            if place == keys.count {
                places[area] = place
                keys.append(area)
                sums.append(Sum())
            }
            sums[place].add(result.outcomes[part], population[part])
        }
        table = try IndexTable(
            keys: keys, columns: [(Self.column, sums.map(\.mean))], population: sums.map { $0.total })
    }

    private struct Sum {
        var weighted = 0.0
        var population = 0.0
        var gap: CellStatus?

        mutating func add(_ outcome: IndexOutcome, _ inhabitants: Cell) {
            switch outcome {
            case .excluded: break
            case .indexed(let standing):
                if let count = inhabitants.number, count >= 0 {
                    weighted += count * standing.index
                    population += count
                } else {
                    note(inhabitants.status ?? .missing)
                }
            case .suppressed: note(.suppressed)
            case .uncertain: note(.uncertain)
            case .notApplicable, .missing, .undefined: note(.missing)
            }
        }

        private mutating func note(_ status: CellStatus) {
            let order: [CellStatus] = [.suppressed, .uncertain, .missing]
            gap = order.first { $0 == gap || $0 == status } ?? .missing
        }

        var mean: Cell {
            if let gap { return Cell(gap) }
            let mean = weighted / population
            return population > 0 && mean.isFinite ? .number(mean + 0) : .missing
        }

        var total: Cell {
            gap.map { Cell($0) } ?? (population.isFinite ? .number(population) : .missing)
        }
    }
}
