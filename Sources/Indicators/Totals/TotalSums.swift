internal import Geography
internal import Values

/// Looks whether the counts of a row are the sums of others.
struct TotalSums {
    /// Values of one column.
    private struct Column {
        let keys: [RegionKey]
        let cells: [Cell]
        /// Place of each key.
        let places: [RegionKey: Int]
        /// Whether somebody stated that these are counts.
        let isCount: Bool
        /// Places in the order of the keys; empty where no beginning of keys is looked for.
        let order: [Int]

        /// The places of keys with a beginning.
        func places(beginning prefix: String) -> [Int] {
            let bytes = Array(prefix.utf8)
            var (low, high) = (0, order.count)
            while low < high {
                let middle = (low + high) / 2
                if keys[order[middle]].text.utf8.lexicographicallyPrecedes(bytes) {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return order[low...].prefix { keys[$0].text.utf8.starts(with: bytes) }.sorted()
        }
    }

    private let columns: [Column]
    /// Keys that are no parts, since they may be totals themselves.
    private let totals: Set<RegionKey>

    /// Smaller sums come about by chance.
    private static let smallest = 10.0

    /// - Parameters:
    ///   - series: What may show sums.
    ///   - counts: What is stated to be a count.
    ///   - leaving: Keys that are no parts.
    ///   - byKey: Whether any candidate is the sum of those whose keys begin with its own.
    init(_ series: [Series], counts: Set<ValueReference>, leaving totals: Set<RegionKey>, byKey: Bool) {
        columns = series.map { series in
            Column(
                keys: series.keys, cells: series.cells,
                places: Dictionary(zip(series.keys, series.keys.indices)) { first, _ in first },
                isCount: counts.contains(series.reference),
                order: byKey ? series.keys.indices.sorted { series.keys[$0] < series.keys[$1] } : [])
        }
        self.totals = totals
    }

    /// Whether a candidate is the sum of others, and of which.
    ///
    /// Counts that are stated to be such must agree in all columns, others in one.
    func verdict(_ candidate: TotalCandidate) -> (isSum: Bool, parts: [RegionKey]) {
        var parts: [RegionKey] = []
        var agreed = false
        for column in columns {
            guard let place = column.places[candidate.key], let total = column.cells[place].number else { continue }
            if let found = self.parts(of: candidate, at: place, total, in: column) {
                guard total >= Self.smallest || column.isCount && total > 0 else { continue }
                agreed = true
                if parts.isEmpty { parts = found }
            } else if column.isCount {
                return (false, [])
            }
        }
        return (agreed, parts)
    }

    /// The rows that come to a total; `nil` if none do.
    private func parts(of candidate: TotalCandidate, at place: Int, _ total: Double, in column: Column) -> [RegionKey]?
    {
        if let prefix = candidate.prefix {
            return all(
                column.places(beginning: prefix).filter { column.keys[$0].text.utf8.count > prefix.utf8.count },
                total, hidden: candidate.word != nil, in: column)
        }
        return all(column.keys.indices, total, hidden: false, in: column)
            ?? run(column.keys.indices[..<place].reversed(), total, in: column)
            ?? run(column.keys.indices[(place + 1)...], total, in: column)
    }

    /// - Parameter hidden: Whether it is enough that the numbers known do not exceed the total, where some are not known.
    private func all(
        _ places: some Sequence<Int>, _ total: Double, hidden: Bool, in column: Column
    ) -> [RegionKey]? {
        var sum = 0.0
        var parts: [RegionKey] = []
        var unknown = 0
        for place in places where !totals.contains(column.keys[place]) {
            let (key, cell) = (column.keys[place], column.cells[place])
            parts.append(key)
            if let number = cell.number { sum += number } else { unknown += 1 }
        }
        guard parts.count >= 2 else { return nil }
        if unknown > 0 { return hidden && sum <= total ? parts : nil }
        return sum == total ? parts : nil
    }

    /// The rows next to a total, up to the next one or as far as the sum is not exceeded.
    private func run(_ places: some Sequence<Int>, _ total: Double, in column: Column) -> [RegionKey]? {
        var sum = 0.0
        var parts: [RegionKey] = []
        for place in places {
            guard !totals.contains(column.keys[place]), let number = column.cells[place].number, sum <= total else {
                return nil
            }
            sum += number
            parts.append(column.keys[place])
            if sum == total, parts.count >= 2 { return parts }
        }
        return nil
    }

    /// The key of a row whose whole numbers are the sums of all others in every column of them.
    func sumOfAllOthers() -> RegionKey? {
        var key: RegionKey?
        for column in columns {
            guard column.cells.count >= 4 else { return nil }
            var sum = 0.0
            var largest = 0
            for (place, cell) in column.cells.enumerated() {
                guard let number = cell.number, number >= 0, number.rounded() == number else {
                    if column.isCount { return nil }
                    sum = -1
                    break
                }
                sum += number
                if number > column.cells[largest].number ?? 0 { largest = place }
            }
            if sum < 0 { continue }
            guard let most = column.cells[largest].number, most * 2 == sum, most >= Self.smallest,
                key.map({ $0 == column.keys[largest] }) ?? true
            else { return nil }
            key = column.keys[largest]
        }
        return key
    }
}
