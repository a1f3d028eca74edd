import Atlas
import Confidentiality
import Documents
import Evaluation
import Geography
import Publishing

/// What `audit` has to tell: the hidden numbers that can be computed, with the bounds that follow from the published ones.
struct AuditText {
    /// For people.
    private(set) var text = ReportText()
    /// For programs.
    let json: [DataRecord.Member]

    init(_ report: ConfidentialityReport) {
        let audit = report.audit
        json = Self.members(report)
        for disclosure in audit.disclosures {
            let bounds = Self.bounds(disclosure)
            let rule = Self.rule(disclosure.protection)
            text.line(disclosure.count.sentence + Sentence("(\(Self.indicators(disclosure.count, report)))"), depth: 0)
            text.line(
                "errechenbar: \(bounds.german); \(rule.german)", "can be computed: \(bounds.english); \(rule.english)")
        }
        for count in audit.contradictions {
            add(count, "die veröffentlichten Zahlen widersprechen sich", "the published numbers contradict each other")
        }
        for count in audit.undecided {
            add(
                count, "zu viele verborgene Zahlen hängen zusammen; gilt als errechenbar",
                "too many hidden numbers hang together; taken for computable")
        }
        for suppression in audit.overlooked {
            add(
                suppression.count, "wird gezeigt, obwohl: \(suppression.reason.sentence.german)",
                "is shown, although: \(suppression.reason.sentence.english)")
        }
        let told = Set(audit.disclosures.map(\.count) + audit.contradictions + audit.undecided)
        for count in report.unprotected where !told.contains(count) {
            add(count, "lässt sich nicht schützen", "cannot be protected")
        }
        if !report.equations.found.isEmpty {
            text.line(CountEquation.sentence(report.equations.found), depth: 0)
        }
        if !report.equations.rates.isEmpty { text.line(FoundRate.sentence(report.equations.rates), depth: 0) }
        if !report.equations.dropped.isEmpty {
            text.line(CountEquation.droppedSentence(report.equations.dropped), depth: 0)
        }
        if !report.unprinted.isEmpty {
            text.line(ConfidentialityReport.unprintedSentence(report.unprinted.count), depth: 0)
        }
        for hidden in report.hidden {
            text.line(
                "\(hidden.indicator): \(hidden.sentence.german)", "\(hidden.indicator): \(hidden.sentence.english)",
                depth: 0)
        }
        let hidden = audit.hiddenCounts
        guard !report.isSafe else {
            text.heading(
                "\(hidden.german("verborgene Zahl", "verborgene Zahlen")), keine ist errechenbar.",
                "\(hidden.english("hidden number", "hidden numbers")), none can be computed."
            )
            return
        }
        let count = report.endangered.count
        text.heading(
            "\(hidden.german("verborgene Zahl", "verborgene Zahlen")), \(count) davon errechenbar. Diese Ausgabe ist nicht zur Veröffentlichung bestimmt.",
            "\(hidden.english("hidden number", "hidden numbers")), \(count) of them can be computed. This output is not for publication."
        )
    }

    private mutating func add(_ count: CountAddress, _ german: String, _ english: String) {
        text.line(count.sentence, depth: 0)
        text.line(german, english)
    }

    private static func indicators(_ count: CountAddress, _ report: ConfidentialityReport) -> String {
        (report.indicators[count.series] ?? []).joined(separator: ", ")
    }

    private static func bounds(_ disclosure: Disclosure) -> Sentence {
        let lower = Sentence.number(disclosure.lower)
        if disclosure.isExact { return lower }
        let upper = disclosure.upper.isFinite ? Sentence.number(disclosure.upper) : Sentence("∞")
        return Sentence("\(lower.german) bis \(upper.german)", "\(lower.english) to \(upper.english)")
    }

    private static func rule(_ protection: Disclosure.ProtectionLevel) -> Sentence {
        switch protection {
        case .interval(let interval):
            let lower = Sentence.number(interval.lowerBound)
            let upper = Sentence.number(interval.upperBound)
            return Sentence(
                "die Regel verlangt, dass \(lower.german) bis \(upper.german) möglich bleibt",
                "the rule wants \(lower.english) to \(upper.english) to stay possible")
        case .width(let width):
            let number = Sentence.number(width)
            return Sentence(
                "die Regel verlangt eine Spanne von mindestens \(number.german)",
                "the rule wants a span of at least \(number.english)")
        }
    }

    private static func members(_ report: ConfidentialityReport) -> [DataRecord.Member] {
        let audit = report.audit
        let disclosures = audit.disclosures.map { disclosure -> DataRecord in
            let rule: DataRecord =
                switch disclosure.protection {
                case .interval(let interval):
                    ["from": .number(interval.lowerBound), "to": .number(interval.upperBound)]
                case .width(let width): ["width": .number(width)]
                }
            return [
                "series": .string(disclosure.count.series), "place": .string(disclosure.count.placeName),
                "indicators": .strings(report.indicators[disclosure.count.series] ?? []),
                "lower": .number(disclosure.lower),
                "upper": disclosure.upper.isFinite ? .number(disclosure.upper) : .null, "rule": rule,
            ]
        }
        return [
            .init("safe", .bool(report.isSafe)), .init("hidden_numbers", .integer(audit.hiddenCounts)),
            .init("disclosures", .array(disclosures)),
            .init("endangered", .array(report.endangered.map(\.json))),
            .init("contradictions", .array(audit.contradictions.map(\.json))),
            .init("undecided", .array(audit.undecided.map(\.json))),
            .init("unprotected", .array(report.unprotected.map(\.json))),
            .init("hidden", ReportJSON.hidden(report)),
        ]
    }
}

extension CountAddress {
    /// Key of the region, or id of the group.
    fileprivate var placeName: String {
        switch place {
        case .region(let key): key.text
        case .group(let id): id
        }
    }

    fileprivate var json: DataRecord { ["series": .string(series), "place": .string(placeName)] }
}
