internal import Geography
internal import Values

/// Stage 2: which regions take no part.
///
/// Berlin and Hamburg leave out areas under 300 inhabitants, since a few people would decide their shares, and declared outliers.
extension IndexExclusions {
    /// One reason per region of a table; `nil` where it takes part.
    func reasons(in table: IndexTable, isFrame: Bool) throws(IndexFailure) -> [ExclusionReason?] {
        var reasons = [ExclusionReason?](repeating: nil, count: table.count)
        if let minimumPopulation {
            guard table.population.count == table.count else { throw .populationMissing(frame: isFrame) }
            for (row, cell) in table.population.enumerated() {
                guard let population = cell.number else {
                    reasons[row] = .populationUnknown
                    continue
                }
                if population < minimumPopulation { reasons[row] = .populationBelow(minimumPopulation) }
            }
        }
        guard !declared.isEmpty else { return reasons }
        let named = Dictionary(declared.map { ($0.key, $0.reason) }, uniquingKeysWith: { first, _ in first })
        for (row, key) in table.keys.enumerated() {
            if let reason = named[key] { reasons[row] = .declared(reason) }
        }
        return reasons
    }
}
