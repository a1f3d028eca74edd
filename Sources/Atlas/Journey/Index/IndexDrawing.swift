internal import Cartography
internal import Geography
internal import Indicators
internal import Languages
internal import Publishing
internal import SocialIndex
internal import Values

/// Draws the maps of an index.
struct IndexDrawing {
    let drawing: MapDrawing
    let index: AtlasIndex

    /// Draws a map of an index, or its chart of ranks.
    func draw(_ map: MapDefinition) throws(AtlasFailure) -> DrawnMaps.Drawn {
        let sheet = try drawing.sheet(of: map)
        switch map.kind {
        case .ranks: return try RankDrawing(drawing: drawing, index: index).draw(map, sheet)
        case .twoWay: return try twoWay(map, sheet)
        case .dynamics: return try named(map, index.dynamics ?? index.status, sheet)
        case .status, .choropleth, .circles: return try named(map, index.status, sheet)
        }
    }

    /// Regions by the classes of the index, or of its changes.
    private func named(
        _ map: MapDefinition, _ result: SocialIndexResult, _ sheet: MapDrawing.Sheet
    ) throws(AtlasFailure) -> DrawnMaps.Drawn {
        let words = wording(result)
        let classes = words.classes
        let palette = try drawing.palette(map, standard: sheet.style.palette)
        let colours: [Colour]
        do throws(PaletteError) {
            colours = try palette.colours(count: max(1, classes.count))
        } catch {
            throw .palette(error, map: map.id)
        }
        let named = NamedClasses(
            zip(classes, colours).map { NamedClass(label: $0.label, limits: $0.limits, colour: $1) },
            decimals: index.entry.decimals)
        let layer = try layer(map, words, named, legend: legend(map)) { place in
            (result.outcomes[place].standing?.classNumber, nil)
        }
        return try outcome(
            map, words, layer, sheet, palette: palette.name, labels: classes.map(\.label),
            columns: [GeoJSONColumn(id: columnID(map), cells: result.cells)])
    }

    /// Regions by the classes of both.
    private func twoWay(_ map: MapDefinition, _ sheet: MapDrawing.Sheet) throws(AtlasFailure) -> DrawnMaps.Drawn {
        let status = wording(index.status)
        let dynamics = wording(index.dynamics ?? index.status)
        let palette = try drawing.bivariatePalette(map)
        let colours: [[Colour]]
        do throws(BivariatePaletteError) {
            colours = try palette.colours(first: status.classes.count, second: dynamics.classes.count)
        } catch {
            throw .bivariatePalette(error, map: map.id)
        }
        let signs: [ClassSign?] = dynamics.classes.count == 3 ? [.plus, .plusMinus, .minus] : []
        let classes: TwoWayClasses
        do throws(MapFault) {
            classes = try TwoWayClasses(
                first: TwoWayAxis(
                    title: status.say("Belastung", "Burden"),
                    classes: status.classes.map { TwoWayClass(label: $0.label) },
                    decimals: index.entry.decimals),
                second: TwoWayAxis(
                    title: status.say("Entwicklung", "Change"),
                    classes: dynamics.classes.enumerated().map { place, entry in
                        TwoWayClass(label: entry.label, sign: signs.indices.contains(place) ? signs[place] : nil)
                    }, decimals: index.entry.decimals), colours: colours)
        } catch {
            throw .map(error, map: map.id)
        }
        let changes = dynamics.result
        let layer = try layer(map, status, classes, legend: index.entry.legend ?? index.entry.label) { place in
            (
                index.status.outcomes[place].standing?.classNumber,
                SecondIndex(
                    cell: changes.outcomes[place].cell, classNumber: changes.outcomes[place].standing?.classNumber)
            )
        }
        var labels: [String] = []
        for first in status.classes { labels += dynamics.classes.map { "\(first.label) / \($0.label)" } }
        return try outcome(
            map, status, layer, sheet, palette: palette.name, labels: labels,
            columns: [
                GeoJSONColumn(id: index.entry.id, cells: index.status.cells),
                GeoJSONColumn(id: index.entry.id + "_dynamics", cells: changes.cells),
            ])
    }

