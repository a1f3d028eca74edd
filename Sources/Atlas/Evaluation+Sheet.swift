public import AtlasFile
public import Cartography
internal import Documents
public import Evaluation
internal import Projections

extension Evaluation {
    /// The sheet of one map or chart, to be written by a format or looked at as it is.
    ///
    /// ```swift
    /// let definition = try AtlasDefinition(contentsOfFile: "geodata/peine/atlas.yaml")
    /// let sheet = try definition.evaluate().sheet(of: "arbeitslosigkeit-2021", in: definition)
    /// sheet.width  // 297 mm
    /// ```
    ///
    /// - Parameters:
    ///   - id: Id of the map.
    ///   - definition: What was evaluated.
    /// - Throws: ``AtlasFailure/unknownMap(_:available:)``, ``AtlasFailure/nothingToDraw(_:)``, and what the document is refused for.
    public func sheet(of id: String, in definition: AtlasDefinition) throws(AtlasFailure) -> MapSheet {
        guard let map = definition.maps.first(where: { $0.id == id }) else {
            throw .unknownMap(id, available: definition.maps.map(\.id))
        }
        let contents = AtlasContents(
            findings: findings, baseMap: baseMap, mapSystem: report.systems?.map.name, maps: [map],
            library: SheetLibrary(definition, findings),
            wanted: .init(sheets: true, layers: false, whole: false, workers: Options().workers))
        do throws(DocumentFailure) {
            for plan in MapDocuments.plans(contents) {
                for named in try plan.compose().documents {
                    if case .sheet(let sheet) = named.document { return sheet }
                }
            }
        } catch {
            throw .document(error)
        }
        throw .nothingToDraw(id)
    }
}
