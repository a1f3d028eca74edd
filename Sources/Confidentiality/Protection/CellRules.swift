internal import Values

/// What the rules say of single cells of a table, and what a reader knows of a cell that is hidden or rounded.
struct CellRules {
    private let table: CountTable
    private let rules: ConfidentialityRules
    private let reader: ConfidentialityRules.Reader
    /// For each series the minimum of cases that holds for it; cases of a rate have also that of rates.
    private let minimums: [Int?]
    /// For each cell whether 0 is hidden there too: in areas with few inhabitants, and for cases on a small base.
    private(set) var hidesZero: [Bool]
    /// For each series whether all its numbers are whole.
    private let isWhole: [Bool]

    init(
        _ table: CountTable, _ rules: ConfidentialityRules, reader: ConfidentialityRules.Reader? = nil
    ) throws(CountTableFailure) {
        self.table = table
        self.reader = reader ?? rules.reader
        self.rules = rules
        var minimums = [Int?](repeating: rules.minimumCases, count: table.series.count)
        for rate in table.derived.flatMap(\.formula.rates) {
            guard let series = table.seriesIndex[rate.cases], let least = rules.minimumRateCases else { continue }
            minimums[series] = max(minimums[series] ?? 0, least)
        }
        self.minimums = minimums
        isWhole = table.series.indices.map { series in
            let start = table.index(series: series, place: 0)
            return table.cells[start..<start + table.placeCount].allSatisfy { cell in
                cell.number.map { $0.rounded() == $0 } ?? true
            }
        }
        hidesZero = [Bool](repeating: false, count: table.cells.count)
        smallPlaces = []
        smallPlaces = try findSmallPlaces()
        for place in smallPlaces {
            for series in table.series.indices where !table.series[series].isOpen {
                hidesZero[table.index(series: series, place: place)] = true
            }
        }
        for rate in table.derived.flatMap(\.formula.rates) { markSmallBases(rate) }
    }

    /// Places with too few inhabitants.
    private(set) var smallPlaces: Set<Int>
    /// For each cell whether it counts cases on too small a base.
    private var hasSmallBase: Set<Int> = []

    private func findSmallPlaces() throws(CountTableFailure) -> Set<Int> {
        guard let rule = rules.minimumPopulation else { return [] }
        guard let series = table.seriesIndex[rule.series] else {
            throw .unknownSeries(rule.series, usedBy: "minimumPopulation", available: table.series.map(\.id))
        }
        return Set(
            (0..<table.placeCount).filter { place in
                guard let number = table.cells[table.index(series: series, place: place)].number else { return false }
                return number < Double(rule.minimum)
            })
    }

    private mutating func markSmallBases(_ rate: (cases: String, base: String)) {
        guard let minimum = rules.minimumBase, let cases = table.seriesIndex[rate.cases],
            let base = table.seriesIndex[rate.base]
        else { return }
        for place in 0..<table.placeCount {
            // On a base of 0 there is nothing to count.
            guard let persons = table.cells[table.index(series: base, place: place)].number, persons > 0,
                persons < Double(minimum)
            else { continue }
            let cell = table.index(series: cases, place: place)
            hasSmallBase.insert(cell)
            if !table.series[cases].isOpen { hidesZero[cell] = true }
        }
    }

    /// Why a cell must be hidden by itself; `nil` if it need not be.
    func reason(_ cell: Int) -> SuppressionReason? {
        let series = cell / table.placeCount
        if [.suppressed, .uncertain].contains(table.cells[cell]) { return .hiddenAtSource }
        if isUnprinted(cell) { return .unprinted }
        guard !table.series[series].isOpen, let number = table.cells[cell].number else { return nil }
        if number > 0, let minimum = minimums[series], number < Double(minimum) { return .fewCases }
        guard hidesZero[cell] else { return nil }
        return hasSmallBase.contains(cell) ? .smallBase : .smallPopulation
    }

    /// Whether a number may stand behind a cell for which the source prints none.
    private func isUnprinted(_ cell: Int) -> Bool {
        let (series, place) = cell.quotientAndRemainder(dividingBy: table.placeCount)
        return table.cells[cell] == .missing && table.series[series].unprinted.contains(place)
    }

    /// Whether a base of a rate is too small for showing it.
    func isSmallBase(_ cell: Int) -> Bool {
        guard let minimum = rules.minimumBase, let number = table.cells[cell].number else { return false }
        return number > 0 && number < Double(minimum)
    }

