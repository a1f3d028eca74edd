internal import AtlasFile
internal import Cartography
public import Configuration
public import Documents
public import Evaluation
public import Findings
internal import Publishing

/// An index that has a definition of its own: an atlas without boundaries, with tables and a chart.
///
/// ```swift
/// let index = try ComputedIndex(IndexRequest(definition: "sozialindex.yaml", values: ["niedersachsen.csv"]))
/// index.finding.status.index  // [-0.18, …]
/// ```
public struct ComputedIndex: Sendable {
    /// The index.
    public let finding: IndexFinding
    /// All that it is told with.
    public let findings: Findings
    /// What a user should know beside the regions without an index, which stand with its results.
    public let notes: [DataNote]
    /// Paths of the files that were read.
    public let inputs: [String]
    /// Where the index is defined.
    public let place: NamedChoice.Place
    private let definition: AtlasDefinition

    /// Reads definition and tables and computes.
    public init(_ request: IndexRequest) throws(AtlasFailure) {
        let evaluation: Evaluation
        do throws(IndexRequestFailure) {
            (definition, evaluation) = try request.evaluate(Register.inputs)
        } catch {
            switch error {
            case .configuration(let error): throw .configuration(error)
            case .data(let failure): throw .data(failure)
            }
        }
        findings = evaluation.findings
        finding = findings.indices[0]
        place = definition.indices[0].place
        inputs = evaluation.report.inputs
        notes = evaluation.report.notes.filter { note in
            switch note {
            case .withoutIndex, .unknownExclusions: false
            default: true
            }
        }
    }

    /// The files that a path stands for in a format; several for a table, which has others beside it; none for a chart without a single rank.
    public func files(
        _ path: String, format name: String
    ) throws(AtlasFailure) -> (files: [(path: String, file: OutputFile)], notes: [DocumentNote]) {
        guard let format = Register.formats.first(where: { $0.name == name }) else {
            throw .output(.unknownKind(path: path, allowed: Register.formats.map { "." + $0.name }))
        }
        let stem = String(path.dropLast(name.count + 1))
        let composed: ComposedDocuments
        if format.sorts.contains(.table) {
            composed = ComposedDocuments(
                IndexTables.tables(of: finding, in: findings).map { NamedDocument(path: stem + $0, .table($1)) })
        } else if format.sorts.contains(.record) {
            composed = ComposedDocuments([
                NamedDocument(path: stem, .record(.object(IndexRecord(finding, in: findings).members)))
            ])
        } else {
            composed = try chart(stem)
        }
        let ending = path.dropFirst(stem.count)
        do throws(PublishingError) {
            var files: [(path: String, file: OutputFile)] = []
            for document in composed.documents {
                guard let content = try format.content(of: document.document, workers: 1) else { continue }
                files.append((document.path + ending, OutputFile(path: document.path + ending, content)))
            }
            return (files, composed.notes)
        } catch {
            throw .publishing(error)
        }
    }

    /// The chart of ranks.
    private func chart(_ path: String) throws(AtlasFailure) -> ComposedDocuments {
        let map = MapDefinition(id: finding.id, subject: .chart(finding.id, RankChartType()))
        let contents = AtlasContents(
            findings: findings, baseMap: nil, mapSystem: nil, maps: [map],
            library: SheetLibrary(definition, findings),
            wanted: .init(sheets: true, layers: false, whole: false, workers: 1))
        do throws(DocumentFailure) {
            var composed = ComposedDocuments([])
            for plan in MapDocuments.plans(contents) {
                let made = try plan.compose()
                composed.documents += made.documents.map { NamedDocument(path: path, $0.document) }
                composed.notes += made.notes
            }
            return composed
        } catch {
            throw .document(error)
        }
    }
}
