internal import Findings
internal import Geography
internal import Languages
internal import SocialIndex
internal import Values

/// One row per region, from the values to the index, its rank and its class.
struct IndexRegionTable {
    private let words: IndexWording
    private let wording: Wording
    private let result: SocialIndexResult
    private var columns: [(name: String, entries: [DataTable.Entry])] = []

    /// The table, exact and unrounded.
    var table: DataTable { DataTable(language: wording.language, columns: columns) }

    /// - Parameter robustness: What variants of the result made of the ranks; `nil` = not tried.
    init(_ words: IndexWording, _ findings: Findings, _ robustness: Robustness?) {
        self.words = words
        wording = words.wording
        result = words.result
        columns = [
            (wording("Schlüssel", "key"), findings.regions.map { .text($0.key.text) }),
            (wording("Name", "name"), findings.regions.map { .text($0.name) }),
        ]
        for component in result.components { add(component) }
        for dimension in result.dimensions.dropLast() { add(dimension) }
        if let root = result.dimensions.last {
            add(
                wording("zusammengefasst", "aggregated"),
                cells(root.aggregated.enumerated().map { result.outcomes[$0].standing == nil ? nil : $1 }))
        }
        addStanding()
        if let robustness { add(robustness) }
        add(wording("ohne Index, weil", "no index because"), texts: result.outcomes.map { words.reason($0) })
    }

    private mutating func add(_ component: ComponentResult) {
        let id = component.component.indicator
        add(id, cells(component.raw) { component.statuses[$0].map { Cell($0) } ?? .missing })
        if component.treated != component.raw,
            component.treatment.step.changesValues || component.component.limits != nil
        {
            add("\(id) " + wording("behandelt", "treated"), cells(component.treated, of: component))
        }
        add("\(id) " + wording("normiert", "normalised"), cells(component.normalised, of: component))
        add(
            "\(id) " + wording("Gewicht", "weight"),
            cells(component.normalised.map { $0.map { _ in component.weight } }, of: component))
        add("\(id) " + wording("Beitrag", "contribution"), cells(component.contributions, of: component))
    }

    private mutating func add(_ dimension: DimensionResult) {
        let id = dimension.id
        add(id, cells(dimension.scores))
        add("\(id) " + wording("normiert", "normalised"), cells(dimension.normalised))
        add("\(id) " + wording("Gewicht", "weight"), cells(dimension.scores.map { $0.map { _ in dimension.weight } }))
        add("\(id) " + wording("Beitrag", "contribution"), cells(dimension.contributions))
    }

    private mutating func addStanding() {
        add(wording("Index", "index"), result.cells)
        add(wording("Rang", "rank"), result.outcomes.map { $0.cell(\.rank) })
        add(wording("Rang im Bezugsrahmen", "rank in the frame"), result.outcomes.map { $0.cell(\.frameRank) })
        guard result.definition.classes != nil else { return }
        add(wording("Klasse", "class"), result.outcomes.map { $0.cell(\.classNumber) })
        add(wording("Klassenname", "class name"), texts: result.outcomes.indices.map { result.className(of: $0) })
    }

    private mutating func add(_ robustness: Robustness) {
        add(wording("Rang Median", "rank median"), cells(robustness.regions.map { $0.map { Double($0.medianRank) } }))
        add(wording("Rang 5 %", "rank 5 %"), cells(robustness.regions.map { $0.map { Double($0.lowRank) } }))
        add(wording("Rang 95 %", "rank 95 %"), cells(robustness.regions.map { $0.map { Double($0.highRank) } }))
        if result.definition.classes != nil {
            add(
                wording("Klasse bleibt (Anteil)", "class stays (share)"),
                cells(robustness.regions.map { $0?.classStays }))
        }
        add(
            wording("In Worten", "in words"),
            texts: robustness.regions.map { $0.map { words.sentence($0, variants: robustness.variants) } })
    }

    /// Numbers, and where there is none the reason: one of the column's own, else that of the index.
    private func cells(_ numbers: [Double?], or status: (Int) -> Cell? = { _ in nil }) -> [Cell] {
        numbers.indices.map { place in
            numbers[place].map { .number($0) } ?? status(place)
                ?? result.outcomes[place].cell.status.map { Cell($0) } ?? .missing
        }
    }

    /// Numbers on the way of an indicator. Where its value is known and the region takes no part, they are as little a number as its index.
    private func cells(_ numbers: [Double?], of component: ComponentResult) -> [Cell] {
        cells(numbers) { component.statuses[$0].map { Cell($0) } }
    }

    private mutating func add(_ name: String, _ cells: [Cell]) {
        columns.append((name, cells.map(DataTable.Entry.init)))
    }

    private mutating func add(_ name: String, texts: [String?]) {
        columns.append((name, texts.map { text in text.map { .text($0) } ?? .empty }))
    }
}

extension TreatmentStep {
    /// Whether it can change a value.
    fileprivate var changesValues: Bool {
        switch self {
        case .none, .passed, .notJudged: false
        case .winsorised, .logarithm: true
        }
    }
}
