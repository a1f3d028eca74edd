internal import Configuration
internal import Indicators
internal import SocialIndex
internal import Values

/// Reads how indicators and dimensions are brought together.
struct IndexDimensionSection {
    let indicators: [Indicator]

    /// What a dimension takes over from the one around it unless it says so itself.
    private struct Inherited {
        var deviation: StandardDeviation?
        var treatment = OutlierTreatment.none
    }

    enum Weights: String, CaseIterable {
        case equal
        case given
        case givenRenormalised = "given-renormalised"
        case firstComponent = "first-component"
    }

    /// The outermost dimension.
    func root(id: String, _ keys: IndexMapping) throws(ConfigurationError) -> IndexDimension {
        try dimension(id: id, keys, Inherited(), level: 1)
    }

    private func dimension(
        id: String, _ keys: IndexMapping, _ around: Inherited, level: Int
    ) throws(ConfigurationError) -> IndexDimension {
        let (ownWeights, signFrom) = (keys["weights"], keys["sign-from"])
        let (normalisation, aggregation) = (keys["normalisation"], keys["aggregation"])
        let rescaling = keys["rescaling"]
        var inherited = around
        if let deviation = try keys["deviation"]?.choice(StandardDeviation.self) { inherited.deviation = deviation }
        if let treatment = keys["treatment"] { inherited.treatment = try IndexScaleSection.treatment(treatment) }
        let rule = try ownWeights?.choice(Weights.self) ?? .equal
        let scales = IndexScaleSection(deviation: inherited.deviation)
        let parts = try parts(keys, inherited, weights: rule, level: level)
        guard let normalisation else { throw keys.own.missing("normalisation") }
        guard let aggregation else { throw keys.own.missing("aggregation") }
        return IndexDimension(
            id: id, parts: parts, normalisation: try scales.normalisation(normalisation),
            weights: try weights(rule, signFrom: signFrom, of: keys.own),
            aggregation: try IndexScaleSection.aggregation(aggregation),
            rescaling: try rescaling.map { value throws(ConfigurationError) in try scales.rescaling(value) } ?? .none)
    }

    private func weights(
        _ rule: Weights, signFrom: ConfigurationValue?, of dimension: ConfigurationMapping
    ) throws(ConfigurationError) -> WeightRule {
        switch rule {
        case .equal: return .equal
        case .given: return .given(renormalised: false)
        case .givenRenormalised: return .given(renormalised: true)
        case .firstComponent:
            guard let signFrom else { throw dimension.missing("sign-from") }
            return .firstPrincipalComponent(signFrom: try signFrom.name(among: indicators.map(\.id)))
        }
    }

    private func parts(
        _ keys: IndexMapping, _ inherited: Inherited, weights: Weights, level: Int
    ) throws(ConfigurationError) -> [IndexPart] {
        // Parts of the index's own replace all of the preset's: a mixture of the two would be nobody's index.
        let own = (indicators: keys.own["indicators"], dimensions: keys.own["dimensions"])
        let behind = (indicators: keys.preset?["indicators"], dimensions: keys.preset?["dimensions"])
        let source = own.indicators == nil && own.dimensions == nil ? behind : own
        guard source.indicators != nil || source.dimensions != nil else {
            throw keys.own.missing("indicators | dimensions")
        }
        var parts: [IndexPart] = []
        for item in source.indicators?.list() ?? [] {
            parts.append(.indicator(try component(item, inherited, weights)))
        }
        guard let dimensions = source.dimensions else { return parts }
        guard level < IndexDimension.deepest else {
            throw dimensions.malformed(expected: "≤ \(IndexDimension.deepest) × dimensions")
        }
        for entry in try dimensions.mapping().entries() {
            let inner = try entry.value.reading { mapping throws(ConfigurationError) in
                let weight = try weight(mapping, weights)
                var inner = try dimension(
                    id: try AtlasIdentifier.checked(entry.key, at: entry.value),
                    IndexMapping(own: mapping, preset: nil), inherited, level: level + 1)
                inner.weight = weight
                return inner
            }
            parts.append(.dimension(inner))
        }
        return parts
    }

    /// The id of an indicator, or its keys.
    private func component(
        _ value: ConfigurationValue, _ inherited: Inherited, _ weights: Weights
    ) throws(ConfigurationError) -> IndexComponent {
        guard value.isMapping else {
            let id = try value.name(among: indicators.map(\.id))
            guard weights != .given, weights != .givenRenormalised else {
                throw .missingKey(file: value.file, line: value.line, path: value.path, key: "weight")
            }
            return IndexComponent(id, direction: try direction(of: id, at: value), treatment: inherited.treatment)
        }
        return try value.reading { mapping throws(ConfigurationError) in
            let own = try mapping["direction"]?.choice(BurdenDirection.self)
            let (limits, treatment, reference) = (mapping["limits"], mapping["treatment"], mapping["reference"])
            let weight = try weight(mapping, weights)
            let id = try mapping.required("indicator").name(among: indicators.map(\.id))
            let direction = if let own { own } else { try direction(of: id, at: value) }
            return IndexComponent(
                id, direction: direction,
                weight: weight, limits: try limits.map { limits throws(ConfigurationError) in try limits.range() },
                treatment: try treatment.map { treatment throws(ConfigurationError) in
                    try IndexScaleSection.treatment(treatment)
                } ?? inherited.treatment, reference: try reference?.number())
        }
    }

    /// A weight that no rule looks at would be passed over, so it is refused.
    private func weight(_ mapping: ConfigurationMapping, _ rule: Weights) throws(ConfigurationError) -> Double {
        switch rule {
        case .given, .givenRenormalised: return try mapping.required("weight").number()
        case .equal, .firstComponent:
            if let weight = mapping["weight"] { throw weight.malformed(expected: "weights: given") }
            return 1
        }
    }

    /// The direction that the catalogue states.
    private func direction(of id: String, at value: ConfigurationValue) throws(ConfigurationError) -> BurdenDirection {
        switch indicators.first(where: { $0.id == id })?.direction {
        case .more: return .more
        case .less: return .less
        case .neutral, nil:
            throw .missingKey(file: value.file, line: value.line, path: value.path, key: "direction")
        }
    }
}
