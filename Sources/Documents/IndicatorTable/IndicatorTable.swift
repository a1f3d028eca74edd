internal import Findings
internal import Geography
internal import Languages
internal import Values

/// All indicators of an atlas as a table for spreadsheets: the numbers as maps print them, and beside it the exact ones.
public enum IndicatorTable: DocumentKind {
    /// What `outputs:` calls it.
    public static let name: String? = "table"

    /// A plan for the two tables; none without boundaries, or where only some maps are wanted.
    public static func plans(_ contents: AtlasContents) -> [DocumentPlan] {
        guard contents.wanted.whole, let name = name(in: contents) else { return [] }
        return [
            DocumentPlan { () throws(DocumentFailure) in
                ComposedDocuments([
                    NamedDocument(path: "tables/\(name)", .table(printed(contents.findings))),
                    NamedDocument(path: "tables/\(name)-exact", .table(exact(contents.findings))),
                ])
            }
        ]
    }

    /// For readers: rounded numbers, and words where there is none, or where a number carries a mark. A mark at the number itself would
    /// make spreadsheets take (7,5) for −7,5, and 7,5 p for text.
    private static func printed(_ findings: Findings) -> DataTable {
        let wording = findings.wording
        return table(findings) { indicator, cell in
            let number = cell.number.map { DataTable.Entry.printed($0, decimals: indicator.decimals) }
            let words = cell.status.map { wording.status($0) } ?? cell.flag.map { wording.marks($0) }
            return (number ?? DataTable.Entry(cell), words.map { .text($0) } ?? .empty)
        }
    }

    /// For programs: all digits, status and marks as layers carry them.
    private static func exact(_ findings: Findings) -> DataTable {
        table(findings, withMarks: true) { _, cell in
            (DataTable.Entry(cell), cell.status.map { .text($0.rawValue) } ?? .empty)
        }
    }

    /// One row per region, all regions together in the last one, without a key. An indicator without a total has an empty cell there.
    private static func table(
        _ findings: Findings, withMarks: Bool = false,
        _ written: (IndicatorFinding, Cell) -> (value: DataTable.Entry, status: DataTable.Entry)
    ) -> DataTable {
        let wording = findings.wording
        var columns: [(name: String, entries: [DataTable.Entry])] = [
            (wording("Schlüssel", "key"), findings.regions.map { .text($0.key.text) } + [.empty]),
            (
                wording("Name", "name"),
                findings.regions.map { .text($0.name) } + [
                    .text(findings.imprint.area ?? wording("Insgesamt", "Total"))
                ]
            ),
        ]
        for (place, indicator) in findings.indicators.enumerated() {
            let cells = findings.regions.map { written(indicator, $0.cells[place]) }
            let total = indicator.total.map { written(indicator, .number($0)).value } ?? .empty
            columns.append((indicator.id, cells.map(\.value) + [total]))
            columns.append((indicator.id + "_status", cells.map(\.status) + [.empty]))
            let flags = findings.regions.map { $0.cells[place].flag }
            guard withMarks, flags.contains(where: { $0 != nil }) else { continue }
            columns.append((indicator.id + "_flag", flags.map { $0.map { .text($0) } ?? .empty } + [.empty]))
        }
        return DataTable(language: wording.language, columns: columns)
    }

    /// Name of the layer, kept apart from the names of indices; `nil` without boundaries.
    private static func name(in contents: AtlasContents) -> String? {
        guard let layer = LayerDocument.name(in: contents) else { return nil }
        let taken = contents.findings.indices.flatMap { index in
            ["", "-frame", "-dynamics", "-dynamics-frame", "-two-way"].map { (index.id + $0).lowercased() }
        }
        return taken.contains(layer.lowercased()) || taken.contains(layer.lowercased() + "-exact")
            ? layer + "_table" : layer
    }
}
