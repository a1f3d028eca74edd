internal import Cartography
internal import Geography
internal import Languages
internal import Publishing
internal import SocialIndex
internal import Values

extension IndexCalculation {
    /// One row per region shown, with all numbers on the way to the index, unrounded.
    public var regionTable: [UInt8] {
        var columns = IndexColumns(rowCount: names.count)
        columns.add(words.say("Schlüssel", "key"), status.keys.map { .text($0.text) })
        columns.add(words.say("Name", "name"), names.map { .text($0) })
        columns.add(status, words, prefix: "")
        columns.addStanding(status, words, prefix: "")
        if let robustness { columns.add(robustness, words) }
        if let dynamics {
            let prefix = words.say("Dynamik: ", "dynamics: ")
            columns.add(dynamics, words, prefix: prefix)
            columns.addStanding(dynamics, words, prefix: prefix)
        }
        if let groups { columns.add(words.say("Status und Dynamik", "status and dynamics"), groupNames(groups)) }
        return TableDocument(decimal: decimal, header: columns.header, rows: columns.rows).bytes
    }

    /// The frame: one row per indicator and dimension, with number, mean, deviations, minimum and maximum, unrounded.
    public var frameTable: [UInt8] {
        let header = [
            words.say("Teil", "part"), words.say("Zahlen", "numbers"), words.say("Bezugsrahmen", "frame"), "n",
            words.say("Mittel", "mean"), words.say("Standardabweichung (n)", "standard deviation (n)"),
            words.say("Standardabweichung (n-1)", "standard deviation (n-1)"), words.say("Minimum", "minimum"),
            words.say("Maximum", "maximum"),
            words.say("Gewicht", "weight"), words.say("Behandlung", "treatment"),
        ]
        var rows: [[TableDocument.Cell]] = []
        let results =
            [(words.say("Index", "index"), status)] + (dynamics.map { [(words.say("Dynamik", "dynamics"), $0)] } ?? [])
        for (title, result) in results {
            let frame = result.definition.frame.label
            for part in result.components {
                rows.append(
                    row(part.component.indicator, words.say("Werte", "values"), frame, part.frame)
                        + [.number(part.weight), .text(part.treatment.step.name)])
            }
            for part in result.dimensions {
                let name = part.parent == nil ? title : part.id
                rows.append(
                    row(name, words.say("vor der Umrechnung", "before rescaling"), frame, part.aggregatedFrame)
                        + [.number(part.weight), .empty])
                rows.append(
                    row(name, words.say("Ergebnis", "result"), frame, part.scoreFrame) + [.number(part.weight), .empty])
            }
        }
        return TableDocument(decimal: decimal, header: header, rows: rows).bytes
    }

    var words: IndexWords { IndexWords(language: language) }

    private var decimal: TableDocument.Decimal {
        switch language {
        case .german: .comma
        case .english: .point
        }
    }

    private func row(
        _ part: String, _ numbers: String, _ frame: String, _ statistics: FrameStatistics
    ) -> [TableDocument.Cell] {
        [
            .text(part), .text(numbers), .text(frame), .integer(statistics.count), .number(statistics.mean),
            .number(statistics.populationDeviation), .number(statistics.sampleDeviation), .number(statistics.minimum),
            .number(statistics.maximum),
        ]
    }

    /// `niedrig, stabil`, or `3, 2` where classes have no names.
    private func groupNames(_ groups: StatusDynamics) -> [TableDocument.Cell] {
        groups.groups.enumerated().map { place, group in
            guard let group else { return .empty }
            let first = status.className(of: place) ?? "\(group.status)"
            let second = dynamics?.className(of: place) ?? "\(group.dynamics)"
            return .text("\(first), \(second)")
        }
    }
}
