internal import Geography
internal import Values

/// The regions of the frame, and behind them the regions shown; once only if they are the same.
struct IndexRows: Sendable {
    /// Rows 0..<frameCount are the frame.
    let frameCount: Int
    /// Rows of the regions shown.
    let shown: Range<Int>
    /// Why a row takes no part.
    let exclusions: [ExclusionReason?]
    /// Regions left out by name that are among the rows.
    let declared: Set<RegionKey>

    /// Number of rows.
    var count: Int { max(frameCount, shown.upperBound) }

    init(regions: IndexTable, frame: IndexTable, definition: IndexDefinition) throws(IndexFailure) {
        let isSame = regions == frame
        if case .regionsShown = definition.frame, !isSame { throw .frameIsNotRegionsShown }
        frameCount = frame.count
        var exclusions = try definition.exclusions.reasons(in: frame, isFrame: true)
        if isSame {
            shown = 0..<frame.count
        } else {
            exclusions += try definition.exclusions.reasons(in: regions, isFrame: false)
            shown = frame.count..<frame.count + regions.count
        }
        self.exclusions = exclusions
        let named = Set(definition.exclusions.declared.map(\.key))
        declared = named.isEmpty ? [] : named.intersection(frame.keys).union(named.intersection(regions.keys))
    }

    /// An indicator's values, without those of excluded regions.
    func column(_ indicator: String, regions: IndexTable, frame: IndexTable) throws(IndexFailure) -> IndexColumn {
        guard let ofFrame = frame.column(indicator) else {
            throw .frameWithoutIndicator(indicator, available: frame.indicators)
        }
        guard let ofRegions = regions.column(indicator) else {
            throw .regionsWithoutIndicator(indicator, available: regions.indicators)
        }
        var column = ofFrame
        if shown.lowerBound > 0 || frameCount == 0 {
            column.values += ofRegions.values
            column.known += ofRegions.known
        }
        for row in exclusions.indices where exclusions[row] != nil { column.forget(row) }
        return column
    }
}

/// One number per row, where it is known.
struct IndexColumn: Sendable {
    /// 0 where it is not known.
    var values: [Double]
    var known: [Bool]

    /// Takes a row's number away.
    mutating func forget(_ row: Int) {
        values[row] = 0
        known[row] = false
    }

    /// The known numbers of the first rows, without gaps.
    func known(first rows: Int) -> [Double] {
        var numbers: [Double] = []
        numbers.reserveCapacity(rows)
        for row in 0..<min(rows, values.count) where known[row] { numbers.append(values[row]) }
        return numbers
    }

    /// The numbers of some rows; `nil` where not known.
    func optionals(_ rows: Range<Int>) -> [Double?] { rows.map { known[$0] ? values[$0] : nil } }
}

extension IndexTable {
    /// The column of an indicator.
    func column(_ indicator: String) -> IndexColumn? {
        guard let place = indicators.firstIndex(of: indicator) else { return nil }
        let range = place * count..<(place + 1) * count
        return IndexColumn(values: Array(numbers[range]), known: statuses[range].map { $0 == nil })
    }

    /// Why numbers of an indicator are not there.
    func statuses(of indicator: String) -> [CellStatus?] {
        guard let place = indicators.firstIndex(of: indicator) else { return [] }
        return Array(statuses[place * count..<(place + 1) * count])
    }
}
