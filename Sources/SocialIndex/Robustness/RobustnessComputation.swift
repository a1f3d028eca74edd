internal import Geography
internal import Parallelism

extension SocialIndex {
    /// Tries how much an index depends on its own choices: ``IndexDefinition/robustness``.
    ///
    /// Each variant draws a normalisation and an aggregation (a pair that all values allow), an indicator to leave out or none, and a factor
    /// for every weight; weights keep their sum. The regions that have an index are ranked and sorted into classes anew.
    /// M. Saisana, A. Saltelli, S. Tarantola, Uncertainty and Sensitivity Analysis Techniques as Tools for the Quality Assessment of Composite
    /// Indicators, Journal of the Royal Statistical Society A 168 (2005), 307–323.
    ///
    /// - Parameters:
    ///   - definition: The rule, with settings for robustness.
    ///   - regions: Values of the regions shown.
    ///   - frame: Values of the frame.
    ///   - threads: Threads at work at one time; the result does not depend on it.
    public static func robustness(
        of definition: IndexDefinition, regions: IndexTable, frame: IndexTable, threads: Int = 1
    ) throws(IndexFailure) -> Robustness {
        try definition.check()
        guard let settings = definition.robustness else { throw .noRobustness(index: definition.id) }
        let computation = try computed(definition, regions: regions, frame: frame)
        let result = try computation.classifiedResult(regions: regions)
        let columns = try VariantColumns(computation, settings)
        let trial = RobustnessTrial(
            computation: computation, result: result, columns: columns,
            plan: VariantPlan(settings, columns, indicators: computation.outline.leaves.count),
            threads: min(max(1, threads), 64))
        return try trial.robustness()
    }
}

/// All variants of an index.
struct RobustnessTrial: Sendable {
    /// 400 MB of ranks.
    static let mostRanks = 100_000_000

    let computation: IndexComputation
    let result: SocialIndexResult
    let columns: VariantColumns
    let plan: VariantPlan
    let threads: Int

    func robustness() throws(IndexFailure) -> Robustness {
        let (variants, count) = (plan.settings.variants, columns.shown.count)
        guard variants * count <= Self.mostRanks else {
            throw .tooManyRanks(found: variants * count, allowed: Self.mostRanks)
        }
        let standings = result.outcomes.compactMap(\.standing)
        let trials = rankVariants(own: standings.compactMap(\.classNumber))
        let defined = trials.isDefined.indices.filter { trials.isDefined[$0] }
        guard !defined.isEmpty else { throw .noVariantDefined(tried: variants) }
        let spans = spans(trials.ranks, rows: defined)
        var place = -1
        let regions = result.outcomes.map { outcome -> RegionRobustness? in
            guard let standing = outcome.standing else { return nil }
            place += 1
            return RegionRobustness(
                rank: standing.rank, medianRank: Int(spans[place].median), lowRank: Int(spans[place].low),
                highRank: Int(spans[place].high),
                classStays: standing.classNumber.map { _ in Double(trials.stays[place]) / Double(defined.count) })
        }
        return Robustness(
            keys: result.keys, variants: defined.count, undefinedVariants: variants - defined.count, regions: regions,
            sensitivity: sensitivity(ranks: standings.map { UInt32($0.rank) }))
    }

    private func worker() -> VariantWorker {
        VariantWorker(computation, columns, spread: plan.settings.weightSpread, own: result.frame.index)
    }

    private struct Trials {
        /// Variant after variant.
        let ranks: [UInt32]
        /// One per variant.
        let isDefined: [Bool]
        /// Per region, variants in which its class is that of the index.
        let stays: [Int]
    }

    private func rankVariants(own: [Int]) -> Trials {
        let (variants, count) = (plan.settings.variants, columns.shown.count)
        var ranks = [UInt32](repeating: 0, count: variants * count)
        let shares = ranks.withDisjointPlaces { ranks in
            (0..<variants).parts(threads).parallelMap(workers: threads) { share in
                var worker = worker()
                var isDefined: [Bool] = []
                var stays = [Int](repeating: 0, count: count)
                for variant in share {
                    let statistics = worker.compute(plan[variant])
                    isDefined.append(statistics != nil)
                    guard let statistics else { continue }
                    worker.ranks(into: ranks[variant * count..<(variant + 1) * count])
                    guard let rule = computation.definition.classes?.rule, own.count == count else { continue }
                    worker.countClasses(rule, statistics, own: own, into: &stays)
                }
                return (isDefined: isDefined, stays: stays)
            }
        }
        var stays = [Int](repeating: 0, count: count)
        for share in shares { for (region, count) in share.stays.enumerated() { stays[region] += count } }
        return Trials(ranks: ranks, isDefined: shares.flatMap(\.isDefined), stays: stays)
    }

    private func spans(_ ranks: [UInt32], rows: [Int]) -> [RankSpan] {
        let count = columns.shown.count
        return (0..<count).parts(threads).parallelMap(workers: threads) { regions in
            var finder = RankSpans(variants: rows.count)
            return ranks.withUnsafeBufferPointer { finder.spans(regions, of: $0, regionCount: count, rows: rows) }
        }.flatMap { $0 }
    }

    /// What each kind of choice alone does.
    private func sensitivity(ranks own: [UInt32]) -> [ChoiceSensitivity] {
        let count = columns.shown.count
        guard count > 0 else { return [] }
        let singles = plan.single
        var references: [(pair: VariantColumns.Pair, ranks: [UInt32])] = [
            (VariantColumns.Pair(normalisation: 0, aggregation: 0), own)
        ]
        var first = worker()
        for single in singles where !references.contains(where: { $0.pair == single.reference }) {
            var ranks = [UInt32](repeating: 0, count: count)
            guard first.compute(Variant(pair: single.reference, leftOut: nil, weights: nil)) != nil else { continue }
            ranks.withUnsafeMutableBufferPointer { first.ranks(into: $0) }
            references.append((single.reference, ranks))
        }
        // Sums of whole numbers: their order does not matter.
        let shares = singles.indices.parts(threads).parallelMap(workers: threads) { [references] share in
            var worker = worker()
            var ranks = [UInt32](repeating: 0, count: count)
            return singles[share].map { single -> Int? in
                guard let reference = references.first(where: { $0.pair == single.reference }),
                    worker.compute(single.variant) != nil
                else { return nil }
                ranks.withUnsafeMutableBufferPointer { worker.ranks(into: $0) }
                return zip(ranks, reference.ranks).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
            }
        }
        let shifts = zip(singles, shares.joined())
        return IndexChoice.allCases.compactMap { choice in
            let found = shifts.compactMap { single, shift in single.choice == choice ? shift : nil }
            guard let greatest = found.max() else { return nil }
            return ChoiceSensitivity(
                choice: choice, meanRankShift: Double(found.reduce(0, +)) / Double(found.count * count),
                greatestRankShift: Double(greatest) / Double(count), variants: found.count)
        }
    }
}