    func wording(_ result: SocialIndexResult) -> IndexWording {
        IndexWording(entry: index.entry, result: result, definition: drawing.definition)
    }

    private func legend(_ map: MapDefinition) -> String {
        let name = index.entry.legend ?? index.entry.label
        guard map.kind == .dynamics else { return name }
        return drawing.definition.language == .german ? "Entwicklung: \(name)" : "Change: \(name)"
    }

    private func columnID(_ map: MapDefinition) -> String {
        map.kind == .dynamics ? index.entry.id + "_dynamics" : index.entry.id
    }

    private func layer(
        _ map: MapDefinition, _ words: IndexWording, _ kind: any MapKind, legend: String,
        classes: (Int) -> (Int?, SecondIndex?)
    ) throws(AtlasFailure) -> ThematicLayer {
        let regions = drawing.regions.indices.map { place in
            let (number, second) = classes(place)
            return MapRegion(
                key: drawing.regions[place].key, name: drawing.names[place],
                cell: words.result.outcomes[place].cell, classNumber: number, second: second)
        }
        do throws(MapFault) {
            return try ThematicLayer(
                kind: kind, regions: regions, regionNoun: drawing.definition.regionNoun, legendTitle: legend,
                direction: .more, statusTexts: words.statusTexts)
        } catch {
            throw .map(error, map: map.id)
        }
    }

    private func marginalia(_ map: MapDefinition, _ words: IndexWording) -> Marginalia {
        Marginalia(
            language: drawing.definition.language, title: map.title ?? index.entry.title ?? index.entry.label,
            subtitle: map.subtitle ?? words.subtitle, credits: credits(map))
    }

    /// Sources of all indicators of the index.
    func credits(_ map: MapDefinition, remark: String? = nil) -> [String] {
        let indicators = index.entry.indicators.compactMap { drawing.definition.catalogue.indicator($0) }
        return Credits(
            definition: drawing.definition, crsName: drawing.crsName, territory: drawing.territory
        )
        .paragraphs(of: map, indicators: indicators, isComputed: true, classification: nil, remark: remark)
    }

    private func outcome(
        _ map: MapDefinition, _ words: IndexWording, _ layer: ThematicLayer, _ sheet: MapDrawing.Sheet,
        palette: String, labels: [String], columns: [GeoJSONColumn]
    ) throws(AtlasFailure) -> DrawnMaps.Drawn {
        var notes: [AtlasNote] = []
        if !layer.regions.contains(where: { $0.cell.number != nil }) { notes.append(.noValues(map: map.id)) }
        let marginalia = marginalia(map, words)
        let card = words.card(
            names: drawing.names, changes: map.kind == .twoWay ? index.dynamics.map(wording) : nil)
        let svg = try drawing.svg(layer, card: card, with: marginalia, sheet, map: map.id, &notes)
        let classes = layer.geoJSONClasses(in: drawing.definition.language)
        let numbers = (classes ?? []).compactMap { $0?.number }
        // Fields of a two-way map are numbered 11, 12, …: tens are the status.
        let width = map.kind == .twoWay ? (index.dynamics?.definition.classes?.count ?? 1) : 1
        let counts = labels.indices.map { place in
            let number = map.kind == .twoWay ? (place / width + 1) * 10 + place % width + 1 : place + 1
            return numbers.count { $0 == number }
        }
        return DrawnMaps.Drawn(
            map: map, title: marginalia.title, columns: columns,
            outcome: MapDrawing.Outcome(
                svg: svg, classification: nil, classLabels: labels, counts: counts, classes: classes, total: nil,
                references: [], palette: palette, style: sheet.style.name, format: sheet.formatName, notes: notes))
    }
}
