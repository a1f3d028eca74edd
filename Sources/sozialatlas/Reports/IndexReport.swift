import Atlas
import Cartography
import Documents
import Findings
import Geography
import Languages
import Publishing
import SocialIndex

/// What `index` has to tell.
struct IndexReport {
    /// For people.
    private(set) var text = ReportText()
    /// For programs.
    private(set) var json: [DataRecord.Member]

    /// Rows of the short table.
    private static let most = 30

    private let index: IndexFinding
    private let findings: Findings

    init(_ index: IndexFinding, in findings: Findings) {
        self.index = index
        self.findings = findings
        json = IndexRecord(index, in: findings).members
        let status = index.status
        text.heading(index.label, index.label)
        let frame = status.definition.frame.label
        let count = status.frame.index.count
        text.line(
            "Bezugsrahmen: \(frame), \(count.german("Gebiet", "Gebiete")) mit Index",
            "Frame: \(frame), \(count.english("region", "regions")) with an index")
        addRanks()
        addGaps()
        addUnknown(status.unknownExclusions)
        if let robustness = index.robustness { addSensitivity(robustness) }
    }

    /// The files that were written.
    mutating func written(_ paths: [String]) {
        json.append(.init("written", .strings(paths)))
        guard !paths.isEmpty else { return }
        text.heading("Geschrieben: \(paths.joined(separator: ", "))", "Written: \(paths.joined(separator: ", "))")
    }

    private mutating func addRanks() {
        let status = index.status
        let ranked = status.outcomes.enumerated().compactMap { place, outcome in
            outcome.standing.map { (place: place, standing: $0) }
        }.sorted { ($0.standing.rank, $0.place) < ($1.standing.rank, $1.place) }
        var rows = [
            [
                Sentence("Rang", "Rank"), Sentence("Schlüssel", "Key"), Sentence("Name", "Name"),
                Sentence("Index", "Index"), Sentence("Klasse", "Class"),
            ]
        ]
        for (place, standing) in ranked.prefix(Self.most) {
            let name = status.className(of: place) ?? standing.classNumber.map(String.init) ?? ""
            rows.append([
                Sentence("\(standing.rank)"), Sentence(status.keys[place].text.safeForTerminal),
                Sentence(findings.regions[place].name.safeForTerminal),
                Self.printed(standing.index, index.decimals), Sentence(name.safeForTerminal),
            ])
        }
        text.table(rows, numeric: [0, 3])
        if ranked.count > Self.most {
            let more = ranked.count - Self.most
            text.line(
                "und \(more.german("weiteres Gebiet", "weitere Gebiete"))",
                "and \(more.english("more region", "more regions"))")
        }
    }

    private mutating func addGaps() {
        let gaps = index.status.outcomes.indices.filter { index.status.outcomes[$0].standing == nil }
        guard !gaps.isEmpty else { return }
        let count = Sentence.count(gaps.count)
        text.line("Ohne Index: \(count.german)", "Without an index: \(count.english)")
        for place in gaps.prefix(Self.most) {
            let region = "\(index.status.keys[place].text) \(findings.regions[place].name)".safeForTerminal
            let reason = index.status.outcomes[place].sentence
            text.line("\(region): \(reason.german)", "\(region): \(reason.english)", depth: 2)
        }
    }

    private mutating func addSensitivity(_ robustness: Robustness) {
        guard let strongest = robustness.strongest, strongest.meanRankShift > 0 else {
            text.line("Keine der Entscheidungen für sich bewegt einen Rang", "None of the choices alone moves a rank")
            return
        }
        let shift = Sentence.number(strongest.meanRankShift, decimals: 2)
        let choice = Self.choice(strongest.choice)
        text.line(
            "Am meisten bewegt die Ränge: \(choice.german), im Mittel um \(shift.german)",
            "What moves the ranks most: \(choice.english), by \(shift.english) on average")
    }

    private mutating func addUnknown(_ keys: [RegionKey]) {
        guard !keys.isEmpty else { return }
        let list = Sentence.plainList(keys.map(\.text))
        text.line(
            "Ausgeschlossen, aber nicht vorhanden: \(list.german)", "Excluded, but not there: \(list.english)")
    }

    /// With all its decimals, so that numbers stand below each other.
    private static func printed(_ number: Double, _ decimals: Int) -> Sentence {
        Sentence(
            NumberFormat(language: .german, decimals: decimals).text(number),
            NumberFormat(language: .english, decimals: decimals).text(number))
    }

    private static func choice(_ choice: IndexChoice) -> Sentence {
        switch choice {
        case .weights: Sentence("die Gewichte", "the weights")
        case .normalisation: Sentence("die Normierung", "the normalisation")
        case .aggregation: Sentence("die Zusammenfassung", "the aggregation")
        case .selection: Sentence("die Auswahl der Indikatoren", "the selection of indicators")
        }
    }
}
