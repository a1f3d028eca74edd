internal import Geography
internal import Values

extension IndexComputation {
    /// Stage 8 and the numbers on the way, for the regions shown.
    func classifiedResult(regions: IndexTable) throws(IndexFailure) -> SocialIndexResult {
        let index = scores.last.flatMap { $0 } ?? .unknown(rows.count)
        let inFrame = index.known(first: rows.frameCount)
        let statistics = try FrameStatistics(inFrame, of: definition.root.id)
        let edges = definition.classes.map { classes in
            inFrame.sorted().withUnsafeBufferPointer { ClassEdges(classes.rule, statistics: statistics, sorted: $0) }
        }
        let columns = outline.leaves.map { regions.statuses(of: $0.component.indicator) }
        let ranking = Ranking(among: rows.shown.filter { index.known[$0] }.map { index.values[$0] })
        let frameRanking = Ranking(among: inFrame)
        let outcomes = rows.shown.enumerated().map { region, row -> IndexOutcome in
            guard index.known[row] else { return reason(region, row, columns) }
            let value = index.values[row]
            return .indexed(
                IndexStanding(
                    index: value, rank: ranking.rank(of: value), frameRank: frameRanking.rank(of: value),
                    classNumber: edges?.number(of: value)))
        }
        let excluded = rows.exclusions.prefix(rows.frameCount).count { $0 != nil }
        return SocialIndexResult(
            definition: definition, keys: regions.keys, outcomes: outcomes,
            components: outline.leaves.indices.map { component($0, statuses: columns[$0], regions: regions) },
            dimensions: try dimensionResults(),
            frame: FrameResult(
                regionCount: rows.frameCount - excluded, excludedCount: excluded, index: statistics,
                classEdges: edges?.edges ?? []),
            unknownExclusions: definition.exclusions.declared.map(\.key).filter { !rows.declared.contains($0) })
    }

    /// Why a region has no index.
    private func reason(_ region: Int, _ row: Int, _ columns: [[CellStatus?]]) -> IndexOutcome {
        if let exclusion = rows.exclusions[row] { return .excluded(exclusion) }
        func indicators(_ status: CellStatus) -> [String] {
            outline.leaves.indices.filter { columns[$0][region] == status }.map {
                outline.leaves[$0].component.indicator
            }
        }
        let (suppressed, notApplicable) = (indicators(.suppressed), indicators(.notApplicable))
        if !suppressed.isEmpty { return .suppressed(suppressed) }
        let uncertain = indicators(.uncertain)
        if !uncertain.isEmpty { return .uncertain(uncertain) }
        if !notApplicable.isEmpty { return .notApplicable(notApplicable) }
        let missing = indicators(.missing)
        if !missing.isEmpty { return .missing(missing) }
        return .undefined(undefined[row] ?? .outOfRange(part: definition.root.id))
    }

    private func component(_ leaf: Int, statuses: [CellStatus?], regions: IndexTable) -> ComponentResult {
        let (component, node) = (outline.leaves[leaf].component, outline.leaves[leaf].node)
        let dimension = outline.nodes[node].dimension
        let weight = weight(of: .leaf(leaf), in: node)
        return ComponentResult(
            component: component, dimension: dimension.id, normalisation: dimension.normalisation, weight: weight,
            treatment: treatments[leaf], frame: treatedFrame[leaf],
            raw: regions.column(component.indicator)?.optionals(0..<regions.count) ?? [], statuses: statuses,
            treated: treated[leaf].optionals(rows.shown), normalised: normalised(.leaf(leaf)).optionals(rows.shown),
            contributions: contributions(of: .leaf(leaf), in: node))
    }

    private func dimensionResults() throws(IndexFailure) -> [DimensionResult] {
        var results: [DimensionResult] = []
        for (place, node) in outline.nodes.enumerated() {
            guard let aggregated = aggregated[place], let scores = scores[place], let frame = aggregatedFrame[place]
            else { continue }
            let ownScores = scores.optionals(rows.shown)
            let parent = node.parent
            results.append(
                DimensionResult(
                    id: node.dimension.id, parent: parent.map { outline.nodes[$0].dimension.id },
                    weight: parent.map { weight(of: .node(place), in: $0) } ?? 1, aggregatedFrame: frame,
                    scoreFrame: try FrameStatistics(scores.known(first: rows.frameCount), of: node.dimension.id),
                    aggregated: aggregated.optionals(rows.shown), scores: ownScores,
                    normalised: parent == nil ? ownScores : normalised(.node(place)).optionals(rows.shown),
                    contributions: parent.map { contributions(of: .node(place), in: $0) } ?? ownScores,
                    explainedVariance: weightings[place]?.explained))
        }
        return results
    }

    private func weight(of part: IndexOutline.Part, in node: Int) -> Double {
        guard let place = outline.nodes[node].parts.firstIndex(of: part), let weights = weightings[node]?.weights,
            weights.indices.contains(place)
        else { return 0 }
        return weights[place]
    }

    private func contributions(of part: IndexOutline.Part, in node: Int) -> [Double?] {
        let aggregation = outline.nodes[node].dimension.aggregation
        let sum = weightings[node]?.weights.reduce(0, +) ?? 0
        let weight = weight(of: part, in: node)
        return normalised(part).optionals(rows.shown).map { value in
            let contribution = value.map { aggregation.contribution($0, weight: weight, sum: sum) }
            return contribution?.isFinite == true ? contribution : nil
        }
    }
}
