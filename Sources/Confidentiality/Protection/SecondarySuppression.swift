/// Hides further cells until no hidden one is confined more than the rules allow.
///
/// Cells that hang together are settled together. Every step hides one more cell, so it ends; at the very end everything around a
/// count is hidden.
struct SecondarySuppression {
    let cellRules: CellRules
    let informationLoss: InformationLoss
    /// The true numbers: values that fit whatever is published.
    let truth: [Double?]
    private(set) var constraints: AttackerConstraints
    private(set) var reasons: [SuppressionReason?]
    /// Cells that cannot be protected.
    private(set) var hopeless: Set<Int> = []

    /// Components up to this size are solved on trial, to find the best cell to hide and to show again what was hidden in vain.
    private static let trialSize = 150
    /// How many cells are tried.
    private static let trials = 24

    init(
        _ constraints: AttackerConstraints, reasons: [SuppressionReason?], cellRules: CellRules,
        informationLoss: InformationLoss,
        truth: [Double?]
    ) {
        self.constraints = constraints
        self.reasons = reasons
        self.cellRules = cellRules
        self.informationLoss = informationLoss
        self.truth = truth
    }

    /// Protects every cell.
    mutating func run() {
        var isSettled = [Bool](repeating: false, count: reasons.count)
        for cell in reasons.indices where constraints.protectionLevels[cell] != nil && !isSettled[cell] {
            let component = settle(cell)
            for settled in component.cells { isSettled[settled] = true }
        }
    }

    /// Hides cells around one until its component is safe.
    private mutating func settle(_ cell: Int) -> Component {
        var component = Component(of: cell, in: constraints)
        var added = 0
        while true {
            // What a single row confines is mended there: to try around it costs more, and may cost a total.
            let isLarge = component.cells.count > Self.trialSize
            guard let first = breaches(component).first else { break }
            if !isLarge, mendRow(of: first) {
                added += 1
            } else {
                let all = breaches(component, stopsAtFirst: false)
                // In a large component every solution is dear: all that rows confine is mended before the next one.
                let mended = isLarge ? all.count { mendRow(of: $0) } : all.contains { mendRow(of: $0) } ? 1 : 0
                added += mended
                if mended == 0 {
                    guard let choice = complement(of: first, in: component) else {
                        hopeless.insert(first)
                        continue
                    }
                    hide(choice)
                    added += 1
                }
            }
            component = Component(of: cell, in: constraints)
        }
        if added > 1, component.cells.count <= Self.trialSize { showAgain(component) }
        return component
    }

    private mutating func hide(_ cell: Int) {
        reasons[cell] = .protectsOthers
        constraints.set(cell, to: cellRules.entry(cell, hiddenFor: .protectsOthers))
    }

    private mutating func show(_ cell: Int) {
        reasons[cell] = nil
        constraints.set(cell, to: cellRules.entry(cell, hiddenFor: nil))
    }

    /// Cells of a component that are confined too much and not yet given up.
    /// - Parameters:
    ///   - only: The one cell that is looked at.
    ///   - stopsAtFirst: Whether one is enough to know.
    private func breaches(_ component: Component, only: Int? = nil, stopsAtFirst: Bool = true) -> [Int] {
        let values = component.cells.compactMap { truth[$0] }
        let protectionLevels = component.cells.map { cell in
            hopeless.contains(cell) || only != nil && cell != only ? nil : constraints.protectionLevels[cell]
        }
        let solution = Solution(
            component.problem(constraints), protectionLevels: protectionLevels, stopsAtFirst: stopsAtFirst,
            witness: values.count == component.cells.count ? values : nil)
        // True numbers always fit; what the source has hidden need not. Then nothing is certain.
        let found =
            solution.isContradictory
            ? protectionLevels.indices.filter { protectionLevels[$0] != nil }
            : solution.breaches.map(\.variable) + solution.undecided
        return found.sorted().map { component.cells[$0] }
    }

    // MARK: - The choice

    /// Hides a cell in the first row that by itself confines a cell too much; `false` if there is none, or nothing to hide in it.
    private mutating func mendRow(of cell: Int) -> Bool {
        guard let protection = constraints.protectionLevels[cell] else { return false }
        for row in constraints.relations.rows(of: cell) {
            let bounds = constraints.interval(of: cell, byRow: Int(row))
            guard !protection.isMet(lower: bounds.lower, upper: bounds.upper) else { continue }
            let candidates = candidates(in: [Int(row)])
            // The cheapest with which the row alone no longer confines the cell.
            let choice = candidates.prefix(Self.trials).first { candidate in
                hide(candidate)
                let bounds = constraints.interval(of: cell, byRow: Int(row))
                show(candidate)
                return protection.isMet(lower: bounds.lower, upper: bounds.upper)
            }
            if let choice = choice ?? candidates.first {
                hide(choice)
                return true
            }
        }
        return false
    }

    /// The cheapest cell to hide anywhere around one that several rows together confine too much; `nil` if there is none left.
    private mutating func complement(of cell: Int, in component: Component) -> Int? {
        let candidates = candidates(in: component.rows)
        guard component.cells.count <= Self.trialSize else { return candidates.first }
        let choice = candidates.prefix(Self.trials).first { candidate in
            hide(candidate)
            let isHelped = breaches(Component(of: cell, in: constraints), only: cell).isEmpty
            show(candidate)
            return isHelped
        }
        return choice ?? candidates.first
    }

    /// Cells of rows that may be hidden and are not, the cheapest first.
    private func candidates(in rows: [Int]) -> [Int] {
        var cells: Set<Int> = []
        for row in rows {
            for term in constraints.relations.terms(of: row) {
                let cell = Int(constraints.relations.cells[term])
                if reasons[cell] == nil, cellRules.mayBeHidden(cell) { cells.insert(cell) }
            }
        }
        return cells.map { (cell: $0, cost: informationLoss.cost($0, constraints)) }.sorted { $0.cost < $1.cost }.map(
            \.cell)
    }

    // MARK: - Too much

    /// Shows again what need not be hidden, the dearest first.
    private mutating func showAgain(_ component: Component) {
        let complements = component.cells.filter { reasons[$0] == .protectsOthers }
            .map { (cell: $0, cost: informationLoss.cost($0, constraints)) }.sorted { $1.cost < $0.cost }
        for (cell, _) in complements {
            show(cell)
            let isSafe = breaches(component).isEmpty
            if !isSafe { hide(cell) }
        }
    }
}
