internal import Indicators
internal import Publishing
internal import SocialIndex
internal import Values

/// Columns of the table of an index, put side by side.
struct IndexColumns {
    let rowCount: Int
    private(set) var header: [String] = []
    private var columns: [[TableDocument.Cell]] = []

    init(rowCount: Int) { self.rowCount = rowCount }

    /// Row after row.
    var rows: [[TableDocument.Cell]] {
        (0..<rowCount).map { row in columns.map { $0.indices.contains(row) ? $0[row] : .empty } }
    }

    mutating func add(_ name: String, _ cells: [TableDocument.Cell]) {
        header.append(name)
        columns.append(cells)
    }

    private mutating func add(_ name: String, _ numbers: [Double?]) {
        add(name, numbers.map { number in number.map { .number($0) } ?? .empty })
    }

    /// Indicators, then dimensions, from raw values to contributions.
    mutating func add(_ result: SocialIndexResult, _ words: IndexWords, prefix: String) {
        for part in result.components {
            let id = part.component.indicator
            let raw = zip(part.raw, part.statuses).map { number, status -> TableDocument.Cell in
                number.map { .number($0) } ?? .text((status ?? .missing).sign)
            }
            add(id, raw)
            if part.treated != part.raw, part.treatment.step.changes || part.component.limits != nil {
                add(id + words.say(": behandelt", ": treated"), part.treated)
            }
            add(id + words.say(": normiert", ": normalised"), part.normalised)
            add(id + words.say(": Gewicht", ": weight"), part.normalised.map { $0 == nil ? nil : part.weight })
            add(id + words.say(": Beitrag", ": contribution"), part.contributions)
        }
        for part in result.dimensions {
            guard part.parent != nil else {
                add(prefix + words.say("vor der Umrechnung", "before rescaling"), part.aggregated)
                continue
            }
            let id = prefix + part.id
            add(id + words.say(": zusammengefasst", ": aggregated"), part.aggregated)
            add(id, part.scores)
            add(id + words.say(": normiert", ": normalised"), part.normalised)
            add(id + words.say(": Gewicht", ": weight"), part.scores.map { $0 == nil ? nil : part.weight })
            add(id + words.say(": Beitrag", ": contribution"), part.contributions)
        }
    }

    /// Index, ranks, class, or why there is none.
    mutating func addStanding(_ result: SocialIndexResult, _ words: IndexWords, prefix: String) {
        let standings = result.outcomes.map(\.standing)
        let name = { (german: String, english: String) in prefix + words.say(german, english) }
        let whole = { (number: Int?) -> TableDocument.Cell in number.map { .integer($0) } ?? .empty }
        add(name("Index", "index"), standings.map { $0?.index })
        add(name("Rang", "rank"), standings.map { whole($0?.rank) })
        add(name("Rang im Bezugsrahmen", "rank in the frame"), standings.map { whole($0?.frameRank) })
        if result.definition.classes != nil {
            add(name("Klasse", "class"), standings.map { whole($0?.classNumber) })
            add(
                name("Klassenname", "class name"),
                standings.indices.map { place in result.className(of: place).map { .text($0) } ?? .empty })
        }
        add(name("kein Index, weil", "no index because"), result.outcomes.map { .text(words.reason($0)) })
    }

    /// Ranks over all variants.
    mutating func add(_ robustness: Robustness, _ words: IndexWords) {
        let regions = robustness.regions
        let whole = { (number: Int?) -> TableDocument.Cell in number.map { .integer($0) } ?? .empty }
        add(words.say("Rang in der Mitte der Varianten", "median rank"), regions.map { whole($0?.medianRank) })
        add(words.say("Rang: 5 %", "rank: 5 %"), regions.map { whole($0?.lowRank) })
        add(words.say("Rang: 95 %", "rank: 95 %"), regions.map { whole($0?.highRank) })
        add(words.say("Klasse bleibt (Anteil)", "class stays (share)"), regions.map { $0?.classStays })
        add(
            words.say("In Worten", "in words"),
            regions.map { region in
                region.map { .text(words.sentence($0, variants: robustness.variants)) } ?? .empty
            })
    }
}

extension TreatmentStep {
    /// Whether it can change a value.
    var changes: Bool {
        switch self {
        case .none, .passed, .notJudged: false
        case .winsorised, .logarithm: true
        }
    }
}
