internal import AtlasFile
internal import Findings
internal import SocialIndex
internal import Values

/// The layer of an atlas: all regions with all indicators and indices.
public enum LayerDocument: DocumentKind {
    /// It is made without being asked for in `outputs:`.
    public static let name: String? = nil

    /// A plan for the layer; none without boundaries, or where only some maps are wanted.
    public static func plans(_ contents: AtlasContents) -> [DocumentPlan] {
        guard contents.wanted.layers, contents.wanted.whole, let name = name(in: contents) else { return [] }
        return [
            DocumentPlan { () throws(DocumentFailure) in
                let findings = contents.findings
                let indicators = findings.indicators.enumerated().map { place, indicator in
                    FeatureColumn(
                        id: indicator.id, cells: findings.regions.map { $0.cells[place] },
                        decimals: indicator.decimals)
                }
                let layer = FeatureTable(
                    name: name, regions: findings.regions,
                    columns: indicators + findings.indices.flatMap(columns))
                return ComposedDocuments([NamedDocument(path: "gis/\(name)", .layer(layer))])
            }
        ]
    }

    /// An index in the layer: its value, class and rank, and those of its changes.
    private static func columns(_ index: IndexFinding) -> [FeatureColumn] {
        index.results.flatMap { isDynamics, result in
            let id = index.id + (isDynamics ? "_dynamics" : "")
            return [
                FeatureColumn(id: id, cells: result.cells, decimals: index.decimals),
                FeatureColumn(id: id + "_class", cells: result.outcomes.map { $0.cell(\.classNumber) }),
                FeatureColumn(id: id + "_rank", cells: result.outcomes.map { $0.cell(\.rank) }),
            ]
        }
    }

    /// Name of the layer: that of the atlas in letters that every system takes, kept apart from the maps' names; `nil` without boundaries.
    static func name(in contents: AtlasContents) -> String? {
        guard let title = contents.findings.imprint.layerName else { return nil }
        let name = PlainName(title, fallback: "atlas").text
        return contents.maps.contains { $0.id.lowercased() == name } ? name + "_layer" : name
    }
}
