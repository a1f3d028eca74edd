internal import Cartography
internal import Geography
internal import Languages
internal import SocialIndex

extension IndexWording {
    /// The card that stands on every map of the index: how it is made, in as few words as a committee needs to check it.
    ///
    /// - Parameters:
    ///   - names: Names of the regions, for those without an index.
    ///   - changes: What is said of the changes on a map of both.
    func card(names: [String], changes: IndexWording? = nil) -> IndexCard {
        var lines = [
            IndexCard.Line(say("Bezugsrahmen", "Frame"), frame + withIndex),
            IndexCard.Line(say("Indikatoren", "Indicators"), weighting(result.definition.root)),
        ]
        lines += items(result.definition.root)
        if let changes {
            lines.append(
                .init(
                    say("Entwicklung", "Change"),
                    say("dieselbe Rechnung mit den Veränderungen ", "the same rule on the changes ") + changes.dates))
        }
        lines.append(.init(say("Rechenweg", "Method"), method(result.definition.root)))
        if let classes = result.definition.classes {
            var text = rule(classes)
            if let changes, let other = changes.result.definition.classes {
                text += say("; Entwicklung: ", "; change: ") + changes.rule(other)
            }
            lines.append(.init(say("Klassen", "Classes"), text))
        }
        let all = result.outcomes.indices.map { place in
            reason(result.outcomes[place]) ?? changes?.reason(changes?.result.outcomes[place])
        }
        let gaps = zip(names, all).compactMap { name, reason in reason.map { "\(name) (\($0))" } }
        if !gaps.isEmpty { lines.append(.init(say("Ohne Index", "Without index"), gaps.joined(separator: ", "))) }
        if let exclusions { lines.append(.init(say("Ausgeschlossen", "Excluded"), exclusions)) }
        return IndexCard(title: say("So entsteht der Index", "How the index is made"), lines: lines)
    }

    /// How many regions of the frame have an index, where it is not the regions shown.
    private var withIndex: String {
        guard case .largerSet = result.definition.frame else { return "" }
        let count = NumberFormat(language: definition.language, decimals: 0).text(Double(result.frame.index.count))
        return say(" (\(count) mit Index)", " (\(count) with an index)")
    }

    /// The dates of the indicators, each once.
    private var dates: String {
        var dates: [String] = []
        for component in result.components {
            guard let date = definition.captions[component.component.indicator]?.date, !dates.contains(date) else {
                continue
            }
            dates.append(date)
        }
        return dates.joined(separator: say(" und ", " and "))
    }

    private func items(_ dimension: IndexDimension) -> [IndexCard.Line] {
        dimension.parts.flatMap { part -> [IndexCard.Line] in
            let weight = weight(of: part, in: dimension)
            switch part {
            case .indicator(let component):
                let words =
                    component.direction == .more
                    ? say("mehr = belastet", "more = burden")
                    : say("weniger = belastet", "less = burden")
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
        case .zScore(let kind): values = say("z-Werte", "z-scores") + divided(kind)
        case .minMax: values = say("Min-Max-Werte", "min–max values")
        case .rank: values = say("Ränge", "ranks")
        case .percentile: values = say("Prozentränge", "percentiles")
        case .distance: values = say("Abstände vom Bezugswert", "distances from a reference")
        case .exponentialRank: values = say("exponentiell gestreckte Ränge", "exponential ranks")
        case .none where dimension.parts.count == 1: values = say("unveränderter Wert", "the value as it is")
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
                + say(
                    ", erneut standardisiert: 0 = Mittel des Bezugsrahmens",
                    ", standardised again: 0 = mean of the frame")
        case .minMax(let lower, let upper):
            let format = NumberFormat(language: definition.language, decimals: 0)
            return together
                + say(
                    ", auf \(format.text(lower)) bis \(format.text(upper)) gestreckt",
                    ", stretched to \(format.text(lower))–\(format.text(upper))")
        }
    }

    /// By what the sum of squares of a standard deviation is divided.
    private func divided(_ kind: StandardDeviation) -> String {
        switch kind {
        case .population: say(" (Standardabweichung durch n)", " (standard deviation by n)")
        case .sample: say(" (Standardabweichung durch n − 1)", " (standard deviation by n − 1)")
        }
    }

    func rule(_ classes: IndexClasses) -> String {
        let count = NumberFormat(language: definition.language, decimals: 0).text(Double(result.frame.index.count))
        switch classes.rule {
        case .quantiles(let classCount, _, _):
            return say(
                "\(classCount) möglichst gleich große Gruppen der \(count) Gebiete mit Index",
                "\(classCount) groups, as equal as can be, of the \(count) regions with an index")
        case .cuts(let cuts, _, let unit):
            let decimals = (0...3).first { decimals in
                cuts.allSatisfy { DecimalRounding(decimals: decimals).isExact($0) }
            }
            let numbers = NumberFormat(language: definition.language, decimals: decimals ?? 3)
            let limits = cuts.map { cut in
                // One decimal where it is needed, none where it is not.
                DecimalRounding(decimals: 0).isExact(cut)
                    ? NumberFormat(language: definition.language, decimals: 0).text(cut) : numbers.text(cut)
            }
            let list =
                limits.count > 1
                ? limits.dropLast().joined(separator: ", ") + say(" und ", " and ") + (limits.last ?? "")
                : limits.joined()
            guard case .standardDeviations = unit else {
                return say("feste Grenzen bei \(list)", "fixed limits at \(list)")
            }
            return say(
                "feste Grenzen bei \(list) Standardabweichungen vom Mittelwert",
                "fixed limits at \(list) standard deviations from the mean")
        }
    }

    /// What the variants of a chart of ranks change.
    var variants: String? {
        guard let settings = result.definition.robustness else { return nil }
        let spread = NumberFormat(language: definition.language, decimals: 0).text(settings.weightSpread * 100)
        var choices = [say("Gewichte ± \(spread) %", "weights ± \(spread) %")]
        let root = result.definition.root
        if settings.normalisations.contains(where: { $0 != root.normalisation }) {
            choices.append(say("andere Normierung", "another normalisation"))
        }
        if settings.aggregations.contains(where: { $0 != root.aggregation }) {
            choices.append(say("andere Zusammenfassung", "another aggregation"))
        }
        if settings.leavesOneOut { choices.append(say("ein Indikator weggelassen", "one indicator left out")) }
        return say("Varianten: ", "Variants: ") + choices.joined(separator: ", ") + "."
    }

    private var exclusions: String? {
        guard let minimum = result.definition.exclusions.minimumPopulation else { return nil }
        let format = NumberFormat(language: definition.language, decimals: 0)
        let number = format.text(minimum)
        let count = format.text(Double(result.frame.excludedCount))
        return say(
            "unter \(number) Einwohner (\(count) im Bezugsrahmen)",
            "under \(number) inhabitants (\(count) in the frame)")
    }
}
