internal import AtlasFile
internal import Findings
internal import Geography
internal import Indicators
internal import Values

extension Findings {
    /// Findings out of what was read, protected and computed. This is the one door through which values leave.
    init(
        _ definition: AtlasDefinition, _ regions: AtlasRegions, names: [String], _ computed: IndicatorComputation,
        _ territory: TerritoryChanges, _ indices: [IndexFinding], references: [String: [ReferenceValue]],
        hasGeometries: Bool
    ) {
        let columns = definition.catalogue.indicators.map { computed.evaluations[$0.id]?.cells ?? [] }
        let areas = hasGeometries ? regions.geometries : []
        self.init(
            imprint: Imprint(definition),
            regions: regions.regions.enumerated().map { place, region in
                PublishedRegion(
                    key: region.key, name: names[place], nameInBoundaries: region.name,
                    cells: columns.map { $0.indices.contains(place) ? $0[place] : .missing },
                    geometry: areas.indices.contains(place) ? areas[place] : nil)
            },
            indicators: definition.catalogue.indicators.map { indicator in
                IndicatorFinding(
                    indicator, definition, total: computed.evaluations[indicator.id]?.total.number, territory)
            },
            indices: indices, references: references)
    }
}

extension Imprint {
    fileprivate init(_ definition: AtlasDefinition) {
        let publication = definition.publication
        let sources = definition.catalogue.sources
        self.init(
            language: publication.language, area: publication.area, regionNoun: publication.regionNoun,
            publisher: publication.publisher, sources: sources,
            boundariesSource: definition.boundaries?.source.flatMap { id in sources.first { $0.id == id } },
            layerName: definition.boundaries.map { _ in definition.title },
            namesAllSources: publication.demandsCredits)
    }
}

extension IndicatorFinding {
    fileprivate init(
        _ indicator: Indicator, _ definition: AtlasDefinition, total: Double?, _ territory: TerritoryChanges
    ) {
        let caption = definition.captions[indicator.id] ?? IndicatorCaption()
        let isComputed = if case .column = indicator.value { false } else { true }
        self.init(
            id: indicator.id, label: indicator.label, unit: indicator.unit, decimals: indicator.decimals,
            direction: indicator.direction, date: caption.date, legend: caption.legend, topic: indicator.topic,
            definition: indicator.definition, sources: indicator.sources,
            origin: Origin(
                isComputed: isComputed, isCount: indicator.isCount, isChangeInPercent: indicator.isInPercent),
            total: total, territoryChanges: territory.changes(of: indicator),
            territorySources: territory.sources(of: indicator, in: definition.tables))
    }
}
