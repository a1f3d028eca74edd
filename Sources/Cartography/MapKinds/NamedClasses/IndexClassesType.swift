public import Configuration
public import Findings
internal import Languages
public import SocialIndex
internal import Values

/// Regions coloured by the classes of an index.
public struct StatusType: IndexMapType {
    /// What `type:` says in the atlas file.
    public static let name = "status"

    /// Palette; `nil` = the style's.
    public var palette: NamedChoice?

    /// A map of an index.
    public init(palette: NamedChoice? = nil) { self.palette = palette }

    /// Takes the type's own keys out of a map's entry in the atlas file.
    public init(_ map: ConfigurationMapping) throws(ConfigurationError) { palette = try NamedChoice(map["palette"]) }

    /// Whether an index of this rule has what the type shows.
    public static func isPossible(for index: IndexDefinition) -> Bool { true }

    /// What a map or chart of this type shows.
    public func subject(
        _ index: IndexFinding, of map: MapRequest, in findings: Findings
    ) throws(MapFailure) -> MapSubject {
        try MapSubject(
            classesOf: index, isDynamics: false, palette: palette, of: map, in: findings, legend: index.legend,
            column: index.id)
    }
}

/// Regions coloured by the classes of an index's changes.
public struct DynamicsType: IndexMapType {
    /// What `type:` says in the atlas file.
    public static let name = "dynamics"

    /// Palette; `nil` = the style's.
    public var palette: NamedChoice?

    /// A map of the changes of an index.
    public init(palette: NamedChoice? = nil) { self.palette = palette }

    /// Takes the type's own keys out of a map's entry in the atlas file.
    public init(_ map: ConfigurationMapping) throws(ConfigurationError) { palette = try NamedChoice(map["palette"]) }

    /// Whether an index of this rule has what the type shows.
    public static func isPossible(for index: IndexDefinition) -> Bool { index.dynamics != nil }

    /// What a map or chart of this type shows.
    public func subject(
        _ index: IndexFinding, of map: MapRequest, in findings: Findings
    ) throws(MapFailure) -> MapSubject {
        let wording = findings.wording
        return try MapSubject(
            classesOf: index, isDynamics: true, palette: palette, of: map, in: findings,
            legend: wording("Entwicklung: \(index.legend)", "Change: \(index.legend)"), column: index.id + "_dynamics")
    }
}

extension MapSubject {
    /// Regions by the classes of an index, or of its changes.
    fileprivate init(
        classesOf index: IndexFinding, isDynamics: Bool, palette choice: NamedChoice?, of map: MapRequest,
        in findings: Findings, legend: String, column: String
    ) throws(MapFailure) {
        let words = IndexWording(index, isDynamics: isDynamics, in: findings)
        let palette = try map.library.palette(choice ?? NamedChoice(map.style.palette))
        let (named, note) = try NamedClasses.made(of: words, palette, isDefault: choice == nil, map: map.id)
        let outcomes = words.result.outcomes
        let layer: ThematicLayer
        do throws(MapFault) {
            layer = try ThematicLayer(
                kind: named,
                regions: zip(findings.regions, outcomes).map { region, outcome in
                    MapRegion(
                        key: region.key, name: region.name, cell: outcome.cell,
                        classNumber: outcome.standing?.classNumber)
                }, regionNoun: findings.imprint.regionNoun, legendTitle: legend, direction: .more,
                statusTexts: words.statusTexts)
        } catch {
            throw .fault(error, map: map.id)
        }
        self.init(
            layer: layer, title: index.title, subtitle: words.subtitle,
            columns: [FeatureColumn(id: column, cells: words.result.cells, decimals: index.decimals)],
            classes: MapClasses(
                labels: named.classes.map(\.label),
                counts: named.classes.indices.map { place in
                    outcomes.count { $0.standing?.classNumber == place + 1 }
                }, palette: palette.name))
        notes = note
        card = IndexCard(words.card(names: findings.regions.map(\.name)))
    }
}

extension NamedClasses {
    /// The classes of an index in the colours of a palette; a default one always has enough.
    static func made(
        of words: IndexWording, _ palette: Palette, isDefault: Bool, map: String
    ) throws(MapFailure) -> (NamedClasses, [MapSubject.Note]) {
        let classes = words.classes
        let count = max(1, classes.count)
        let (colours, note) = try palette.colours(ofMap: map) { () throws(PaletteError) in
            isDefault ? try palette.extendedColours(count: count) : (try palette.colours(count: count), false)
        }
        let named = NamedClasses(
            zip(classes, colours).map { NamedClass(label: $0.label, limits: $0.limits, colour: $1) },
            decimals: words.index.decimals)
        return (named, note)
    }
}

extension Palette {
    /// Colours with the fact that they had to be made, as a note on the map.
    func colours(
        ofMap map: String, _ find: () throws(PaletteError) -> (colours: [Colour], areMade: Bool)
    ) throws(MapFailure) -> ([Colour], [MapSubject.Note]) {
        do throws(PaletteError) {
            let (colours, areMade) = try find()
            guard areMade else { return (colours, []) }
            return (
                colours, [.paletteExtended(palette: name, classes: colours.count, longest: counts.last ?? 0)]
            )
        } catch {
            throw .palette(error, map: map)
        }
    }
}

extension IndexCard {
    /// The card in the words of an index.
    init(_ card: (title: String, lines: [(label: String, text: String)])) {
        self.init(title: card.title, lines: card.lines.map { Line($0.label, $0.text) })
    }
}
