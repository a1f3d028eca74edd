internal import Values

/// The counts of a table by series and region as far as they are known, the regions with the largest counts first: an equation that does
/// not hold fails there at once.
struct KnownCounts {
    let seriesCount: Int
    let placeCount: Int
    /// Series by series; not a number where none is known.
    private let values: [Double]
    /// Series that count something anywhere.
    let active: [Int]
    /// Places where every active series is known.
    let complete: [Int]

    init(_ table: CountTable) {
        let (series, regions) = (table.series.count, table.regions.count)
        seriesCount = series
        placeCount = regions
        func number(_ one: Int, _ place: Int) -> Double? { table.cells[table.index(series: one, place: place)].number }
        let sizes = (0..<regions).map { place in
            (0..<series).reduce(0.0) { $0 + (number($1, place) ?? 0) }
        }
        let order = (0..<regions).sorted { (sizes[$1], $0) < (sizes[$0], $1) }
        var values: [Double] = []
        values.reserveCapacity(series * regions)
        for one in 0..<series {
            for place in order { values.append(number(one, place) ?? .nan) }
        }
        let active = (0..<series).filter { one in (0..<regions).contains { values[one * regions + $0] > 0 } }
        self.values = values
        self.active = active
        complete = (0..<regions).filter { place in active.allSatisfy { !values[$0 * regions + place].isNaN } }
    }

    /// What a series counts at a place, in the order of size; not a number where that is not known.
    func value(_ series: Int, _ place: Int) -> Double { values[series * placeCount + place] }

    /// Whether two sums are equal but for the last bits.
    static func agree(_ difference: Double, size: Double) -> Bool { abs(difference) <= 1e-9 * max(1, size) }

    /// Whether an equation holds wherever all its counts are known, and contradicts nothing elsewhere.
    func fit(_ equation: SeriesEquation) -> Bool {
        var isKnownSomewhere = false
        for place in 0..<placeCount {
            var (sum, size) = (0.0, 0.0)
            var (adds, takes) = (false, false)
            for term in equation.terms {
                let value = value(term.series, place)
                if value.isNaN {
                    if term.coefficient > 0 { adds = true } else { takes = true }
                } else {
                    sum += Double(term.coefficient) * value
                    size = max(size, abs(value))
                }
            }
            let agrees = Self.agree(sum, size: size)
            switch (adds, takes) {
            case (false, false):
                guard agrees else { return false }
                isKnownSomewhere = true
            // What is not known is 0 or more.
            case (true, false): guard sum < 0 || agrees else { return false }
            case (false, true): guard sum > 0 || agrees else { return false }
            case (true, true): break
            }
        }
        return isKnownSomewhere
    }
}
