internal import Cartography
internal import Geography
internal import Indicators
internal import Publishing
internal import Values

/// Draws one map: classes, colours, sheet, SVG and the map's own GeoJSON.
struct MapDrawing {
    let definition: AtlasDefinition
    let regions: [Region]
    let names: [String]
    /// What the maps stand on; `nil` = classes and colours are wanted, no drawing.
    let ground: RegionProjection.Ground?
    let crsName: String
    let styles: StyleLibrary
    let workers: Int
    /// Counts that were carried over changes of territory.
    let territory: TerritoryChanges

    /// What one map came to.
    struct Outcome: Sendable {
        /// The drawing, if one is wanted.
        let svg: [UInt8]?
        let classification: Classification?
        /// Names of an index's classes; empty for indicators.
        var classLabels: [String] = []
        /// Regions per class.
        var counts: [Int] = []
        let classes: [GeoJSONClass?]?
        let total: Double?
        let references: [ReferenceValue]
        let palette: String?
        let style: String
        let format: String
        let notes: [AtlasNote]
    }

    /// What a map is drawn on.
    struct Sheet {
        let style: SheetStyle
        let format: SheetFormat
        let formatName: String
    }

    /// Style and format of a map: its own, else the atlas'.
    func sheet(of map: MapDefinition) throws(AtlasFailure) -> Sheet {
        let style = try style(of: map)
        let choice = map.format ?? definition.format
        guard let format = style.formats[choice.name] else {
            throw .unknownFormat(choice, style: style.name, available: style.formats.keys.sorted())
        }
        return Sheet(style: style, format: format, formatName: choice.name)
    }

    /// Draws.
    ///
    /// - Parameters:
    ///   - map: What the atlas file says.
    ///   - evaluation: The indicator's values.
    ///   - scheme: Shared classes, if the map takes part in some.
    ///   - references: Values of larger areas that could be found, beside the regions' own total.
    func draw(
        _ map: MapDefinition, indicator: Indicator, evaluation: IndicatorEvaluation, scheme: Classification?,
        references: [ReferenceValue], notes given: [AtlasNote]
    ) throws(AtlasFailure) -> Outcome {
        var notes = given
        let sheet = try sheet(of: map)
        let style = sheet.style
        let cells = evaluation.cells
        if !cells.contains(where: { $0.number != nil }) { notes.append(.noValues(map: map.id)) }
        var total: Double?
        var all = references
        if let area = definition.area, let value = evaluation.total.number {
            total = value
            all.insert(ReferenceValue(label: area, value: value), at: 0)
        }
        let kind: any MapKind
        var classification: Classification?
        var palette: Palette?
        switch map.kind {
        case .choropleth:
            let classes = try self.classification(map, indicator, cells, scheme)
            notes += classes.notes.map { .classification($0, map: map.id) }
            if indicator.isCount, !indicator.isInPercent {
                notes.append(.countAsChoropleth(map: map.id, indicator: indicator.id))
            }
            let chosen = try self.palette(map, style, classes)
            let colours: [Colour]
            do throws(PaletteError) {
                colours = try chosen.colours(for: classes, reversed: indicator.direction == .less)
            } catch {
                throw .palette(error, map: map.id)
            }
            do throws(MapFault) {
                kind = try Choropleth(classes, colours: colours, isDiverging: chosen.kind == .diverging)
            } catch {
                throw .map(error, map: map.id)
            }
            classification = classes
            palette = chosen
        case .circles, .status, .dynamics, .twoWay, .ranks:
            kind = ProportionalCircles(decimals: indicator.decimals)
        }
        let layer = try layer(map, indicator, cells, kind, all)
        let marginalia = marginalia(map, indicator, classification)
        let svg = try self.svg(layer, with: marginalia, sheet, map: map.id, &notes)
        return Outcome(
            svg: svg, classification: classification, counts: classification?.counts ?? [],
            classes: layer.geoJSONClasses(in: definition.language),
            total: total, references: all, palette: palette?.name, style: style.name, format: sheet.formatName,
            notes: notes)
    }

    /// Lays a map out and writes it down; `nil` where no drawing is wanted.
    func svg(
        _ layer: ThematicLayer, card: IndexCard? = nil, with marginalia: Marginalia, _ sheet: Sheet, map: String,
        _ notes: inout [AtlasNote]
    ) throws(AtlasFailure) -> [UInt8]? {
        guard let ground else { return nil }
        let panel: MapPanel
        do throws(MapFault) {
            let groups = definition.boundaries.groupDigits.map { KeyGroups(regions.map(\.key), digits: $0).numbers }
            panel = try MapPanel(
                layer, on: BaseMap(ground.coverage, groups: groups, metresPerUnit: ground.metresPerUnit), card: card)
        } catch {
            throw .map(error, map: map)
        }
        return try svg([panel], with: marginalia, sheet, map: map, &notes)
    }

