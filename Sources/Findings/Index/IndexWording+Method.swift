internal import Languages
internal import SocialIndex

extension IndexWording {
    /// The card that stands on every map of the index: how it is made, in as few words as a committee needs to check it.
    ///
    /// - Parameters:
    ///   - names: Names of the regions, for those without an index.
    ///   - changes: What is said of the changes on a map of both.
    public func card(names: [String], changes: IndexWording? = nil) -> (
        title: String, lines: [(label: String, text: String)]
    ) {
        var lines: [(label: String, text: String)] = [
            (wording("Bezugsrahmen", "Frame"), frame + withIndex),
            (wording("Indikatoren", "Indicators"), weighting(result.definition.root)),
        ]
        lines += items(result.definition.root)
        if let changes {
            lines.append(
                (
                    wording("Entwicklung", "Change"),
                    wording("dieselbe Rechnung mit den Veränderungen ", "the same rule on the changes ")
                        + changes.componentDates
                ))
        }
        lines.append((wording("Rechenweg", "Method"), method(result.definition.root)))
        if let classes = result.definition.classes {
            var text = rule(classes)
            if let changes, let other = changes.result.definition.classes {
                text += wording("; Entwicklung: ", "; change: ") + changes.rule(other)
            }
            lines.append((wording("Klassen", "Classes"), text))
        }
        let all = result.outcomes.indices.map { place in
            reason(result.outcomes[place]) ?? changes?.reason(changes?.result.outcomes[place])
        }
        let gaps = zip(names, all).compactMap { name, reason in reason.map { "\(name) (\($0))" } }
        if !gaps.isEmpty { lines.append((wording("Ohne Index", "Without index"), gaps.joined(separator: ", "))) }
        if let exclusions { lines.append((wording("Ausgeschlossen", "Excluded"), exclusions)) }
        return (wording("So entsteht der Index", "How the index is made"), lines)
    }

    /// How many regions of the frame have an index, where it is not the regions shown.
    private var withIndex: String {
        guard case .largerSet = result.definition.frame else { return "" }
        let count = NumberFormat(language: wording.language, decimals: 0).text(Double(result.frame.index.count))
        return wording(" (\(count) mit Index)", " (\(count) with an index)")
    }

    private func items(_ dimension: IndexDimension) -> [(label: String, text: String)] {
        dimension.parts.flatMap { part -> [(label: String, text: String)] in
            let weight = weight(of: part, in: dimension)
            switch part {
            case .indicator(let component):
                let words =
                    component.direction == .more
                    ? wording("mehr = belastet", "more = burden")
                    : wording("weniger = belastet", "less = burden")
                return [("", indicator(component.indicator) + " (" + words + weight + ")")]
            case .dimension(let inner):
                let head = wording("Teilindex ", "Sub-index ") + inner.id
                return [("", weight.isEmpty ? head : head + " (" + weight.dropFirst(2) + ")")] + items(inner)
            }
        }
    }

    private func weight(of part: IndexPart, in dimension: IndexDimension) -> String {
        switch dimension.weights {
        case .equal: return ""
        case .given, .firstPrincipalComponent:
            let used =
                result.components.first { $0.component.indicator == part.id }?.weight
                ?? result.dimensions.first { $0.id == part.id }?.weight ?? part.weight
            let decimals = (0...3).first { DecimalRounding(decimals: $0).isExact(used) } ?? 3
            return wording("; Gewicht ", "; weight ")
                + NumberFormat(language: wording.language, decimals: decimals).text(used)
        }
    }

    private func weighting(_ dimension: IndexDimension) -> String {
        switch dimension.weights {
        case .equal: dimension.parts.count > 1 ? wording("gleich gewichtet", "equal weights") : ""
        case .given: wording("gewichtet", "weighted")
        case .firstPrincipalComponent:
            wording("Gewichte aus der ersten Hauptkomponente", "weights from the first principal component")
        }
    }

    /// Normalisation, aggregation and rescaling in one sentence.
    private func method(_ dimension: IndexDimension) -> String {
        let values: String
        switch dimension.normalisation {
        case .zScore(let kind): values = wording("z-Werte", "z-scores") + divided(kind)
        case .minMax: values = wording("Min-Max-Werte", "min–max values")
        case .rank: values = wording("Ränge", "ranks")
        case .percentile: values = wording("Prozentränge", "percentiles")
        case .distance: values = wording("Abstände vom Bezugswert", "distances from a reference")
        case .exponentialRank: values = wording("exponentiell gestreckte Ränge", "exponential ranks")
        case .none where dimension.parts.count == 1: values = wording("unveränderter Wert", "the value as it is")
        case .none: values = wording("Werte", "values")
        }
        let together: String
        switch dimension.aggregation {
        case _ where dimension.parts.count == 1: together = values
        case .sum: together = wording("Summe der \(values)", "sum of \(values)")
        case .arithmeticMean: together = wording("Mittel der \(values)", "mean of \(values)")
        case .geometricMean: together = wording("geometrisches Mittel der \(values)", "geometric mean of \(values)")
        case .harmonicMean: together = wording("harmonisches Mittel der \(values)", "harmonic mean of \(values)")
        }
        switch dimension.rescaling {
        case .none: return together
        case .zScore:
            return together
                + wording(
                    ", erneut standardisiert: 0 = Mittel des Bezugsrahmens",
                    ", standardised again: 0 = mean of the frame")
        case .minMax(let lower, let upper):
            let format = NumberFormat(language: wording.language, decimals: 0)
            return together
                + wording(
                    ", auf \(format.text(lower)) bis \(format.text(upper)) gestreckt",
                    ", stretched to \(format.text(lower))–\(format.text(upper))")
        }
    }

    /// By what the sum of squares of a standard deviation is divided.
    private func divided(_ kind: StandardDeviation) -> String {
        switch kind {
        case .population: wording(" (Standardabweichung durch n)", " (standard deviation by n)")
        case .sample: wording(" (Standardabweichung durch n − 1)", " (standard deviation by n − 1)")
        }
    }

    /// What the variants of a chart of ranks change.
    public var variants: String? {
        guard let settings = result.definition.robustness else { return nil }
        let spread = NumberFormat(language: wording.language, decimals: 0).text(settings.weightSpread * 100)
        var choices = [wording("Gewichte ± \(spread) %", "weights ± \(spread) %")]
        let root = result.definition.root
        if settings.normalisations.contains(where: { $0 != root.normalisation }) {
            choices.append(wording("andere Normierung", "another normalisation"))
        }
        if settings.aggregations.contains(where: { $0 != root.aggregation }) {
            choices.append(wording("andere Zusammenfassung", "another aggregation"))
        }
        if settings.leavesOneOut { choices.append(wording("ein Indikator weggelassen", "one indicator left out")) }
        return wording("Varianten: ", "Variants: ") + choices.joined(separator: ", ") + "."
    }

    private var exclusions: String? {
        guard let minimum = result.definition.exclusions.minimumPopulation else { return nil }
        let format = NumberFormat(language: wording.language, decimals: 0)
        let number = format.text(minimum)
        let count = format.text(Double(result.frame.excludedCount))
        return wording(
            "unter \(number) Einwohner (\(count) im Bezugsrahmen)",
            "under \(number) inhabitants (\(count) in the frame)")
    }
}
