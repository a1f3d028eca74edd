public import Geography
public import Values

/// Values of several indicators for the regions shown, or for the frame: one column per indicator, one row per region.
public struct IndexTable: Equatable, Sendable {
    /// Keys of the regions; all differ.
    public let keys: [RegionKey]
    /// Ids of the indicators; all differ.
    public let indicators: [String]
    /// Column after column; 0 where there is no number.
    let numbers: [Double]
    /// Column after column: why there is no number; `nil` where there is one.
    let statuses: [CellStatus?]
    /// One per region; empty: not known for any.
    public let population: [Cell]

    /// A table.
    ///
    /// - Parameters:
    ///   - keys: One per region.
    ///   - columns: Ids of indicators, each with one cell per region.
    ///   - population: Inhabitants, one cell per region; empty: not known for any.
    public init(
        keys: [RegionKey], columns: [(indicator: String, cells: [Cell])], population: [Cell] = []
    ) throws(IndexTableFault) {
        var seenKeys: Set<RegionKey> = []
        for key in keys where !seenKeys.insert(key).inserted { throw .repeatedKey(key) }
        var seenIndicators: Set<String> = []
        var numbers: [Double] = []
        var statuses: [CellStatus?] = []
        numbers.reserveCapacity(keys.count * columns.count)
        statuses.reserveCapacity(keys.count * columns.count)
        for (indicator, cells) in columns {
            guard seenIndicators.insert(indicator).inserted else { throw .repeatedIndicator(indicator) }
            guard cells.count == keys.count else {
                throw .countMismatch(indicator: indicator, found: cells.count, expected: keys.count)
            }
            for (cell, key) in zip(cells, keys) {
                let number = cell.number ?? 0
                guard number.isFinite else { throw .notFinite(indicator: indicator, key) }
                numbers.append(number)
                statuses.append(cell.status)
            }
        }
        guard population.isEmpty || population.count == keys.count else {
            throw .countMismatch(indicator: nil, found: population.count, expected: keys.count)
        }
        for (cell, key) in zip(population, keys) where cell.number?.isFinite == false {
            throw .notFinite(indicator: nil, key)
        }
        self.keys = keys
        indicators = columns.map(\.indicator)
        self.numbers = numbers
        self.statuses = statuses
        self.population = population
    }

    /// Number of regions.
    public var count: Int { keys.count }
}

/// What can be wrong with a table of values.
public enum IndexTableFault: Error, Equatable, Sendable {
    /// Two regions with one key.
    case repeatedKey(RegionKey)
    /// Two columns of one indicator.
    case repeatedIndicator(String)
    /// A column (`nil`: the population) that does not fit the regions.
    case countMismatch(indicator: String?, found: Int, expected: Int)
    /// A number that is infinite or none.
    case notFinite(indicator: String?, RegionKey)
}
