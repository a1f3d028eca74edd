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

    func compose(_ kind: any IndexChartKind) throws(DocumentFailure) -> ComposedDocuments {
        let findings = contents.findings
        let subject: ChartSubject
        do throws(MapFailure) {
            subject = try kind.subject(
                index,
                of: MapRequest(id: map.id, references: [], style: sheet.style, library: contents.library),
                in: findings)
        } catch {
            throw .map(error)
        }
        var chart = subject.chart
        chart.title = map.title ?? chart.title
        chart.subtitle = map.subtitle ?? chart.subtitle
        // A chart has neither boundaries nor a projection.
        chart.credits = Credits(imprint: findings.imprint, mapSystem: nil, hasBoundaries: false).paragraphs(
            of: map, indicators: index.indicators.compactMap(findings.indicator), isComputed: true,
            classification: nil, remark: subject.remark)
        var notes: [DocumentNote] = []
        var documents: [NamedDocument] = []
        if chart.regions.isEmpty { notes.append(.noValues(map: map.id)) }
        if contents.wanted.sheets, !chart.regions.isEmpty {
            let (drawn, chartNotes) = MapSheet.compose(chart, style: sheet.style, format: sheet.format)
            notes += chartNotes.map { .rankChart($0, map: map.id) }
            documents.append(NamedDocument(path: "maps/\(map.id)", .sheet(drawn), map: map.id))
        }
        if contents.wanted.layers {
            let layer = FeatureTable(
                name: map.id, regions: findings.regions, columns: subject.columns, classes: subject.regionClasses)
            documents.append(NamedDocument(path: "gis/\(map.id)", .layer(layer), map: map.id))
        }
        let record = MapRecord(map, title: chart.title, subject.classes, on: sheet, total: nil)
        return ComposedDocuments(documents, record: record, notes: notes)
    }
}
