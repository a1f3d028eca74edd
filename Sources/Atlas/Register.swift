public import AtlasFile
internal import Boundaries
public import Cartography
public import Documents
public import Evaluation
public import Publishing
internal import Shapefiles
internal import Tables

/// What the program can draw, compose and write. A further kind or format is a folder of its own and a line here; help, accepted endings,
/// completions, the atlas file and the tests of the documentation read this list.
public enum Register {
    /// Kinds of maps of indicators; the first is meant where the atlas file says nothing.
    public static let indicatorMaps: [any IndicatorMapType.Type] = [ChoroplethType.self, CirclesType.self]
    /// Kinds of maps of indices; the first is meant where the atlas file says nothing.
    public static let indexMaps: [any IndexMapType.Type] = [StatusType.self, DynamicsType.self, TwoWayType.self]
    /// Kinds of charts of indices.
    public static let indexCharts: [any IndexChartType.Type] = [RankChartType.self]
    /// Kinds of documents, in the order in which their files are listed.
    public static let documents: [any DocumentKind.Type] = [
        MapDocuments.self, IndexTables.self, LayerDocument.self, IndicatorTable.self,
    ]
    /// Formats of input: boundaries and tables. The first of each also where no format claims the ending.
    public static let inputs = InputFormats(
        boundaries: BoundaryFormats(Shapefile.self),
        tables: TableFormats(CSV.self, XLSX.self, ODS.self))
    /// Formats of files.
    public static let formats: [any OutputFormat.Type] = [
        SVGFormat.self, PDFFormat.self, GeoJSONFormat.self, CSVFormat.self, JSONFormat.self,
    ]
}

extension Register {
    /// What `outputs:` can name: formats of sheets and layers, and documents that do not come by themselves.
    public static var outputs: [String] {
        formats.filter { !$0.sorts.isDisjoint(with: [.sheet, .layer]) }.map { $0.name }
            + documents.compactMap { $0.name }
    }

    /// What an atlas file can name.
    public static var vocabulary: AtlasVocabulary {
        AtlasVocabulary(
            indicatorMaps: indicatorMaps, indexMaps: indexMaps, indexCharts: indexCharts, outputs: outputs)
    }

    /// The formats that write one of some sorts of documents.
    public static func formats(writing sorts: Set<Document.Sort>) -> [any OutputFormat.Type] {
        formats.filter { !$0.sorts.isDisjoint(with: sorts) }
    }

    /// The formats in which a document is written if these outputs are asked for. Tables and records, which nobody asks for by format, are
    /// always written in the first that can.
    static func formats(of sort: Document.Sort, asked outputs: [String]) -> [any OutputFormat.Type] {
        let able = formats.filter { $0.sorts.contains(sort) }
        let chosen = able.filter { outputs.contains($0.name) }
        switch sort {
        case .sheet, .layer: return chosen
        case .table, .record: return chosen.isEmpty ? Array(able.prefix(1)) : chosen
        }
    }
}
