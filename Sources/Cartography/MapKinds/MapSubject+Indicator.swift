internal import Findings
internal import Values

extension MapSubject {
    /// What all maps of an indicator have in common.
    init(
        _ indicator: IndicatorFinding, _ cells: [Cell], _ findings: Findings, of map: MapRequest, classes: MapClasses,
        kind: () throws(MapFault) -> any MapKind
    ) throws(MapFailure) {
        let words = [indicator.label, indicator.unit, indicator.date].compactMap { $0 }.filter { !$0.isEmpty }
        let layer: ThematicLayer
        do throws(MapFault) {
            layer = try ThematicLayer(
                kind: kind(),
                regions: zip(findings.regions, cells).map { MapRegion(key: $0.key, name: $0.name, cell: $1) },
                regionNoun: findings.imprint.regionNoun,
                legendTitle: indicator.legend ?? indicator.unit ?? indicator.label, direction: indicator.direction,
                references: map.references)
        } catch {
            throw .fault(error, map: map.id)
        }
        self.init(
            layer: layer, title: indicator.label, subtitle: words.joined(separator: ", "),
            columns: [FeatureColumn(id: indicator.id, cells: cells, decimals: indicator.decimals)], classes: classes)
        subtitleUnderOwnName = words.dropFirst().joined(separator: ", ")
    }
}
