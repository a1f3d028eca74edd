import AtlasFile
import Confidentiality
import Evaluation
import Geography
import Indicators

extension AuditProtocol {
    /// The equations that were looked at, by name.
    static func equations(_ report: ConfidentialityReport, _ definition: AtlasDefinition) -> [ProtocolBlock] {
        let equations = report.equations
        var rows: [[Sentence]] = equations.groups.map { id in
            let isPublished = report.rules.totals.contains(id)
            return [
                Sentence("Summe der Gebiete", "Total of regions"),
                Sentence(
                    "Gruppe \(id.quotedInGerman), \(isPublished ? "veröffentlicht" : "nicht veröffentlicht")",
                    "group \(id.quotedInEnglish), \(isPublished ? "published" : "not published")"),
            ]
        }
        rows += equations.declared.map { breakdown in
            let text = breakdown.whole + " = " + breakdown.parts.joined(separator: " + ")
            let slack = Sentence.number(breakdown.slack)
            return [
                Sentence("angegeben (breakdowns)", "declared (breakdowns)"),
                breakdown.slack == 0
                    ? Sentence(text)
                    : Sentence("\(text) (Abweichung bis \(slack.german))", "\(text) (slack \(slack.english))"),
            ]
        }
        let found = Sentence("in den Zahlen gefunden", "found among the numbers")
        rows += equations.found.map { [found, Sentence($0.text)] }
        rows += equations.rates.map { [found, Sentence($0.text)] }
        rows += equations.dropped.map {
            [
                Sentence("gefunden, nicht erfüllbar, verworfen", "found, not to be satisfied, dropped"),
                Sentence($0.text),
            ]
        }
        rows += definition.catalogue.indicators.compactMap { indicator in
            guard case .rate(let cases, let base, _) = indicator.value else { return nil }
            return [
                Sentence("Quote", "Rate"),
                Sentence("\(indicator.id) = \(SeriesName.text(cases)) / \(SeriesName.text(base))"),
            ]
        }
        let heading = ProtocolBlock.heading(Sentence("Betrachtete Gleichungen", "Equations looked at"), depth: 2)
        return [heading, .table(head: [Sentence("Art", "Kind"), Sentence("Gleichung", "Equation")], rows: rows)]
    }

    /// What was found; by cell for internal use only.
    static func findings(_ report: ConfidentialityReport, isInternal: Bool) -> [ProtocolBlock] {
        var blocks: [ProtocolBlock] = [.heading(Sentence("Befund", "Findings"), depth: 2)]
        let audit = report.audit
        let kinds: [(Sentence, [CountAddress])] = [
            (
                Sentence("enger eingrenzbar, als die Regel erlaubt", "bounded more closely than the rule allows"),
                audit.disclosures.map(\.count)
            ),
            (
                Sentence(
                    "die veröffentlichten Zahlen widersprechen sich", "the published numbers contradict each other"),
                audit.contradictions
            ),
            (Sentence("nicht entschieden, gilt als errechenbar", "undecided, taken for computable"), audit.undecided),
            (
                Sentence("gezeigt, obwohl eine Regel sie verbirgt", "shown although a rule hides it"),
                audit.overlooked.map(\.count)
            ),
            (Sentence("nicht zu schützen", "cannot be protected"), report.unprotected),
        ]
        let found = kinds.filter { !$0.1.isEmpty }
        if found.isEmpty {
            blocks.append(
                .paragraph(Sentence("Keine verborgene Zahl ist errechenbar.", "No hidden number can be computed.")))
        } else {
            blocks.append(
                .table(
                    head: [Sentence("Befund", "Finding"), Sentence("Zahlen", "Numbers")],
                    rows: found.map { [$0.0, Sentence.number(Double($0.1.count))] }))
        }
        guard isInternal else { return blocks }
        if !found.isEmpty {
            blocks.append(
                .table(
                    head: [Sentence("Zahl", "Number"), Sentence("Befund", "Finding")],
                    rows: found.flatMap { kind in kind.1.map { [$0.sentence, kind.0] } }))
        }
        guard !report.suppressions.isEmpty else { return blocks }
        blocks.append(.heading(Sentence("Verborgene Zahlen einzeln", "Hidden numbers one by one"), depth: 2))
        blocks.append(
            .table(
                head: [Sentence("Zahl", "Number"), Sentence("Grund", "Reason"), Sentence("Indikatoren", "Indicators")],
                rows: report.suppressions.map { one in
                    [
                        one.count.sentence, one.reason.sentence,
                        Sentence((report.indicators[one.count.series] ?? []).joined(separator: ", ")),
                    ]
                }))
        return blocks
    }
}

extension ConfidentialityRules {
    /// The rules in words, one each.
    var sentences: [Sentence] {
        var rules: [Sentence] = []
        if let minimumCases {
            rules.append(
                Sentence(
                    "Anzahlen von 1 bis \(minimumCases - 1) sind verborgen; 0 wird gezeigt (minimum-cases: \(minimumCases)).",
                    "Counts from 1 to \(minimumCases - 1) are hidden; 0 is shown (minimum-cases: \(minimumCases))."))
        }
        if let minimumBase {
            rules.append(
                Sentence(
                    "Quoten auf weniger als \(minimumBase) sind samt ihren Fällen verborgen (minimum-base: \(minimumBase)).",
                    "Rates on fewer than \(minimumBase) are hidden with their cases (minimum-base: \(minimumBase))."))
        }
        if let minimumRateCases {
            rules.append(
                Sentence(
                    "Quoten von weniger als \(minimumRateCases) Fällen sind samt ihren Fällen verborgen (minimum-rate-cases: \(minimumRateCases)).",
                    "Rates of fewer than \(minimumRateCases) cases are hidden with their cases (minimum-rate-cases: \(minimumRateCases))."
                ))
        }
        if let minimumPopulation {
            rules.append(
                Sentence(
                    "Gebiete mit weniger als \(minimumPopulation.minimum) Einwohnern (\(minimumPopulation.series)) zeigen keine Anzahl (minimum-population).",
                    "Areas with fewer than \(minimumPopulation.minimum) inhabitants (\(minimumPopulation.series)) show no count (minimum-population)."
                ))
        }
        if let rounding {
            rules.append(
                Sentence(
                    "Anzahlen sind auf Vielfache von \(rounding) gerundet (rounding: \(rounding)).",
                    "Counts are rounded to multiples of \(rounding) (rounding: \(rounding))."))
        }
        guard !rules.isEmpty else { return [] }
        rules.append(
            reader == .seesThatHidden
                ? Sentence(
                    "Leser sehen, dass eine Zahl verborgen ist, nicht warum (reader: sees-that-hidden).",
                    "Readers see that a number is hidden, not why (reader: sees-that-hidden).")
                : Sentence(
                    "Leser sehen auch, warum eine Zahl verborgen ist (reader: sees-why-hidden).",
                    "Readers also see why a number is hidden (reader: sees-why-hidden)."))
        return rules
    }
}
