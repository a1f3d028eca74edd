public import Languages
public import SocialIndex
public import Values

/// What is said of an index, or of its changes, in the language of the publication. Sheets, tables and data all take their words from here.
public struct IndexWording: Sendable {
    /// The index.
    public let index: IndexFinding
    /// The index itself, or its changes.
    public let result: SocialIndexResult
    /// The words of the publication.
    public let wording: Wording
    private let labels: [String: String]
    private let dates: [String: String]

    /// The words for an index.
    ///
    /// - Parameter isDynamics: Whether its changes are meant.
    public init(_ index: IndexFinding, isDynamics: Bool = false, in findings: Findings) {
        self.index = index
        result = isDynamics ? index.dynamics ?? index.status : index.status
        wording = findings.wording
        labels = Dictionary(findings.indicators.map { ($0.id, $0.datedLabel) }) { first, _ in first }
        dates = Dictionary(findings.indicators.compactMap { one in one.date.map { (one.id, $0) } }) { first, _ in first
        }
    }

    /// The frame as the file names it.
    public var frame: String { result.definition.frame.label }

    /// Index and frame in one line.
    public var subtitle: String {
        index.names.subtitle ?? "\(index.label). " + wording("Bezugsrahmen: ", "Frame: ") + frame
    }

    /// An indicator as readers know it, with its date.
    public func indicator(_ id: String) -> String { labels[id] ?? id }

    /// The dates of the indicators, each once.
    var componentDates: String {
        var found: [String] = []
        for component in result.components {
            guard let date = dates[component.component.indicator], !found.contains(date) else { continue }
            found.append(date)
        }
        return found.joined(separator: wording(" und ", " and "))
    }

    /// What legends say of regions that take no part.
    public var statusTexts: [CellStatus: String] {
        let takesPart = result.outcomes.allSatisfy { outcome in
            if case .excluded = outcome { false } else { true }
        }
        return takesPart ? [:] : [.notApplicable: wording("Nicht einbezogen", "Takes no part")]
    }

    /// Why a region has no index; `nil` where it has one.
    public func reason(_ outcome: IndexOutcome?) -> String? {
        guard let outcome else { return nil }
        let names = { (ids: [String]) in ids.map(indicator).joined(separator: "; ") }
        switch outcome {
        case .indexed: return nil
        case .excluded(.populationBelow(let limit)):
            let number = wording.number(limit, decimals: 0)
            return wording("unter \(number) Einwohner", "under \(number) inhabitants")
        case .excluded(.populationUnknown): return wording("Einwohnerzahl unbekannt", "population unknown")
        case .excluded(.declared(let reason)): return reason
        case .suppressed(let ids): return wording("nicht ausgewiesen: ", "not shown: ") + names(ids)
        case .uncertain(let ids): return wording("zu unsicher: ", "too uncertain: ") + names(ids)
        case .notApplicable(let ids): return wording("nicht zutreffend: ", "not applicable: ") + names(ids)
        case .missing(let ids): return wording("keine Angabe: ", "no data: ") + names(ids)
        case .undefined: return wording("nicht berechenbar", "cannot be computed")
        }
    }
}

extension IndexWording {
    /// What the variants say of a region, in a sentence.
    public func sentence(_ region: RegionRobustness, variants: Int) -> String {
        let count = wording.whole(variants)
        let ranks = wording(
            "Rang \(region.rank); in 90 % von \(count) Varianten der Rechnung Rang \(region.lowRank) bis \(region.highRank), in der Mitte \(region.medianRank)",
            "Rank \(region.rank); in 90 % of \(count) variants of the calculation rank \(region.lowRank) to \(region.highRank), in the middle \(region.medianRank)"
        )
        guard let stays = region.classStays else { return ranks + "." }
        let share = wording.number(stays * 100, decimals: 0)
        return ranks
            + wording(
                "; in \(share) % der Varianten bleibt das Gebiet in seiner Klasse.",
                "; in \(share) % of the variants the region stays in its class.")
    }
}

extension TreatmentStep {
    /// The step in a word that is the same in every language, for programs.
    public var name: String {
        switch self {
        case .none: "none"
        case .passed: "passed"
        case .notJudged: "not judged"
        case .winsorised(let points, _): "winsorised \(points)"
        case .logarithm: "logarithm"
        }
    }
}
