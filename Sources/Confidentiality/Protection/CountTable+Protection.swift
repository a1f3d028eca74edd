internal import Values

extension CountTable {
    /// The table as it may be published.
    ///
    /// What the rules hide is hidden; then further counts are hidden until no hidden one follows from the others. What a hidden
    /// number must leave open: see ``Disclosure/ProtectionLevel``.
    /// - Throws: ``CountTableFailure/unknownSeries(_:usedBy:available:)`` and
    ///   ``CountTableFailure/unknownGroup(_:available:)`` for rules that do not fit the table.
    public func protected(by rules: ConfidentialityRules) throws(CountTableFailure) -> ProtectedTable {
        let publishes = try publishedGroups(rules)
        let territory = Territory(self, publishes: publishes)
        var cellRules = try CellRules(self, rules)
        let relations = Relations(self, territory: territory, publishes: publishes)
        cellRules.learn(relations, rows: 0..<relations.sumCount)
        let reasons = cells.indices.map { isPublished($0, publishes) ? cellRules.reason($0) : nil }
        var secondary = SecondarySuppression(
            constraints(cellRules, reasons: reasons, relations, publishes), reasons: reasons, cellRules: cellRules,
            informationLoss: InformationLoss(self, territory),
            truth: trueValues)
        secondary.run()
        return ProtectedTable(
            table: self, rules: rules, unprotected: secondary.hopeless.sorted().map(address),
            shown: shown(secondary.reasons, cellRules), reasons: secondary.reasons,
            derivedReasons: derivedReasons(secondary.reasons, cellRules, publishes), publishesGroup: publishes)
    }

    /// Whether the totals of each group are published.
    func publishedGroups(_ rules: ConfidentialityRules) throws(CountTableFailure) -> [Bool] {
        if case .groups(let ids) = rules.totals {
            for id in ids where !groups.contains(where: { $0.id == id }) {
                throw .unknownGroup(id, available: groups.map(\.id))
            }
        }
        return groups.map { rules.totals.contains($0.id) }
    }

    /// What a reader knows of a table that is hidden for the reasons given.
    func constraints(
        _ cellRules: CellRules, reasons: [SuppressionReason?], _ relations: Relations, _ publishes: [Bool]
    ) -> AttackerConstraints {
        let entries = cells.indices.map { cell in
            isPublished(cell, publishes)
                ? cellRules.entry(cell, hiddenFor: reasons[cell])
                : AttackerConstraints.Entry(lower: 0, upper: .infinity, protection: nil)
        }
        return AttackerConstraints(
            entries, isWhole: cells.indices.map { cellRules.isWhole($0) },
            relations: relations)
    }

    /// Whether readers get to see a cell unless it is hidden.
    func isPublished(_ cell: Int, _ publishes: [Bool]) -> Bool {
        let place = cell % placeCount
        return place < regions.count || publishes[place - regions.count]
    }

    private func shown(_ reasons: [SuppressionReason?], _ cellRules: CellRules) -> [Cell] {
        cells.indices.map { cell in
            // What the source does not print for another reason than secrecy keeps that reason.
            if let reason = reasons[cell] {
                return cells[cell] == .uncertain ? .uncertain : reason == .unprinted ? .missing : .suppressed
            }
            guard case .number(_, let flag) = cells[cell], let number = cellRules.rounded(cell) else {
                return cells[cell]
            }
            return .number(number, flag: flag)
        }
    }

    /// For each derived series and place why the value is hidden.
    private func derivedReasons(
        _ reasons: [SuppressionReason?], _ cellRules: CellRules, _ publishes: [Bool]
    ) -> [[SuppressionReason?]] {
        derived.map { value in
            let parts = value.formula.series.compactMap { seriesIndex[$0] }
            let bases = value.formula.rates.compactMap { seriesIndex[$0.base] }
            return (0..<placeCount).map { place in
                guard isPublished(place, publishes) else { return nil }
                if bases.contains(where: { cellRules.isSmallBase(index(series: $0, place: place)) }) {
                    return .smallBase
                }
                guard
                    parts.contains(where: { part in
                        reasons[index(series: part, place: place)].map { $0 != .unprinted } ?? false
                    })
                else { return nil }
                return cellRules.smallPlaces.contains(place) ? .smallPopulation : .hiddenPart
            }
        }
    }
}
