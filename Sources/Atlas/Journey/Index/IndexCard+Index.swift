internal import Cartography
internal import Geography
internal import SocialIndex

extension IndexWording {
    /// The card that stands on every map of the index: how it is made, in as few words as a committee needs to check it.
    ///
    /// - Parameter names: Names of the regions, for those without an index.
    func card(names: [String]) -> IndexCard {
        var lines = [
            IndexCard.Line(say("Bezugsrahmen", "Frame"), frame),
            IndexCard.Line(say("Indikatoren", "Indicators"), weighting(result.definition.root)),
        ]
        lines += items(result.definition.root)
        lines.append(.init(say("Rechenweg", "Method"), method(result.definition.root)))
        if let deviation { lines.append(.init(say("Standardabweichung", "Deviation"), deviation)) }
        if let classes = result.definition.classes { lines.append(.init(say("Klassen", "Classes"), rule(classes))) }
        let gaps = zip(names, result.outcomes).compactMap { name, outcome in
            reason(outcome).map { "\(name) (\($0))" }
        }
        if !gaps.isEmpty { lines.append(.init(say("Ohne Index", "Without index"), gaps.joined(separator: ", "))) }
        if let exclusions { lines.append(.init(say("Ausgeschlossen", "Excluded"), exclusions)) }
        return IndexCard(title: say("So entsteht der Index", "How the index is made"), lines: lines)
    }

    private func items(_ dimension: IndexDimension) -> [IndexCard.Line] {
        dimension.parts.flatMap { part -> [IndexCard.Line] in
            let weight = weight(of: part, in: dimension)
            switch part {
            case .indicator(let component):
                let words =
                    component.direction == .more
                    ? say("hoher Wert = belastet", "high value = burden")
                    : say("niedriger Wert = belastet", "low value = burden")
                return [.init("", indicator(component.indicator) + " (" + words + weight + ")")]
            case .dimension(let inner):
                let head = say("Teilindex ", "Sub-index ") + inner.id
                return [.init("", weight.isEmpty ? head : head + " (" + weight.dropFirst(2) + ")")] + items(inner)
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
            return say("; Gewicht ", "; weight ")
                + NumberFormat(language: definition.language, decimals: decimals).text(used)
        }
    }

    private func weighting(_ dimension: IndexDimension) -> String {
        switch dimension.weights {
        case .equal: dimension.parts.count > 1 ? say("gleich gewichtet", "equal weights") : ""
        case .given: say("gewichtet", "weighted")
        case .firstPrincipalComponent:
            say("Gewichte aus der ersten Hauptkomponente", "weights from the first principal component")
        }
    }

    /// Normalisation, aggregation and rescaling in one sentence.
    private func method(_ dimension: IndexDimension) -> String {
        let values: String
        switch dimension.normalisation {
        case .zScore: values = say("z-Werte", "z-scores")
        case .minMax: values = say("Min-Max-Werte", "min–max values")
        case .rank: values = say("Ränge", "ranks")
        case .percentile: values = say("Prozentränge", "percentiles")
        case .distance: values = say("Abstände vom Bezugswert", "distances from a reference")
        case .exponentialRank: values = say("exponentiell gestreckte Ränge", "exponential ranks")
        case .none: values = say("Werte", "values")
        }
        let together: String
        switch dimension.aggregation {
        case _ where dimension.parts.count == 1: together = values
        case .sum: together = say("Summe der \(values)", "sum of \(values)")
        case .arithmeticMean: together = say("Mittel der \(values)", "mean of \(values)")
        case .geometricMean: together = say("geometrisches Mittel der \(values)", "geometric mean of \(values)")
        case .harmonicMean: together = say("harmonisches Mittel der \(values)", "harmonic mean of \(values)")
        }
        switch dimension.rescaling {
        case .none: return together
        case .zScore:
            return together
                + say(", erneut standardisiert: 0 = Mittel des Bezugsrahmens", ", standardised again: 0 = mean of the frame")
        case .minMax(let lower, let upper):
            let format = NumberFormat(language: definition.language, decimals: 0)
            return together
                + say(
                    ", auf \(format.text(lower)) bis \(format.text(upper)) gestreckt",
                    ", stretched to \(format.text(lower))–\(format.text(upper))")
        }
    }

    /// The standard deviation, where one is used.
    private var deviation: String? {
        let root = result.definition.root
        var kinds: [StandardDeviation] = []
        if case .zScore(let kind) = root.normalisation { kinds.append(kind) }
        if case .zScore(let kind) = root.rescaling { kinds.append(kind) }
        guard let kind = kinds.first else { return nil }
        switch kind {
        case .population: return say("der Grundgesamtheit (durch n)", "of the population (by n)")
        case .sample: return say("der Stichprobe (durch n − 1)", "of the sample (by n − 1)")
        }
    }

    private func rule(_ classes: IndexClasses) -> String {
        let count = NumberFormat(language: definition.language, decimals: 0).text(Double(result.frame.index.count))
        switch classes.rule {
        case .quantiles(let classCount, _, _):
            return say(
                "\(classCount) gleich große Gruppen aus \(count) Gebieten des Bezugsrahmens mit Index",
                "\(classCount) equal groups of the frame’s \(count) regions with an index")
        case .cuts(_, _, .standardDeviations):
            return say("feste Grenzen in Standardabweichungen", "fixed limits in standard deviations")
        case .cuts: return say("feste Grenzen", "fixed limits")
        }
    }

    private var exclusions: String? {
        guard let minimum = result.definition.exclusions.minimumPopulation else { return nil }
        let format = NumberFormat(language: definition.language, decimals: 0)
        let number = format.text(minimum)
        let count = format.text(Double(result.frame.excludedCount))
        return say(
            "unter \(number) Einwohner (\(count) im Bezugsrahmen)", "under \(number) inhabitants (\(count) in the frame)")
    }
}
