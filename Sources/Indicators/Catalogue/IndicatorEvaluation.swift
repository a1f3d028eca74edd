public import Geography
public import Values

/// An indicator's values for all regions, and for all of them together.
///
/// Rules, also in ``Cell``'s combination:
/// - Where a part has no number the result has none: suppressed goes before uncertain, that before not applicable, that
///   before missing.
/// - 0 cases on a base of 0 are not applicable; cases on a base of 0, or a base below 0, are an error in the data.
/// - A change in per cent from a value not above 0 is not applicable, and noted.
/// - Totals are sums of counts over sums of counts. If one region lacks its count there is no total.
public struct IndicatorEvaluation: Equatable, Sendable {
    /// One per region, in the indicator's unit.
    public let cells: [Cell]
    /// All regions together.
    public let total: IndicatorTotal
    /// What a reader should know, in the order of the regions.
    public let notes: [EvaluationNote]

    /// Computes an indicator.
    ///
    /// - Parameters:
    ///   - indicator: What to compute.
    ///   - regions: Keys of the regions.
    ///   - series: For each reference of the indicator one cell per region, from ``Join``.
    ///   - areas: One per region in km², `nil` where unknown; needed by densities only.
    /// - Throws: ``EvaluationFailure``
    public init(
        _ indicator: Indicator, regions: [RegionKey], series: [ValueReference: [Cell]], areas: [Double?] = []
    ) throws(EvaluationFailure) {
        var computation = Computation(
            indicator: indicator, regions: regions, series: series, areas: areas)
        let result = try computation.evaluate(indicator.value)
        cells = result.cells
        total = result.total
        notes = computation.notes
    }

    private init(cells: [Cell], total: IndicatorTotal, notes: [EvaluationNote]) {
        self.cells = cells
        self.total = total
        self.notes = notes
    }

    /// The same indicator with cells blanked and another total, as confidentiality wants them.
    /// - Parameters:
    ///   - blanks: One per region; where it says so the cell is suppressed; what is too uncertain stays that.
    ///   - total: All regions together, as far as it may be shown; `nil` leaves it as it is.
    public func blanked(where blanks: [Bool], total: IndicatorTotal? = nil) -> Self {
        let blanked = cells.indices.map { place -> Cell in
            guard blanks.indices.contains(place), blanks[place], cells[place] != .uncertain else { return cells[place] }
            return .suppressed
        }
        return Self(cells: blanked, total: total ?? self.total, notes: notes)
    }
}

/// Something about a computed value that a reader should know.
public enum EvaluationNote: Equatable, Sendable {
    /// A share above 100 %: more cases than base.
    case casesExceedBase(region: RegionKey, cases: Double, base: Double)
    /// A change in per cent from 0 or below has no meaning.
    case changeFromZero(region: RegionKey, from: Double)
    /// A region without a known area has no density.
    case noArea(region: RegionKey)
}

/// An indicator that cannot be computed.
public enum EvaluationFailure: Error, Equatable, Sendable {
    /// No cells were given for a reference.
    case seriesMissing(indicator: String, ValueReference)
    /// Cells or areas do not fit the regions.
    case countMismatch(indicator: String, found: Int, expected: Int)
    /// Cases on a base of 0, or a base below 0.
    case impossibleBase(indicator: String, region: RegionKey, cases: Double, base: Double)
    /// A result too large for a number.
    case outOfRange(indicator: String, region: RegionKey)
}

/// Walks the formula.
private struct Computation {
    let indicator: Indicator
    let regions: [RegionKey]
    let series: [ValueReference: [Cell]]
    let areas: [Double?]
    var notes: [EvaluationNote] = []
    /// A change of densities looks at the areas twice.
    private var areasNoted = false

    init(indicator: Indicator, regions: [RegionKey], series: [ValueReference: [Cell]], areas: [Double?]) {
        self.indicator = indicator
        self.regions = regions
        self.series = series
        self.areas = areas
    }

