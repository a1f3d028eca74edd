public import Findings
internal import SocialIndex

/// Social indices as tables: all numbers on the way to them, so that each can be followed with a pocket calculator.
public enum IndexTables: DocumentKind {
    /// It is made without being asked for in `outputs:`.
    public static let name: String? = nil

    /// One plan per index.
    public static func plans(_ contents: AtlasContents) -> [DocumentPlan] {
        contents.findings.indices.map { index in
            DocumentPlan { () throws(DocumentFailure) in
                ComposedDocuments(
                    tables(of: index, in: contents.findings).map { suffix, table in
                        NamedDocument(path: "tables/\(index.id)\(suffix)", .table(table))
                    })
            }
        }
    }

    /// The tables of an index, each with what its name has behind that of the index: the regions first, then the frame.
    public static func tables(
        of index: IndexFinding, in findings: Findings
    ) -> [(suffix: String, table: DataTable)] {
        let results = index.results.flatMap { isDynamics, _ -> [(String, DataTable)] in
            let words = IndexWording(index, isDynamics: isDynamics, in: findings)
            let name = isDynamics ? "-dynamics" : ""
            // What variants made of the ranks is told of the index itself.
            let robustness = isDynamics ? nil : index.robustness
            return [
                (name, IndexRegionTable(words, findings, robustness).table),
                (name + "-frame", IndexFrameTable(words).table),
            ]
        }
        return results + (IndexFieldTable(index, findings).map { [("-two-way", $0.table)] } ?? [])
    }
}
