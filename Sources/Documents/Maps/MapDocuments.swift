internal import AtlasFile
internal import Cartography
internal import Findings
internal import Values

/// The maps and charts of an atlas: for each a sheet, and a layer of its own.
public enum MapDocuments: DocumentKind {
    /// It is made without being asked for in `outputs:`.
    public static let name: String? = nil

    /// One plan per map or chart, in the order of the atlas.
    public static func plans(_ contents: AtlasContents) -> [DocumentPlan] {
        contents.maps.map { map in
            DocumentPlan { () throws(DocumentFailure) in try compose(map, contents) }
        }
    }

    private static func compose(
        _ map: MapDefinition, _ contents: AtlasContents
    ) throws(DocumentFailure) -> ComposedDocuments {
        let findings = contents.findings
        switch map.subject {
        case .indicator(let id, let kind):
            guard let indicator = findings.indicator(id) else {
                throw .unknownSubject(id, map: map.id, available: findings.indicators.map(\.id))
            }
            let references = findings.references[map.id] ?? []
            let total = findings.imprint.area == nil ? nil : indicator.total
            return try MapComposition(map, contents, indicators: [indicator], total: total, references: references)
                .compose { request throws(MapFailure) in try kind.subject(indicator, of: request, in: findings) }
        case .index(let id, let kind):
            let index = try index(id, of: map, in: findings)
            return try MapComposition(map, contents, indicators: index.indicators.compactMap(findings.indicator))
                .compose { request throws(MapFailure) in try kind.subject(index, of: request, in: findings) }
        case .chart(let id, let kind):
            let index = try index(id, of: map, in: findings)
            return try ChartComposition(map, contents, index).compose(kind)
        }
    }

    private static func index(
        _ id: String, of map: MapDefinition, in findings: Findings
    ) throws(DocumentFailure) -> IndexFinding {
        guard let index = findings.index(id) else {
            throw .unknownSubject(id, map: map.id, available: findings.indices.map(\.id))
        }
        return index
    }
}

/// Composes the sheet and the layer of one map.
struct MapComposition {
    private let map: MapDefinition
    private let contents: AtlasContents
    private let sheet: SheetLibrary.SheetChoice
    /// What it shows, or what its index is made of.
    private let indicators: [IndicatorFinding]
    private let total: Double?
    private let references: [ReferenceValue]

    init(
        _ map: MapDefinition, _ contents: AtlasContents, indicators: [IndicatorFinding], total: Double? = nil,
        references: [ReferenceValue] = []
    ) throws(DocumentFailure) {
        self.map = map
        self.contents = contents
        self.indicators = indicators
        self.total = total
        // The value of all regions together stands before those of larger areas.
        let own = contents.findings.imprint.area.flatMap { area in total.map { ReferenceValue(label: area, value: $0) }
        }
        self.references = (own.map { [$0] } ?? []) + references
        sheet = try contents.library.sheet(of: map)
    }

    func compose(
        _ make: (MapRequest) throws(MapFailure) -> MapSubject
    ) throws(DocumentFailure) -> ComposedDocuments {
        let subject: MapSubject
        do throws(MapFailure) {
            subject = try make(
                MapRequest(id: map.id, references: references, style: sheet.style, library: contents.library))
        } catch {
            throw .map(error)
        }
        var notes: [DocumentNote] = []
        if !subject.layer.regions.contains(where: { $0.cell.number != nil }) { notes.append(.noValues(map: map.id)) }
        notes += subject.notes.map { .classes($0, map: map.id) }
        let marginalia = marginalia(subject)
        var documents: [NamedDocument] = []
        if let base = contents.baseMap {
            let panel: MapPanel
            do throws(MapFault) {
                panel = try MapPanel(subject.layer, on: base, card: subject.card)
            } catch {
                throw .map(.fault(error, map: map.id))
            }
            let (drawn, sheetNotes) = MapSheet.compose(
                [panel], with: marginalia, style: sheet.style, format: sheet.format, workers: contents.wanted.workers)
            notes += sheetNotes.map { .sheet($0, map: map.id) }
            documents.append(NamedDocument(path: "maps/\(map.id)", .sheet(drawn), map: map.id))
        }
        if contents.wanted.layers {
            let layer = FeatureTable(
                name: map.id, regions: contents.findings.regions, columns: subject.columns,
                classes: subject.layer.layerClasses(in: marginalia.language))
            documents.append(NamedDocument(path: "gis/\(map.id)", .layer(layer), map: map.id))
        }
        let record = MapRecord(map, title: marginalia.title, subject.classes, on: sheet, total: total)
        return ComposedDocuments(documents, record: record, notes: notes)
    }

    private func marginalia(_ subject: MapSubject) -> Marginalia {
        let imprint = contents.findings.imprint
        let isOfIndex = map.subject.index != nil
        return Marginalia(
            language: imprint.language, title: map.title ?? subject.title,
            subtitle: map.subtitle ?? (map.title == nil ? subject.subtitleUnderOwnName : subject.subtitle),
            credits: Credits(imprint: imprint, mapSystem: contents.mapSystem).paragraphs(
                of: map, indicators: indicators,
                isComputed: isOfIndex || indicators.contains { $0.origin.isComputed },
                classification: subject.classes.classification))
    }
}
