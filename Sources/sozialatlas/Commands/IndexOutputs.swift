import Atlas
import Cartography
import Documents
import Findings
import Publishing

/// What `sozialatlas index` is to write where.
struct IndexOutputs {
    private let paths: [OutputPath]

    init(_ paths: [String]) throws(AtlasFailure) {
        self.paths = try paths.map { path throws(AtlasFailure) in try OutputPath(path, among: Self.possible) }
    }

    /// Formats of what an index is shown as.
    static var possible: [any OutputFormat.Type] { Register.formats(writing: [.table, .record, .sheet]) }

    /// Their endings with what each shows: `.csv (Tabellen), .json (alles), .svg, .pdf (Ränge mit Spannen)`.
    static var endings: Sentence {
        let (table, record, sheet) = (endings(.table), endings(.record), endings(.sheet))
        return Sentence(
            "\(table) (Tabellen), \(record) (alles), \(sheet) (Ränge mit Spannen)",
            "\(table) (tables), \(record) (everything), \(sheet) (ranks with spans)")
    }

    private static func endings(_ sort: Document.Sort) -> String {
        Register.formats(writing: [sort]).map { "." + $0.name }.joined(separator: ", ")
    }

    /// The files for each path; beside a table those of its frame, its changes and their fields.
    func files(of index: ComputedIndex) throws -> (files: [(path: String, file: OutputFile)], notes: [DocumentNote]) {
        var files: [(path: String, file: OutputFile)] = []
        var notes: [DocumentNote] = []
        for path in paths {
            let format = Self.possible.first { $0.name == path.format }
            if let sheet = format?.sorts.contains(.sheet), sheet, index.finding.robustness == nil {
                throw Self.noVariants(index)
            }
            let made = try index.files(path.path, format: path.format)
            guard !made.files.isEmpty else { throw Self.noRanks(index) }
            files += made.files
            notes += made.notes
        }
        return (files, notes)
    }

    private static func noRanks(_ index: ComputedIndex) -> Complaint {
        Complaint(
            .badData, at: .index(index.finding.label, index.place),
            "Kein Gebiet hat einen Index; es gibt keine Ränge zu zeichnen. Die Tabelle (-o index.csv) nennt die Gründe.",
            "No region has an index; there are no ranks to draw. The table (-o index.csv) gives the reasons.")
    }

    private static func noVariants(_ index: ComputedIndex) -> Complaint {
        let sheets = endings(.sheet)
        return Complaint(
            .configuration, at: .index(index.finding.label, index.place),
            "Ränge mit Spannen (\(sheets)) brauchen Varianten der Rechnung. Bitte in der Definition „robustness: yes“ ergänzen.",
            "Ranks with spans (\(sheets)) need variants of the calculation. Please add “robustness: yes” to the definition."
        )
    }
}
