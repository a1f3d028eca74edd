internal import Cartography
internal import Geography
internal import Indicators
internal import Publishing
internal import SocialIndex
internal import Values

/// An index as tables: all numbers on the way to it, so that each can be followed with a pocket calculator.
struct IndexTableFiles {
    let index: AtlasIndex
    let definition: AtlasDefinition
    let names: [String]

    /// The files of the index, below `tables/`.
    var files: [OutputFile] {
        let id = index.entry.id
        var tables = [
            ("", values(index.status, robustness: index.robustness)), ("-frame", FrameTable(words(index.status)).table),
        ]
        if let dynamics = index.dynamics {
            tables += [
                ("-dynamics", values(dynamics, robustness: nil)),
                ("-dynamics-frame", FrameTable(words(dynamics)).table),
            ]
        }
        if let fields { tables.append(("-two-way", fields)) }
        return tables.map { name, table in
            OutputFile(path: "tables/\(id)\(name).csv", bytes: table.bytes, map: nil)
        }
    }

    private func words(_ result: SocialIndexResult) -> IndexWording {
        IndexWording(entry: index.entry, result: result, definition: definition)
    }

    /// One row per region.
    ///
    /// - Parameter robustness: What variants of this result made of the ranks; `nil` = not tried.
    private func values(_ result: SocialIndexResult, robustness: Robustness?) -> TableDocument {
        let words = words(result)
        var header = [words.say("Schlüssel", "key"), words.say("Name", "name")]
        var columns: [[TableDocument.Cell]] = [result.keys.map { .text($0.text) }, names.map { .text($0) }]
        let add = { (name: String, cells: [Cell]) in
            header.append(name)
            columns.append(cells.map(TableDocument.Cell.init))
        }
        let gap = { (place: Int) in result.outcomes[place].cell.status.map(Cell.init) ?? .missing }
        for component in result.components {
            let id = component.component.indicator
            let raw = component.raw.indices.map { place in
                component.raw[place].map { Cell.number($0) } ?? component.statuses[place].map(Cell.init) ?? .missing
            }
            // Where the value is known and the region takes no part, its parts are as little a number as its index.
            let part = { (numbers: [Double?]) in
                numbers.indices.map { place in
                    numbers[place].map { Cell.number($0) } ?? component.statuses[place].map(Cell.init) ?? gap(place)
                }
            }
            add(id, raw)
            add("\(id) " + words.say("normiert", "normalised"), part(component.normalised))
            add("\(id) " + words.say("Beitrag", "contribution"), part(component.contributions))
        }
        for dimension in result.dimensions.dropLast() {
            let part = { (numbers: [Double?]) in
                numbers.indices.map { place in numbers[place].map { Cell.number($0) } ?? gap(place) }
            }
            add(dimension.id, part(dimension.scores))
            add("\(dimension.id) " + words.say("normiert", "normalised"), part(dimension.normalised))
            add("\(dimension.id) " + words.say("Beitrag", "contribution"), part(dimension.contributions))
        }
        if let root = result.dimensions.last {
            add(
                words.say("zusammengefasst", "aggregated"),
                root.aggregated.indices.map { place in
                    result.outcomes[place].standing == nil
                        ? gap(place) : root.aggregated[place].map { .number($0) } ?? gap(place)
                })
        }
        add(words.say("Index", "index"), result.cells)
        add(words.say("Rang", "rank"), result.outcomes.map { $0.cell(\.rank) })
        add(words.say("Rang im Bezugsrahmen", "rank in the frame"), result.outcomes.map { $0.cell(\.frameRank) })
        if result.definition.classes != nil {
            add(words.say("Klasse", "class"), result.outcomes.map { $0.cell(\.classNumber) })
            header.append(words.say("Klassenname", "class name"))
            columns.append(
                result.outcomes.indices.map { place in result.className(of: place).map { .text($0) } ?? .empty })
        }
        if let robustness {
            let ranks = { (number: (RegionRobustness) -> Double?) in
                robustness.regions.indices.map { place in
                    robustness.regions[place].flatMap(number).map { Cell.number($0) } ?? gap(place)
                }
            }
            add(words.say("Rang Median", "rank median"), ranks { Double($0.medianRank) })
            add(words.say("Rang 5 %", "rank 5 %"), ranks { Double($0.lowRank) })
            add(words.say("Rang 95 %", "rank 95 %"), ranks { Double($0.highRank) })
            if result.definition.classes != nil {
                add(words.say("Klasse bleibt (Anteil)", "class stays (share)"), ranks(\.classStays))
            }
        }
        header.append(words.say("ohne Index, weil", "no index because"))
        columns.append(result.outcomes.map { words.reason($0).map { .text($0) } ?? .empty })
        return TableDocument(
            decimal: words.decimal, header: header, rows: result.keys.indices.map { row in columns.map { $0[row] } })
    }

