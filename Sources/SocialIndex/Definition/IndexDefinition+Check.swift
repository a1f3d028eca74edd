extension IndexDefinition {
    /// Whether the definition makes sense in itself, before any value is looked at.
    public func check() throws(IndexFailure) {
        try Self.check(depthOf: root)
        let outline = IndexOutline(root)
        try checkNames(outline)
        for node in outline.nodes { try Self.check(node, in: outline) }
        for leaf in outline.leaves { try Self.check(leaf.component) }
        try classes?.check()
        if let minimum = exclusions.minimumPopulation, !minimum.isFinite || minimum < 0 {
            throw .minimumPopulation(minimum)
        }
        try dynamics?.check(indicators: outline.leaves.map(\.component.indicator))
        try robustness?.check()
    }

    private static func check(depthOf dimension: IndexDimension, level: Int = 1) throws(IndexFailure) {
        guard level <= IndexDimension.deepest else { throw .tooDeep(dimension: dimension.id) }
        guard !dimension.parts.isEmpty else { throw .noParts(dimension: dimension.id) }
        for case .dimension(let inner) in dimension.parts { try check(depthOf: inner, level: level + 1) }
    }

    private func checkNames(_ outline: IndexOutline) throws(IndexFailure) {
        var seen: Set<String> = []
        for id in outline.leaves.map(\.component.indicator) + outline.nodes.map(\.dimension.id) {
            guard seen.insert(id).inserted else { throw .repeatedPart(id) }
        }
    }

    private static func check(_ node: IndexOutline.Node, in outline: IndexOutline) throws(IndexFailure) {
        let dimension = node.dimension
        for part in dimension.parts {
            guard part.weight.isFinite, part.weight >= 0 else { throw .weight(part.weight, part: part.id) }
            if case .distance(_, to: .declared) = dimension.normalisation {
                guard case .indicator(let component) = part, let reference = component.reference, reference.isFinite
                else { throw .referenceMissing(part: part.id, dimension: dimension.id) }
            }
        }
        switch dimension.weights {
        case .equal: break
        case .given:
            // A sum that overflows is as unusable as one that is zero.
            let sum = dimension.parts.reduce(0) { $0 + $1.weight }
            guard sum > 0 else { throw .weightsAllZero(dimension: dimension.id) }
            guard sum.isFinite else { throw .weight(sum, part: dimension.id) }
        case .firstPrincipalComponent(let indicator):
            guard dimension.aggregation == .sum else {
                throw .principalComponentAggregation(dimension.aggregation, dimension: dimension.id)
            }
            guard outline.leaf(of: indicator) != nil else {
                throw .signIndicatorUnknown(
                    indicator, dimension: dimension.id, available: outline.leaves.map(\.component.indicator))
            }
        }
        if case .minMax(let lower, let upper) = dimension.normalisation {
            try check(lower, upper, of: dimension.id)
        }
        if case .minMax(let lower, let upper) = dimension.rescaling { try check(lower, upper, of: dimension.id) }
    }

    private static func check(_ lower: Double, _ upper: Double, of dimension: String) throws(IndexFailure) {
        guard lower < upper, (upper - lower).isFinite else {
            throw .scale(lower: lower, upper: upper, dimension: dimension)
        }
    }

    private static func check(_ component: IndexComponent) throws(IndexFailure) {
        if let limits = component.limits, !limits.lowerBound.isFinite || !limits.upperBound.isFinite {
            throw .limits(lower: limits.lowerBound, upper: limits.upperBound, indicator: component.indicator)
        }
        if case .skewnessRule(let skewness, let kurtosis, let points) = component.treatment {
            guard skewness > 0, skewness.isFinite, kurtosis > 0, kurtosis.isFinite, (0...1_000).contains(points) else {
                throw .treatmentRule(
                    skewness: skewness, kurtosis: kurtosis, points: points, indicator: component.indicator)
            }
        }
    }
}

extension IndexClasses {
    func check() throws(IndexFailure) {
        switch rule {
        case .cuts(let cuts, _, _):
            let ascending = zip(cuts, cuts.dropFirst()).allSatisfy { $0 < $1 }
            guard !cuts.isEmpty, ascending, cuts.allSatisfy(\.isFinite) else { throw .cuts(cuts) }
        case .quantiles(let count, _, _), .ranks(let count):
            guard (2...100).contains(count) else { throw .quantileCount(count) }
        }
        guard names.isEmpty || names.count == count else { throw .classNames(found: names.count, expected: count) }
    }
}

extension IndexDynamics {
    func check(indicators: [String]) throws(IndexFailure) {
        for indicator in indicators {
            let found = changes.count { $0.indicator == indicator }
            guard found == 1 else { throw .changeOfIndicator(indicator, found: found) }
        }
        for change in changes where !indicators.contains(change.indicator) {
            throw .changeOfUnknown(change.indicator, available: indicators)
        }
        try classes.check()
    }
}

extension RobustnessSettings {
    func check() throws(IndexFailure) {
        guard (1...100_000).contains(variants) else { throw .variants(variants) }
        guard weightSpread.isFinite, (0...1).contains(weightSpread) else { throw .weightSpread(weightSpread) }
        for case .minMax(let lower, let upper) in normalisations where !(lower < upper) || !(upper - lower).isFinite {
            throw .scale(lower: lower, upper: upper, dimension: "robustness")
        }
    }
}
