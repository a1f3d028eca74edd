internal import Cartography
internal import Indicators
internal import Languages
internal import SocialIndex
internal import Values

/// Words of the tables and charts of an index.
struct IndexWords {
    let language: OutputLanguage

    func say(_ german: String, _ english: String) -> String {
        switch language {
        case .german: german
        case .english: english
        }
    }

    /// Why a region has no index; empty where it has one.
    func reason(_ outcome: IndexOutcome) -> String {
        switch outcome {
        case .indexed: ""
        case .excluded(.populationBelow(let limit)):
            say(
                "nicht einbezogen: unter \(number(limit)) Einwohner",
                "takes no part: under \(number(limit)) inhabitants")
        case .excluded(.populationUnknown):
            say("nicht einbezogen: Einwohnerzahl unbekannt", "takes no part: population unknown")
        case .excluded(.declared(let reason)): say("nicht einbezogen: ", "takes no part: ") + reason
        case .suppressed(let ids): say("nicht ausgewiesen: ", "not shown: ") + ids.joined(separator: ", ")
        case .notApplicable(let ids): say("nicht zutreffend: ", "not applicable: ") + ids.joined(separator: ", ")
        case .missing(let ids): say("keine Angabe: ", "no data: ") + ids.joined(separator: ", ")
        case .undefined(.notPositive(let part)):
            say("nicht berechenbar: \(part) ist nicht über 0", "cannot be computed: \(part) is not above 0")
        case .undefined(.outOfRange(let part)):
            say("nicht berechenbar: \(part) wird zu groß", "cannot be computed: \(part) becomes too large")
        }
    }

    /// What the variants say of a region, in a sentence.
    func sentence(_ region: RegionRobustness, variants: Int) -> String {
        let count = number(Double(variants))
        let ranks = say(
            "Rang \(region.rank); in 90 % von \(count) Varianten der Rechnung Rang \(region.lowRank) bis \(region.highRank), in der Mitte \(region.medianRank)",
            "Rank \(region.rank); in 90 % of \(count) variants of the calculation rank \(region.lowRank) to \(region.highRank), in the middle \(region.medianRank)"
        )
        guard let stays = region.classStays else { return ranks + "." }
        let share = NumberFormat(language: language, decimals: 0).text(stays * 100)
        return ranks
            + say(
                "; in \(share) % der Varianten bleibt das Gebiet in seiner Klasse.",
                "; in \(share) % of the variants the region stays in its class.")
    }

    /// Which choice, in a word.
    func choice(_ choice: IndexChoice) -> String {
        switch choice {
        case .weights: say("Gewichte", "weights")
        case .normalisation: say("Normierung", "normalisation")
        case .aggregation: say("Zusammenfassung", "aggregation")
        case .selection: say("Auswahl der Indikatoren", "selection of indicators")
        }
    }

    private func number(_ value: Double) -> String {
        NumberFormat(language: language, decimals: value == value.rounded() ? 0 : 2).text(value)
    }
}

extension CellStatus {
    /// The sign of German official tables.
    var sign: String {
        switch self {
        case .suppressed: "•"
        case .missing: "."
        case .notApplicable: "x"
        }
    }
}

extension TreatmentStep {
    /// The step in a word that is the same in every language, for tables.
    var name: String {
        switch self {
        case .none: "none"
        case .passed: "passed"
        case .notJudged: "not judged"
        case .winsorised(let points, _): "winsorised \(points)"
        case .logarithm: "logarithm"
        }
    }
}
