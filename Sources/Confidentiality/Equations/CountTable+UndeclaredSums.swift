extension CountTable {
    /// Sums among the series that nobody declared, and that hold in every region more often than chance would have it: whoever has the
    /// published numbers finds them too. What follows from declared sums, or from other ones found, is left out.
    ///
    /// ```swift
    /// let found = table.undeclaredSums()       // all = men + women
    /// let whole = try table.adding(found)      // protected and audited with them
    /// ```
    /// Numbers to which their source added noise do not add up, and nothing is found among them.
    public func undeclaredSums() -> [CountEquation] {
        let counts = KnownCounts(self)
        let evidence = SumEvidence(counts, names: series.map(\.id))
        var basis = ModularBasis()
        let declared = sums.map { SeriesEquation(whole: $0.whole, parts: $0.parts) }
        for (sum, equation) in zip(sums, declared) where sum.slack == 0 { _ = basis.insert(vector(equation)) }
        let candidates = SumSearch(counts).found.filter { !declared.contains($0) && evidence.isEnough($0) }
            .sorted { Self.comesBefore($0, $1) }
        return candidates.filter { basis.insert(vector($0)) }.map { equation in
            if let sum = equation.sum {
                return CountEquation(left: [series[sum.whole].id], right: sum.parts.map { series[$0].id })
            }
            return CountEquation(left: ids(equation) { -$0 }, right: ids(equation) { $0 })
        }
    }

    /// The table with further equations among its series, and rates that are hidden where their counts are.
    /// - Throws: ``CountTableFailure``, as for breakdowns.
    public func adding(_ equations: [CountEquation], _ rates: [FoundRate] = []) throws(CountTableFailure) -> CountTable
    {
        let found = rates.map {
            DerivedSeries(id: $0.values, formula: .rate(cases: $0.cases, base: $0.base, per: $0.per))
        }
        return try CountTable(
            regions: regions, groups: groups, series: series, breakdowns: breakdowns, derived: derived + found,
            equations: self.equations + equations)
    }

    /// A series as often as its factor says, on the side where that is positive.
    private func ids(_ equation: SeriesEquation, side: (Int) -> Int) -> [String] {
        equation.terms.flatMap { [String](repeating: series[$0.series].id, count: max(0, side($0.coefficient))) }
    }

    private func vector(_ equation: SeriesEquation) -> [Int] {
        var vector = [Int](repeating: 0, count: series.count)
        for term in equation.terms { vector[term.series] += term.coefficient }
        return vector
    }

    /// Sums before other equations, short ones before long ones, neighbours before others.
    private static func comesBefore(_ left: SeriesEquation, _ right: SeriesEquation) -> Bool {
        func rank(_ one: SeriesEquation) -> (Int, Int, Int) {
            (one.sum == nil ? 1 : 0, one.terms.count, one.isContiguous ? 0 : 1)
        }
        guard rank(left) == rank(right) else { return rank(left) < rank(right) }
        func order(_ one: SeriesEquation) -> [Int] { one.terms.flatMap { [$0.series, $0.coefficient] } }
        return order(left).lexicographicallyPrecedes(order(right))
    }
}
