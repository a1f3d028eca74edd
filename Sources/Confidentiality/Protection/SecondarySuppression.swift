/// Hides further cells until no hidden one is confined more than the rules allow.
///
/// Cells that hang together are settled together. Every step hides one more cell, so it ends; at the very end everything around a
/// count is hidden.
struct SecondarySuppression {
    let cellRules: CellRules
    let sacrifice: Sacrifice
    /// The true numbers: values that fit whatever is published.
    let truth: [Double?]
    private(set) var knowledge: Knowledge
    private(set) var reasons: [SuppressionReason?]
    /// Cells that cannot be protected.
    private(set) var hopeless: Set<Int> = []

    /// Components up to this size are solved on trial, to find the best cell to hide and to show again what was hidden in vain.
    private static let trialSize = 150
    /// How many cells are tried.
    private static let trials = 24

    init(
        _ knowledge: Knowledge, reasons: [SuppressionReason?], cellRules: CellRules, sacrifice: Sacrifice,
        truth: [Double?]
    ) {
        self.knowledge = knowledge
        self.reasons = reasons
        self.cellRules = cellRules
        self.sacrifice = sacrifice
        self.truth = truth
    }

    /// Protects every cell.
    mutating func run() {
        var isSettled = [Bool](repeating: false, count: reasons.count)
        for cell in reasons.indices where knowledge.demands[cell] != nil && !isSettled[cell] {
            let component = settle(cell)
            for settled in component.cells { isSettled[settled] = true }
        }
    }

    /// Hides cells around one until its component is safe.
    private mutating func settle(_ cell: Int) -> Component {
        var component = Component(of: cell, in: knowledge)
        var added: [Int] = []
        while let breached = firstBreach(component) {
            guard let choice = complement(of: breached, in: component) else {
                hopeless.insert(breached)
                continue
            }
            hide(choice)
            added.append(choice)
            component = Component(of: cell, in: knowledge)
        }
        if added.count > 1, component.cells.count <= Self.trialSize { showAgain(component) }
        return component
    }

    private mutating func hide(_ cell: Int) {
        reasons[cell] = .protectsOthers
        knowledge.set(cell, to: cellRules.entry(cell, hiddenFor: .protectsOthers))
    }

    private mutating func show(_ cell: Int) {
        reasons[cell] = nil
        knowledge.set(cell, to: cellRules.entry(cell, hiddenFor: nil))
    }

    /// A cell of a component that is confined too much and not yet given up, `nil` if there is none.
    /// - Parameter only: The one cell that is looked at.
    private func firstBreach(_ component: Component, only: Int? = nil) -> Int? {
        let values = component.cells.compactMap { truth[$0] }
        let demands = component.cells.map { cell in
            hopeless.contains(cell) || only != nil && cell != only ? nil : knowledge.demands[cell]
        }
        let solution = Solution(
            component.problem(knowledge), demands: demands, stopsAtFirst: true,
            witness: values.count == component.cells.count ? values : nil)
        // True numbers always fit; what the source has hidden need not. Then nothing is certain.
        if solution.isContradictory { return demands.firstIndex { $0 != nil }.map { component.cells[$0] } }
        return (solution.breaches.map(\.variable) + solution.undecided).min().map { component.cells[$0] }
    }

    // MARK: - The choice

    /// The best cell to hide for one that is confined too much; `nil` if there is none left.
    private mutating func complement(of cell: Int, in component: Component) -> Int? {
        guard let demand = knowledge.demands[cell] else { return nil }
        for row in knowledge.relations.rows(of: cell) {
            let bounds = knowledge.interval(of: cell, byRow: Int(row))
            if !demand.isMet(lower: bounds.lower, upper: bounds.upper),
                let choice = complement(of: cell, demand, inRow: Int(row))
            {
                return choice
            }
        }
        let candidates = candidates(in: component.rows)
        if component.cells.count <= Self.trialSize {
            for candidate in candidates.prefix(Self.trials) {
                hide(candidate)
                let isHelped = firstBreach(Component(of: cell, in: knowledge), only: cell) == nil
                show(candidate)
                if isHelped { return candidate }
            }
        }
        return candidates.first
    }

    /// The cheapest cell of a row with which the row alone no longer confines another one.
    private mutating func complement(of cell: Int, _ demand: Disclosure.Demand, inRow row: Int) -> Int? {
        let candidates = candidates(in: [row])
        for candidate in candidates.prefix(Self.trials) {
            hide(candidate)
            let bounds = knowledge.interval(of: cell, byRow: row)
            show(candidate)
            if demand.isMet(lower: bounds.lower, upper: bounds.upper) { return candidate }
        }
        return candidates.first
    }

    /// Cells of rows that may be hidden and are not, the cheapest first.
    private func candidates(in rows: [Int]) -> [Int] {
        var cells: Set<Int> = []
        for row in rows {
            for term in knowledge.relations.terms(of: row) {
                let cell = Int(knowledge.relations.cells[term])
                if reasons[cell] == nil, cellRules.mayBeHidden(cell) { cells.insert(cell) }
            }
        }
        return cells.map { (cell: $0, cost: sacrifice.cost($0, knowledge)) }.sorted { $0.cost < $1.cost }.map(\.cell)
    }

    // MARK: - Too much

    /// Shows again what need not be hidden, the dearest first.
    private mutating func showAgain(_ component: Component) {
        let complements = component.cells.filter { reasons[$0] == .protectsOthers }
            .map { (cell: $0, cost: sacrifice.cost($0, knowledge)) }.sorted { $1.cost < $0.cost }
        for (cell, _) in complements {
            show(cell)
            let isSafe = firstBreach(component) == nil
            if !isSafe { hide(cell) }
        }
    }
}