    typealias Result = (cells: [Cell], total: IndicatorTotal)

    mutating func evaluate(_ value: IndicatorValue) throws(EvaluationFailure) -> Result {
        let totals = TotalSum(regions: regions)
        switch value {
        case .column(let reference):
            let cells = try cells(reference)
            return (cells, indicator.isCount ? totals.sum(cells) : .none(.notACount))
        case .rate(let cases, let base, let per):
            let (cases, base) = (try cells(cases), try cells(base))
            return (try rate(cases, base, per: per), totals.ratio(cases, base, per: per))
        case .density(let reference):
            let (counts, areas) = (try cells(reference), try areaCells())
            return (
                try map(counts, areas) { _, count, area in .number(count / area) }, totals.ratio(counts, areas, per: 1)
            )
        case .change(let from, let to, let kind):
            let (from, to) = (try evaluate(from), try evaluate(to))
            return (
                try change(from.cells, to.cells, kind),
                totals.combine(from.total, to.total) { Self.change($0, $1, kind) }
            )
        }
    }

    private func cells(_ reference: ValueReference) throws(EvaluationFailure) -> [Cell] {
        guard let cells = series[reference] else { throw .seriesMissing(indicator: indicator.id, reference) }
        guard cells.count == regions.count else {
            throw .countMismatch(indicator: indicator.id, found: cells.count, expected: regions.count)
        }
        return cells
    }

    private mutating func areaCells() throws(EvaluationFailure) -> [Cell] {
        guard areas.count == regions.count else {
            throw .countMismatch(indicator: indicator.id, found: areas.count, expected: regions.count)
        }
        var cells: [Cell] = []
        for (region, area) in zip(regions, areas) {
            if let area, area.isFinite, area > 0 {
                cells.append(.number(area))
            } else {
                cells.append(.missing)
                if !areasNoted { notes.append(.noArea(region: region)) }
            }
        }
        areasNoted = true
        return cells
    }

    private mutating func rate(
        _ cases: [Cell], _ base: [Cell], per: Double
    ) throws(EvaluationFailure) -> [Cell] {
        for index in regions.indices {
            guard let cases = cases[index].number, let base = base[index].number else { continue }
            if base < 0 || base == 0 && cases != 0 {
                throw .impossibleBase(indicator: indicator.id, region: regions[index], cases: cases, base: base)
            }
            if per == 100, cases > base {
                notes.append(.casesExceedBase(region: regions[index], cases: cases, base: base))
            }
        }
        return try map(cases, base) { _, cases, base in base == 0 ? .notApplicable : .number(cases / base * per) }
    }

    private mutating func change(
        _ from: [Cell], _ to: [Cell], _ kind: IndicatorValue.ChangeKind
    ) throws(EvaluationFailure) -> [Cell] {
        for index in regions.indices where kind == .percent {
            guard let earlier = from[index].number, to[index].number != nil, earlier <= 0 else { continue }
            notes.append(.changeFromZero(region: regions[index], from: earlier))
        }
        return try map(from, to) { _, from, to in
            Self.change(from, to, kind).number.map { .number($0) } ?? .notApplicable
        }
    }

    private static func change(_ from: Double, _ to: Double, _ kind: IndicatorValue.ChangeKind) -> IndicatorTotal {
        switch kind {
        case .difference: .number(to - from)
        case .percent: from > 0 ? .number((to - from) / from * 100) : .none(.changeFromZero)
        }
    }

    private func map(
        _ left: [Cell], _ right: [Cell], by formula: (Int, Double, Double) -> Cell
    ) throws(EvaluationFailure) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(left.count)
        for index in regions.indices {
            let cell = left[index].combined(with: right[index]) { formula(index, $0, $1) }
            if let value = cell.number, !value.isFinite {
                throw .outOfRange(indicator: indicator.id, region: regions[index])
            }
            cells.append(cell)
        }
        return cells
    }
}
