public import Configuration
public import Findings
internal import Languages
public import SocialIndex
internal import Values

/// Regions coloured by the classes of an index and of its changes at once.
public struct TwoWayType: IndexMapType {
    /// What `type:` says in the atlas file.
    public static let name = "two-way"

    /// Palette; `nil` = the one for status and dynamics.
    public var palette: NamedChoice?

    /// A two-way map.
    public init(palette: NamedChoice? = nil) { self.palette = palette }

    /// Takes the type's own keys out of a map's entry in the atlas file.
    public init(_ map: ConfigurationMapping) throws(ConfigurationError) { palette = try NamedChoice(map["palette"]) }

    /// Whether an index of this rule has what the type shows.
    public static func isPossible(for index: IndexDefinition) -> Bool { index.dynamics != nil }

    /// What a map or chart of this type shows.
    public func subject(
        _ index: IndexFinding, of map: MapRequest, in findings: Findings
    ) throws(MapFailure) -> MapSubject {
        let status = IndexWording(index, in: findings)
        let dynamics = IndexWording(index, isDynamics: true, in: findings)
        let palette = try map.library.bivariatePalette(palette ?? NamedChoice("status-dynamics"))
        let colours: [[Colour]]
        do throws(BivariatePaletteError) {
            colours = try palette.colours(first: status.classes.count, second: dynamics.classes.count)
        } catch {
            throw .bivariatePalette(error, map: map.id)
        }
        let regions = findings.regions.indices.map { place in
            let (own, change) = (status.result.outcomes[place], dynamics.result.outcomes[place])
            return MapRegion(
                key: findings.regions[place].key, name: findings.regions[place].name, cell: own.cell,
                classNumber: own.standing?.classNumber,
                second: SecondIndex(cell: change.cell, classNumber: change.standing?.classNumber))
        }
        var labels: [String] = []
        var counts: [Int] = []
        for (first, own) in status.classes.enumerated() {
            for (second, change) in dynamics.classes.enumerated() {
                labels.append("\(own.label) / \(change.label)")
                counts.append(
                    regions.count { $0.classNumber == first + 1 && $0.second?.classNumber == second + 1 })
            }
        }
        let layer: ThematicLayer
        do throws(MapFault) {
            layer = try ThematicLayer(
                kind: Self.fields(status, dynamics, colours), regions: regions,
                regionNoun: findings.imprint.regionNoun, legendTitle: index.legend, direction: .more,
                statusTexts: status.statusTexts)
        } catch {
            throw .fault(error, map: map.id)
        }
        var subject = MapSubject(
            layer: layer, title: index.title, subtitle: status.subtitle,
            columns: [
                FeatureColumn(id: index.id, cells: status.result.cells, decimals: index.decimals),
                FeatureColumn(
                    id: index.id + "_dynamics", cells: dynamics.result.cells, decimals: index.decimals),
            ], classes: MapClasses(labels: labels, counts: counts, palette: palette.name))
        subject.card = IndexCard(status.card(names: findings.regions.map(\.name), changes: dynamics))
        return subject
    }

    private static func fields(
        _ status: IndexWording, _ dynamics: IndexWording, _ colours: [[Colour]]
    ) throws(MapFault) -> TwoWayClasses {
        let (first, second) = (status.classes, dynamics.classes)
        let signs: [ClassSign?] = second.count == 3 ? [.plus, .plusMinus, .minus] : []
        let decimals = status.index.decimals
        return try TwoWayClasses(
            first: TwoWayAxis(
                title: status.wording("Belastung", "Burden"), classes: first.map { TwoWayClass(label: $0.label) },
                decimals: decimals),
            second: TwoWayAxis(
                title: status.wording("Entwicklung", "Change"),
                classes: second.enumerated().map { place, entry in
                    TwoWayClass(label: entry.label, sign: signs.indices.contains(place) ? signs[place] : nil)
                }, decimals: decimals), colours: colours)
    }
}
