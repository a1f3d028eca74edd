extension IndexDefinition {
    /// Stage 10: the same rule on the changes of the indicators.
    ///
    /// Directions, weights, normalisation, aggregation and rescaling stay. Limits and references of the indicators do not: they speak
    /// of values, not of changes.
    ///
    /// - Throws: ``IndexFailure/noDynamics(index:)`` and what is wrong with them.
    public func ofChanges() throws(IndexFailure) -> IndexDefinition {
        try check()
        guard let dynamics else { throw .noDynamics(index: id) }
        let names = Dictionary(
            dynamics.changes.map { ($0.indicator, $0.change) }, uniquingKeysWith: { first, _ in first })
        var definition = self
        definition.root = root.renamed(names)
        definition.classes = dynamics.classes
        definition.dynamics = nil
        return definition
    }
}

extension IndexDimension {
    fileprivate func renamed(_ names: [String: String]) -> IndexDimension {
        var dimension = self
        dimension.parts = parts.map { part in
            switch part {
            case .indicator(var component):
                component.indicator = names[component.indicator] ?? component.indicator
                component.limits = nil
                component.reference = nil
                return .indicator(component)
            case .dimension(let inner): return .dimension(inner.renamed(names))
            }
        }
        if case .firstPrincipalComponent(let indicator) = weights {
            dimension.weights = .firstPrincipalComponent(signFrom: names[indicator] ?? indicator)
        }
        return dimension
    }
}