    /// One row per field of the two-way map, the least burdened first.
    private var fields: TableDocument? {
        guard let groups = index.groups, let dynamics = index.dynamics else { return nil }
        let (status, changes) = (words(index.status), words(dynamics))
        var rows: [[TableDocument.Cell]] = []
        for (first, statusClass) in status.classes.enumerated() {
            for (second, changeClass) in changes.classes.enumerated() {
                let group = StatusDynamics.Group(status: first + 1, dynamics: second + 1)
                let members = groups.groups.indices.filter { groups.groups[$0] == group }
                rows.append([
                    .integer(TwoWayClasses.number(first: first + 1, second: second + 1)),
                    .text(statusClass.label), .text(changeClass.label), .integer(members.count),
                    .text(members.map { names[$0] }.joined(separator: ", ")),
                ])
            }
        }
        return TableDocument(
            decimal: status.decimal,
            header: [
                status.say("Feld", "field"), status.say("Belastung", "burden"), status.say("Entwicklung", "change"),
                status.say("Anzahl", "count"), definition.regionNoun,
            ], rows: rows)
    }
}

/// What an index is measured by: the statistics of its frame.
struct FrameTable {
    private let words: IndexWording

    init(_ words: IndexWording) { self.words = words }

    /// One row per indicator and dimension, the index last.
    var table: TableDocument {
        let result = words.result
        let header = [
            words.say("Größe", "quantity"), words.say("Bezeichnung", "label"), "n", words.say("Mittelwert", "mean"),
            words.say("Standardabweichung (n)", "deviation (n)"),
            words.say("Standardabweichung (n − 1)", "deviation (n − 1)"), words.say("Minimum", "minimum"),
            words.say("Maximum", "maximum"), words.say("Gewicht", "weight"), words.say("belastet ist", "burdened is"),
        ]
        var rows = result.components.map { part -> [TableDocument.Cell] in
            let id = part.component.indicator
            let direction =
                part.component.direction == .more ? words.say("mehr", "more") : words.say("weniger", "less")
            return [.text(id), .text(words.indicator(id))] + numbers(part.frame)
                + [.number(part.weight), .text(direction)]
        }
        for dimension in result.dimensions {
            let isIndex = dimension.parent == nil
            let label = isIndex ? words.entry.label : dimension.id
            rows.append(
                [.text(dimension.id), .text(label + words.say(" vor dem Umrechnen", " before rescaling"))]
                    + numbers(dimension.aggregatedFrame) + [.empty, .empty])
            rows.append(
                [.text(dimension.id), .text(label)] + numbers(dimension.scoreFrame)
                    + [isIndex ? .empty : .number(dimension.weight), .text(words.say("mehr", "more"))])
        }
        for (place, edge) in result.frame.classEdges.enumerated() {
            rows.append(
                [
                    .text(words.say("Klassengrenze \(place + 1)", "class limit \(place + 1)")), .text(words.frame),
                    .empty, .number(edge),
                ] + Array(repeating: .empty, count: 6))
        }
        return TableDocument(decimal: words.decimal, header: header, rows: rows)
    }

    /// The lowest and highest value of a larger frame are those of single regions that the atlas does not show: where rules of
    /// confidentiality apply they are not told.
    private func numbers(_ statistics: FrameStatistics) -> [TableDocument.Cell] {
        let hidesExtremes: Bool
        if case .largerSet = words.result.definition.frame {
            hidesExtremes = words.definition.confidentiality != nil
        } else {
            hidesExtremes = false
        }
        let extremes = [statistics.minimum, statistics.maximum].map { hidesExtremes ? Cell.suppressed : .number($0) }
        return [
            Double(statistics.count), statistics.mean, statistics.populationDeviation, statistics.sampleDeviation,
        ].map(TableDocument.Cell.number) + extremes.map(TableDocument.Cell.init)
    }
}

extension IndexWording {
    /// How numbers in tables are written.
    var decimal: TableDocument.Decimal { isGerman ? .comma : .point }
}

extension TableDocument.Cell {
    /// The number, else the sign that tables are read with.
    init(_ cell: Cell) {
        switch cell {
        case .number(let number, _): self = .number(number)
        case .suppressed, .missing, .notApplicable: self = .text((cell.status ?? .missing).sign)
        }
    }
}