    /// Whether a cell may be hidden to protect others.
    func mayBeHidden(_ cell: Int) -> Bool {
        guard !table.series[cell / table.placeCount].isOpen, let number = table.cells[cell].number else { return false }
        return number > 0
    }

    /// Whether a cell can only be whole.
    func isWhole(_ cell: Int) -> Bool { isWhole[cell / table.placeCount] }

    /// The cell as shown when it is not hidden.
    func rounded(_ cell: Int) -> Double? {
        guard let number = table.cells[cell].number else { return nil }
        guard let base = rules.rounding, !table.series[cell / table.placeCount].isOpen else { return number }
        return (number / Double(base) + 0.5).rounded(.down) * Double(base)
    }

    /// What follows of hidden cells even if everything is hidden; cuts what is required.
    private var inherent: InherentBounds?

    /// Takes into account how the cells add up.
    mutating func learn(_ relations: Relations, rows: Range<Int>) {
        let entries = table.cells.indices.map { cell -> AttackerConstraints.Entry in
            let reason = reason(cell)
            let isFree = table.series[cell / table.placeCount].isOpen || table.cells[cell].number == nil
            // What is open or unknown may be hidden somewhere else; only that there is something, or nothing, is inherent.
            guard isFree || reason != nil || mayBeHidden(cell) else {
                return AttackerConstraints.Entry(lower: 0, upper: 0)
            }
            return isFree
                ? AttackerConstraints.Entry(lower: 0, upper: .infinity)
                : hiddenEntry(cell, for: reason ?? .protectsOthers)
        }
        inherent = InherentBounds(entries, relations, rows: rows)
    }

    /// What a reader knows of a cell by itself, and what must remain open.
    func entry(_ cell: Int, hiddenFor reason: SuppressionReason?) -> AttackerConstraints.Entry {
        guard let reason else { return shownEntry(cell) }
        var entry = hiddenEntry(cell, for: reason)
        if let inherent {
            entry.protection = entry.protection?.above(inherent.lower[cell], below: inherent.upper[cell])
        }
        return entry
    }

    private func hiddenEntry(_ cell: Int, for reason: SuppressionReason) -> AttackerConstraints.Entry {
        let minimum = minimums[cell / table.placeCount]
        // Since 0 is shown, a hidden number is at least 1; a hidden mean may lie anywhere above 0.
        let least = hidesZero[cell] || !isWhole(cell) || reason.isOfSource ? 0.0 : 1
        var entry = AttackerConstraints.Entry(lower: least, upper: .infinity, protection: .otherwise(minimum: minimum))
        if reason == .fewCases, let minimum {
            entry.protection = .fewCases(minimum: minimum)
            if reader == .seesWhyHidden { entry.upper = isWhole(cell) ? Double(minimum - 1) : Double(minimum) }
        }
        if reason == .protectsOthers, reader == .seesWhyHidden {
            entry.lower = max(least, Double(minimum ?? 0))
        }
        return entry
    }

    /// A number that is shown, or is not known to anybody.
    private func shownEntry(_ cell: Int) -> AttackerConstraints.Entry {
        switch table.cells[cell] {
        case .number(let number, _):
            guard let shown = rounded(cell), let base = rules.rounding, !table.series[cell / table.placeCount].isOpen
            else { return AttackerConstraints.Entry(lower: number, upper: number, protection: nil) }
            return roundedEntry(cell, shown, half: Double(base) / 2)
        case .notApplicable: return AttackerConstraints.Entry(lower: 0, upper: 0, protection: nil)
        case .suppressed, .uncertain, .missing:
            return AttackerConstraints.Entry(lower: 0, upper: .infinity, protection: nil)
        }
    }

    /// The numbers that are rounded to the one shown.
    private func roundedEntry(_ cell: Int, _ shown: Double, half: Double) -> AttackerConstraints.Entry {
        var lower = max(0, shown - half)
        var upper = shown + half
        if isWhole(cell) {
            lower.round(.up)
            upper = upper.rounded(.up) - 1
        }
        // Few cases would have been hidden: what is shown is 0 or enough.
        if let minimum = minimums[cell / table.placeCount].map(Double.init) {
            if lower > 0 {
                lower = max(lower, minimum)
            } else if upper < minimum {
                upper = 0
            }
        }
        return AttackerConstraints.Entry(lower: lower, upper: max(lower, upper), protection: .width(1))
    }
}
