internal import Cartography
internal import Geography
internal import Indicators
internal import Publishing
internal import SocialIndex
internal import Values

/// Draws how far the ranks of an index depend on how it is made.
struct RankDrawing {
    let drawing: MapDrawing
    let index: AtlasIndex

    func draw(_ map: MapDefinition, _ sheet: MapDrawing.Sheet) throws(AtlasFailure) -> DrawnMaps.Drawn {
        let words = IndexWording(entry: index.entry, result: index.status, definition: drawing.definition)
        let classes = words.classes
        let palette = try drawing.palette(map, standard: sheet.style.palette)
        let colours: [Colour]
        do throws(PaletteError) {
            colours = try palette.colours(count: max(1, classes.count))
        } catch {
            throw .palette(error, map: map.id)
        }
        let named = zip(classes, colours).map { NamedClass(label: $0.label, limits: $0.limits, colour: $1) }
        let (ranked, unranked) = regions
        let marginalia = Marginalia(
            language: drawing.definition.language, title: map.title ?? index.entry.title ?? index.entry.label,
            subtitle: map.subtitle ?? words.subtitle,
            credits: IndexDrawing(drawing: drawing, index: index).credits(map, remark: words.variants))
        let chart = RankChart(
            regionNoun: drawing.definition.regionNoun, regions: ranked, unranked: unranked, rankCount: ranked.count,
            classes: named, variants: index.robustness?.variants ?? 0, statusTexts: words.statusTexts)
        var notes: [AtlasNote] = []
        if ranked.isEmpty { notes.append(.noValues(map: map.id)) }
        var svg: [UInt8]?
        if drawing.ground != nil, !ranked.isEmpty {
            svg = try drawing.svg([chart], with: marginalia, sheet, map: map.id, &notes)
        }
        let counts = named.indices.map { place in ranked.count { $0.classNumber == place + 1 } }
        return DrawnMaps.Drawn(
            map: map, title: marginalia.title, columns: columns,
            outcome: MapDrawing.Outcome(
                svg: svg, classification: nil, classLabels: classes.map(\.label), counts: counts,
                classes: index.status.outcomes.map { outcome in
                    outcome.standing?.classNumber.flatMap { number in
                        named.indices.contains(number - 1)
                            ? GeoJSONClass(
                                number: number, label: named[number - 1].label, fill: named[number - 1].colour.hex)
                            : nil
                    }
                }, total: nil, references: [], palette: palette.name, style: sheet.style.name,
                format: sheet.formatName, notes: notes))
    }

    private var regions: (ranked: [RankedRegion], unranked: [UnrankedRegion]) {
        var ranked: [RankedRegion] = []
        var unranked: [UnrankedRegion] = []
        for (place, outcome) in index.status.outcomes.enumerated() {
            guard let standing = outcome.standing, let tried = index.robustness?.regions[place] else {
                unranked.append(
                    UnrankedRegion(name: drawing.names[place], status: outcome.cell.status ?? .missing))
                continue
            }
            ranked.append(
                RankedRegion(
                    key: drawing.regions[place].key, name: drawing.names[place], tried,
                    classNumber: standing.classNumber))
        }
        return (ranked, unranked)
    }

    /// The ranks for GIS.
    private var columns: [GeoJSONColumn] {
        let id = index.entry.id
        let column = { (name: String, number: (RegionRobustness) -> Double?) in
            GeoJSONColumn(
                id: id + name,
                cells: index.status.outcomes.indices.map { place in
                    guard let tried = index.robustness?.regions[place] else {
                        return index.status.outcomes[place].cell.status.map(Cell.init) ?? .missing
                    }
                    return number(tried).map { .number($0) } ?? .missing
                })
        }
        return [
            GeoJSONColumn(id: id, cells: index.status.cells), column("_rank") { Double($0.rank) },
            column("_rank_median") { Double($0.medianRank) }, column("_rank_low") { Double($0.lowRank) },
            column("_rank_high") { Double($0.highRank) }, column("_class_stays", \.classStays),
        ]
    }
}

extension Cell {
    /// A cell without a number.
    init(_ status: CellStatus) {
        switch status {
        case .suppressed: self = .suppressed
        case .missing: self = .missing
        case .notApplicable: self = .notApplicable
        }
    }
}
