extension CountTable {
    /// Solves published numbers for the hidden ones.
    ///
    /// The table is what readers see: its suppressed cells are the hidden ones, whatever the reason. It also tells which shown
    /// numbers the rules would have hidden.
    /// - Parameters:
    ///   - rules: Without rounding; rounded numbers do not add up, and ``ProtectedTable/audit(alsoShown:)`` is for those.
    ///   - values: Derived values that are shown.
    public func audit(
        by rules: ConfidentialityRules, alsoShown values: [ShownValue] = []
    ) throws(CountTableFailure) -> AuditReport {
        let cellRules = try CellRules(self, rules)
        let publishes = try publishedGroups(rules)
        let reasons = cells.indices.map { isPublished($0, publishes) ? cellRules.reason($0) : nil }
        return audit(
            cellRules, publishes, reasons: reasons.map { $0?.isOfSource == true ? $0 : nil }, alsoShown: values,
            overlooked: reasons.indices.compactMap { cell in
                reasons[cell].flatMap { $0.isOfSource ? nil : Suppression(count: address(cell), reason: $0) }
            })
    }

    /// Solves what a reader sees of a table that is hidden for the reasons given.
    func audit(
        _ cellRules: CellRules, _ publishes: [Bool], reasons: [SuppressionReason?], alsoShown values: [ShownValue],
        overlooked: [Suppression] = [], truth: [Double?] = []
    ) -> AuditReport {
        var revealing: [DerivedAddress] = []
        var statements: [PublishedStatement] = []
        for shown in values {
            guard let formula = derived.first(where: { $0.id == shown.address.series })?.formula,
                let place = index(of: shown.address.place)
            else { continue }
            let parts = formula.series.compactMap { seriesIndex[$0] }.map { index(series: $0, place: place) }
            guard parts.contains(where: { reasons[$0] != nil }) else { continue }
            revealing.append(shown.address)
            statements += self.statements(formula, place, shown)
        }
        let relations = Relations(
            self, territory: Territory(self, publishes: publishes), publishes: publishes, statements: statements)
        var cellRules = cellRules
        cellRules.learn(relations, rows: 0..<relations.sumCount)
        let constraints = constraints(cellRules, reasons: reasons, relations, publishes)
        return solve(constraints, truth: truth, revealing: revealing, overlooked: overlooked)
    }

    /// Solves what a reader knows for every hidden cell.
    func solve(
        _ constraints: AttackerConstraints, truth: [Double?], revealing: [DerivedAddress] = [],
        overlooked: [Suppression] = []
    ) -> AuditReport {
        var disclosures: [(cell: Int, disclosure: Disclosure)] = []
        var contradictions: [Int] = []
        var undecided: [Int] = []
        var isSolved = [Bool](repeating: false, count: cells.count)
        var hidden = 0
        for cell in cells.indices where constraints.protectionLevels[cell] != nil {
            hidden += 1
            guard !isSolved[cell] else { continue }
            let component = Component(of: cell, in: constraints)
            for other in component.cells { isSolved[other] = true }
            let witness = truth.isEmpty ? [] : component.cells.compactMap { truth[$0] }
            let solution = Solution(
                component.problem(constraints),
                protectionLevels: component.cells.map { constraints.protectionLevels[$0] },
                witness: witness.count == component.cells.count ? witness : nil)
            if solution.isContradictory { contradictions += component.cells }
            undecided += solution.undecided.map { component.cells[$0] }
            for breach in solution.breaches {
                let cell = component.cells[breach.variable]
                guard let protection = constraints.protectionLevels[cell] else { continue }
                disclosures.append(
                    (
                        cell,
                        Disclosure(
                            count: address(cell), lower: breach.lower, upper: breach.upper, protection: protection)
                    ))
            }
        }
        return AuditReport(
            disclosures: disclosures.sorted { $0.cell < $1.cell }.map(\.disclosure),
            contradictions: contradictions.sorted().map(address), undecided: undecided.sorted().map(address),
            overlooked: overlooked, revealingValues: revealing, hiddenCounts: hidden)
    }

    /// What a shown value says about its counts. Only of rates and bare counts; whatever else is shown of hidden counts is
    /// reported all the same.
    private func statements(
        _ formula: DerivedSeries.Formula, _ place: Int, _ shown: ShownValue
    ) -> [PublishedStatement] {
        func cell(_ id: String) -> Int? { seriesIndex[id].map { index(series: $0, place: place) } }
        let (low, high) = (shown.value - shown.slack, shown.value + shown.slack)
        switch formula {
        case .count(let id):
            return cell(id).map { [PublishedStatement(terms: [($0, 1)], lower: low, upper: high)] } ?? []
        case .rate(let cases, let base, let per):
            guard let cases = cell(cases), let base = cell(base), per.isFinite, per > 0, cases != base else {
                return []
            }
            return [
                PublishedStatement(terms: [(cases, per), (base, -low)], lower: 0, upper: .infinity),
                PublishedStatement(terms: [(cases, per), (base, -high)], lower: -.infinity, upper: 0),
            ]
        case .density, .change, .combination: return []
        }
    }

    private func index(of place: CountAddress.Place) -> Int? {
        switch place {
        case .region(let key): regions.firstIndex(of: key)
        case .group(let id): groups.firstIndex { $0.id == id }.map { regions.count + $0 }
        }
    }
}
