internal import Cartography
public import Documents
public import Evaluation
public import Findings
internal import Geography

/// What was found on the way from files to documents: facts for the terminal, the manifest and `--json`.
public struct AtlasReport: Sendable {
    /// What was found in the data.
    public let data: DataReport
    /// The social indices that were computed.
    public let indices: [IndexFinding]
    /// The maps and charts that were drawn.
    public let maps: [MapRecord]
    /// What a user should know.
    public let notes: [AtlasNote]

    init(_ evaluation: Evaluation, maps: [MapRecord], notes: [DocumentNote]) {
        data = evaluation.report
        indices = evaluation.findings.indices
        self.maps = maps
        var tangled: Set<RegionKey> = []
        var others: [AtlasNote] = []
        // What lies in the boundaries is told once, not for each map.
        for note in notes {
            if case .sheet(.tangledRings(let keys), _) = note {
                tangled.formUnion(keys)
            } else {
                others.append(.document(note))
            }
        }
        let file = data.boundaries?.file ?? ""
        self.notes =
            data.notes.map { .data($0) }
            + (tangled.isEmpty ? [] : [.data(.tangledRings(tangled.sorted(), file: file))]) + others
    }
}
