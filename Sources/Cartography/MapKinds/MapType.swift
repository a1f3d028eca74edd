public import Configuration
public import Findings
public import SocialIndex

/// What `type:` of a map can say in the atlas file: how its own keys are read, and which ``MapKind`` it makes of a finding. It stands in the
/// folder of its kind, which holds the marks, the legend and the description.
public protocol MapType: Sendable {
    /// What `type:` says in the atlas file.
    static var name: String { get }
}

/// A type for maps of an indicator.
public protocol IndicatorMapType: MapType {
    /// Takes the type's own keys out of a map's entry in the atlas file.
    ///
    /// - Parameter scales: Ids of the classifications that maps share.
    init(_ map: ConfigurationMapping, scales: [String]) throws(ConfigurationError)

    /// What a map of an indicator shows.
    func subject(
        _ indicator: IndicatorFinding, of map: MapRequest, in findings: Findings
    ) throws(MapFailure) -> MapSubject
}

/// A type for maps of a social index.
public protocol IndexMapType: MapType {
    /// Takes the type's own keys out of a map's entry in the atlas file.
    init(_ map: ConfigurationMapping) throws(ConfigurationError)

    /// Whether an index of this rule has what the type shows.
    static func isPossible(for index: IndexDefinition) -> Bool

    /// What a map of an index shows.
    func subject(_ index: IndexFinding, of map: MapRequest, in findings: Findings) throws(MapFailure) -> MapSubject
}

/// What a type needs to know of a map beside its subject.
public struct MapRequest: Sendable {
    /// Id of the map, for messages.
    public let id: String
    /// Values of larger areas, that of all regions together first.
    public let references: [ReferenceValue]
    /// How the map looks.
    public let style: SheetStyle
    /// Where palettes and shared classes are found.
    public let library: any ColourLibrary

    /// A request.
    public init(id: String, references: [ReferenceValue], style: SheetStyle, library: any ColourLibrary) {
        self.id = id
        self.references = references
        self.style = style
        self.library = library
    }
}

/// Where types of maps find colours and classes by their names.
public protocol ColourLibrary: Sendable {
    /// A palette.
    func palette(_ choice: NamedChoice) throws(MapFailure) -> Palette
    /// A palette for two-way maps.
    func bivariatePalette(_ choice: NamedChoice) throws(MapFailure) -> BivariatePalette
    /// Classes that several maps share.
    func scale(_ id: String) throws(MapFailure) -> Classification
}

/// Why a map cannot be made of its subject.
public enum MapFailure: Error, Equatable, Sendable {
    /// A palette or style.
    case configuration(ConfigurationError)
    /// Classes.
    case classification(ClassificationError, map: String)
    /// A shared scale and an indicator differ in decimals.
    case scaleDecimals(scale: String, decimals: [Int])
    /// Colours.
    case palette(PaletteError, map: String)
    /// Colours of a two-way map.
    case bivariatePalette(BivariatePaletteError, map: String)
    /// What the map is to show does not fit together, e.g. a count below zero as a circle.
    case fault(MapFault, map: String)
}
