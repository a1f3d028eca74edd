internal import Configuration
public import Geography
public import Indicators

/// Everything an atlas file says, with paths resolved and names checked; nothing is read yet that it names.
///
/// ```swift
/// let definition = try AtlasDefinition(contentsOfFile: "geodata/peine/atlas.yaml")
/// definition.maps[0].id  // arbeitslosigkeit-2021
/// ```
public struct AtlasDefinition: Sendable {
    /// Path of the atlas file, or how the command was called.
    public var file: String
    /// Title of the atlas.
    public var title: String
    /// What is said of the whole publication.
    public var publication: Publication
    /// How sheets look unless a map says otherwise.
    public var appearance: Appearance
    /// What happens when keys do not match.
    public var joinPolicy: JoinPolicy
    /// Whether indicators get as many decimals as tell their values apart.
    public var infersDecimals: Bool
    /// Which regions the atlas is about, and where they come from.
    public var regions: RegionSource
    /// The tables by id, in the order of the file.
    public var tables: [TableDefinition]
    /// Indicators and sources.
    public var catalogue: Catalogue
    /// What the catalogue does not know: date and short name of each indicator, by id.
    public var captions: [String: IndicatorCaption]
    /// Social indices, in the order of the file.
    public var indices: [SocialIndexEntry]
    /// Classifications that several maps share.
    public var scales: [ScaleDefinition]
    /// The maps and charts in the order of the file.
    public var maps: [MapDefinition]
    /// Which numbers may be shown; `nil` = all that the tables hold.
    public var confidentiality: ConfidentialityDefinition?
    /// What is written beside what maps and indices bring with them; names of the register.
    public var outputs: [String]

    /// A definition from its parts.
    public init(
        file: String, title: String, publication: Publication, appearance: Appearance = Appearance(),
        joinPolicy: JoinPolicy = .error, infersDecimals: Bool = false, regions: RegionSource, tables: [TableDefinition],
        catalogue: Catalogue,
        captions: [String: IndicatorCaption] = [:], indices: [SocialIndexEntry] = [], scales: [ScaleDefinition] = [],
        maps: [MapDefinition] = [], confidentiality: ConfidentialityDefinition? = nil,
        outputs: [String] = AtlasDefinition.usualOutputs
    ) {
        self.file = file
        self.title = title
        self.publication = publication
        self.appearance = appearance
        self.joinPolicy = joinPolicy
        self.infersDecimals = infersDecimals
        self.regions = regions
        self.tables = tables
        self.catalogue = catalogue
        self.captions = captions
        self.indices = indices
        self.scales = scales
        self.maps = maps
        self.confidentiality = confidentiality
        self.outputs = outputs
    }

    /// What is written where the atlas file does not say.
    public static let usualOutputs = ["svg", "geojson"]

    /// The boundary file; `nil` where regions come from a table.
    public var boundaries: BoundariesDefinition? { if case .boundaries(let one) = regions { one } else { nil } }

    /// Keys that the atlas is about; `nil` = all.
    public var select: KeyPattern? {
        switch regions {
        case .boundaries(let boundaries): boundaries.select
        case .table(_, let select): select
        }
    }

    /// Folder of the atlas file.
    public var folder: String { RelativePath.folder(of: file) }
}
