internal import Findings
internal import Languages
internal import SocialIndex
internal import Values

/// What an index is measured by: the statistics of its frame, one row per indicator and dimension, the index last.
struct IndexFrameTable {
    private let words: IndexWording

    init(_ words: IndexWording) { self.words = words }

    var table: DataTable {
        let wording = words.wording
        let header = [
            wording("Größe", "quantity"), wording("Bezeichnung", "label"), "n", wording("Mittelwert", "mean"),
            wording("Standardabweichung (n)", "deviation (n)"),
            wording("Standardabweichung (n − 1)", "deviation (n − 1)"), wording("Minimum", "minimum"),
            wording("Maximum", "maximum"), wording("Gewicht", "weight"), wording("belastet ist", "burdened is"),
            wording("Behandlung von Ausreißern", "treatment of outliers"),
        ]
        let result = words.result
        var rows = result.components.map(row)
        for dimension in result.dimensions { rows += self.rows(dimension) }
        for (place, edge) in result.frame.classEdges.enumerated() {
            rows.append(
                [
                    .text(wording("Klassengrenze \(place + 1)", "class limit \(place + 1)")), .text(words.frame),
                    .empty, .number(edge),
                ] + Array(repeating: .empty, count: 7))
        }
        // Where nobody asked for a treatment, there is no column that says so.
        let isTreated = result.components.contains { $0.treatment.step != .none }
        return DataTable(
            language: wording.language, header: isTreated ? header : header.dropLast(),
            rows: isTreated ? rows : rows.map { $0.dropLast() })
    }

    private func row(_ part: ComponentResult) -> [DataTable.Entry] {
        let id = part.component.indicator
        let direction =
            part.component.direction == .more ? words.wording("mehr", "more") : words.wording("weniger", "less")
        return [.text(id), .text(words.indicator(id))] + numbers(part.frame)
            + [.number(part.weight), .text(direction), .text(words.wording.treatment(part.treatment.step))]
    }

    private func rows(_ dimension: DimensionResult) -> [[DataTable.Entry]] {
        let isIndex = dimension.parent == nil
        let label = isIndex ? words.index.label : dimension.id
        return [
            [.text(dimension.id), .text(label + words.wording(" vor dem Umrechnen", " before rescaling"))]
                + numbers(dimension.aggregatedFrame) + [.empty, .empty, .empty],
            [.text(dimension.id), .text(label)] + numbers(dimension.scoreFrame)
                + [
                    isIndex ? .empty : .number(dimension.weight), .text(words.wording("mehr", "more")), .empty,
                ],
        ]
    }

    private func numbers(_ statistics: FrameStatistics) -> [DataTable.Entry] {
        let extremes = [statistics.minimum, statistics.maximum].map {
            words.index.hidesExtremesOfFrame ? Cell.suppressed : .number($0)
        }
        return [
            Double(statistics.count), statistics.mean, statistics.populationDeviation, statistics.sampleDeviation,
        ].map(DataTable.Entry.number) + extremes.map(DataTable.Entry.init)
    }
}

extension Wording {
    /// What was done about the outliers of an indicator.
    fileprivate func treatment(_ step: TreatmentStep) -> String {
        switch step {
        case .none: self("keine", "none")
        case .passed: self("geprüft, nicht nötig", "checked, not needed")
        case .notJudged: self("nicht zu beurteilen", "cannot be judged")
        case .winsorised(let points, _):
            counted(
                points, german: ("Wert begrenzt", "Werte begrenzt"), english: ("value winsorised", "values winsorised"))
        case .logarithm: self("logarithmiert", "logarithm")
        }
    }
}
