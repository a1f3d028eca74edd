internal import AtlasFile
internal import Cartography
internal import Findings

/// Composes the sheet and the layer of a chart of an index.
struct ChartComposition {
    private let map: MapDefinition
    private let contents: AtlasContents
    private let index: IndexFinding
    private let sheet: SheetLibrary.SheetChoice

    init(_ map: MapDefinition, _ contents: AtlasContents, _ index: IndexFinding) throws(DocumentFailure) {
        self.map = map
        self.contents = contents
        self.index = index
        sheet = try contents.library.sheet(of: map)
    }

    func compose(_ type: any IndexChartType) throws(DocumentFailure) -> ComposedDocuments {
        let findings = contents.findings
        let subject: ChartSubject
        do throws(MapFailure) {
            subject = try type.subject(
                index,
                of: MapRequest(id: map.id, references: [], style: sheet.style, library: contents.library),
                in: findings)
        } catch {
            throw .map(error)
        }
        // A chart has neither boundaries nor a projection.
        let credits = Credits(imprint: findings.imprint, mapSystem: nil, hasBoundaries: false)
        let marginalia = Marginalia(
            language: findings.imprint.language, title: map.title ?? subject.title,
            subtitle: map.subtitle ?? subject.subtitle,
            credits: credits.paragraphs(
                of: map, indicators: index.indicators.compactMap(findings.indicator), isComputed: true,
                classification: nil, remark: subject.remark))
        var notes: [DocumentNote] = []
        var documents: [NamedDocument] = []
        notes += subject.notes.map { .classes($0, map: map.id) }
        if subject.panel == nil { notes.append(.noValues(map: map.id)) }
        if contents.wanted.sheets, let panel = subject.panel {
            let (drawn, sheetNotes) = MapSheet.compose(
                [panel], with: marginalia, style: sheet.style, format: sheet.format)
            notes += sheetNotes.map { .sheet($0, map: map.id) }
            documents.append(NamedDocument(path: "maps/\(map.id)", .sheet(drawn), map: map.id))
        }
        if contents.wanted.layers {
            let layer = FeatureTable(
                name: map.id, regions: findings.regions, columns: subject.columns, classes: subject.regionClasses)
            documents.append(NamedDocument(path: "gis/\(map.id)", .layer(layer), map: map.id))
        }
        let record = MapRecord(map, title: marginalia.title, subject.classes, on: sheet, total: nil)
        return ComposedDocuments(documents, record: record, notes: notes)
    }
}