    /// Composes a sheet and writes it down.
    func svg(
        _ panels: [any SheetPanel], with marginalia: Marginalia, _ sheet: Sheet, map: String,
        _ notes: inout [AtlasNote]
    ) throws(AtlasFailure) -> [UInt8] {
        let (composed, sheetNotes) = MapSheet.compose(
            panels, with: marginalia, style: sheet.style, format: sheet.format, workers: workers)
        notes += sheetNotes.map { .sheet($0, map: map) }
        return try svg(composed, map: map, &notes)
    }

    /// Writes a sheet down.
    func svg(_ sheet: MapSheet, map: String, _ notes: inout [AtlasNote]) throws(AtlasFailure) -> [UInt8] {
        do throws(PublishingError) {
            let svg = try SVGDocument(sheet, workers: workers)
            notes += svg.droppedCharacters.map {
                .droppedCharacters(text: $0.text, codePoints: $0.codePoints, map: map)
            }
            return svg.bytes
        } catch {
            throw .publishing(error)
        }
    }

    private func layer(
        _ map: MapDefinition, _ indicator: Indicator, _ cells: [Cell], _ kind: any MapKind,
        _ references: [ReferenceValue]
    ) throws(AtlasFailure) -> ThematicLayer {
        let mapRegions = regions.indices.map { index in
            MapRegion(key: regions[index].key, name: names[index], cell: cells[index])
        }
        do throws(MapFault) {
            return try ThematicLayer(
                kind: kind, regions: mapRegions, regionNoun: definition.regionNoun,
                legendTitle: definition.captions[indicator.id]?.legend ?? indicator.unit ?? indicator.label,
                direction: indicator.direction, references: references)
        } catch {
            throw .map(error, map: map.id)
        }
    }

    private func marginalia(
        _ map: MapDefinition, _ indicator: Indicator, _ classification: Classification?
    ) -> Marginalia {
        let caption = definition.captions[indicator.id] ?? IndicatorCaption()
        let wording = [indicator.label, indicator.unit, caption.date].compactMap { $0 }.filter { !$0.isEmpty }
        return Marginalia(
            language: definition.language, title: map.title ?? indicator.label,
            subtitle: map.subtitle
                ?? (map.title == nil ? Array(wording.dropFirst()) : wording).joined(separator: ", "),
            credits: Credits(definition: definition, crsName: crsName, territory: territory).paragraphs(
                of: map, indicators: [indicator], isComputed: indicator.value.isComputed,
                classification: classification))
    }

    private func style(of map: MapDefinition) throws(AtlasFailure) -> SheetStyle {
        let choice = map.style ?? definition.style
        do throws(ConfigurationError) {
            return try styles.style(choice.name, asked: choice.place)
        } catch {
            throw .configuration(error)
        }
    }

    /// The map's palette, else the style's: the diverging one where classes part at zero.
    private func palette(
        _ map: MapDefinition, _ style: SheetStyle, _ classes: Classification
    ) throws(AtlasFailure) -> Palette {
        let turnsAtZero = classes.edges.dropFirst().dropLast().contains(0)
        return try palette(map, standard: turnsAtZero ? style.divergingPalette : style.palette)
    }

    /// The map's palette, else the one of this name.
    func palette(_ map: MapDefinition, standard: String) throws(AtlasFailure) -> Palette {
        let choice = map.palette ?? NamedChoice(standard)
        do throws(ConfigurationError) {
            return try styles.palette(choice.name, asked: choice.place)
        } catch {
            throw .configuration(error)
        }
    }

    /// The palette of a two-way map: its own, else the one for status and dynamics.
    func bivariatePalette(_ map: MapDefinition) throws(AtlasFailure) -> BivariatePalette {
        let choice = map.palette ?? NamedChoice("status-dynamics")
        do throws(ConfigurationError) {
            return try styles.bivariatePalette(choice.name, asked: choice.place)
        } catch {
            throw .configuration(error)
        }
    }

    private func classification(
        _ map: MapDefinition, _ indicator: Indicator, _ cells: [Cell], _ scheme: Classification?
    ) throws(AtlasFailure) -> Classification {
        let values = cells.compactMap(\.number)
        do throws(ClassificationError) {
            if let scheme { return try Classification(sharing: scheme, values: values) }
            let method: ClassificationMethod
            if case .method(let chosen) = map.classes {
                method = chosen
            } else {
                method = .defaultMethod(regionCount: regions.count)
            }
            return try Classification(values: values, method: method, decimals: indicator.decimals)
        } catch {
            throw .classification(error, map: map.id)
        }
    }
}

extension IndicatorValue {
    /// Whether it is more than a column as it stands.
    var isComputed: Bool { if case .column = self { false } else { true } }
}
