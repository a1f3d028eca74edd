public import Cartography
public import Configuration
public import Geography
public import Indicators
public import Languages
public import Tables
internal import TextEncoding

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
    public var infersDecimals = false
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
        joinPolicy: JoinPolicy = .error, regions: RegionSource, tables: [TableDefinition], catalogue: Catalogue,
        captions: [String: IndicatorCaption] = [:], indices: [SocialIndexEntry] = [], scales: [ScaleDefinition] = [],
        maps: [MapDefinition] = [], confidentiality: ConfidentialityDefinition? = nil,
        outputs: [String] = AtlasDefinition.usualOutputs
    ) {
        self.file = file
        self.title = title
        self.publication = publication
        self.appearance = appearance
        self.joinPolicy = joinPolicy
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

    /// What is said of the whole publication.
    public struct Publication: Equatable, Sendable {
        /// Language of everything that readers see.
        public var language: OutputLanguage
        /// Name of all regions together, e.g. "Landkreis Peine"; `nil` = no totals in legends.
        public var area: String?
        /// What the regions are called, e.g. "Gemeinden".
        public var regionNoun: String
        /// Who publishes the atlas.
        public var publisher: String?
        /// Whether a missing source or licence is an error (atlas) or a warning (single map).
        public var demandsCredits: Bool

        /// A publication.
        public init(
            language: OutputLanguage = .german, area: String? = nil, regionNoun: String, publisher: String? = nil,
            demandsCredits: Bool = true
        ) {
            self.language = language
            self.area = area
            self.regionNoun = regionNoun
            self.publisher = publisher
            self.demandsCredits = demandsCredits
        }
    }

    /// How sheets look.
    public struct Appearance: Equatable, Sendable {
        /// Name or path of the style.
        public var style = NamedChoice("report")
        /// Name of the sheet format.
        public var format = NamedChoice("a4-landscape")
        /// CRS of the maps; `nil` = that of the boundaries.
        public var mapCRS: String?

        /// An appearance.
        public init(
            style: NamedChoice = NamedChoice("report"), format: NamedChoice = NamedChoice("a4-landscape"),
            mapCRS: String? = nil
        ) {
            self.style = style
            self.format = format
            self.mapCRS = mapCRS
        }
    }

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
    public var folder: String { AtlasFile.folder(of: file) }
}

/// Where the regions of an atlas come from.
public enum RegionSource: Equatable, Sendable {
    /// A boundary file: there are maps and layers.
    case boundaries(BoundariesDefinition)
    /// The keys of the table of this id, as far as they fit a pattern: there are tables and charts alone.
    case table(String, select: KeyPattern?)
}

/// Where boundaries come from.
public struct BoundariesDefinition: Equatable, Sendable {
    /// Path of the .shp file.
    public var path: String
    /// Column with the key; `nil` = found by the values.
    public var key: String?
    /// Column with the name; `nil` = found.
    public var name: String?
    /// Keys that take part; `nil` = all.
    public var select: KeyPattern?
    /// All must hold for a feature to take part.
    public var conditions: [AttributeCondition]
    /// Encoding of the .dbf; `nil` = detected.
    public var encoding: String?
    /// CRS that the coordinates are in; `nil` = as the .prj says.
    public var crs: String?
    /// Column with the official area in km²; `nil` = measured on the ellipsoid.
    public var areaColumn: String?
    /// Id of the source.
    public var source: String?
    /// So many first characters of the key tell the larger area that a region is part of (5 = Kreis, 2 = Land in the AGS);
    /// borders between larger areas are drawn stronger. `nil` = none.
    public var groupDigits: Int?

    /// Boundaries.
    public init(
        path: String, key: String? = nil, name: String? = nil, select: KeyPattern? = nil, conditions: [AttributeCondition] = [], encoding: String? = nil, crs: String? = nil, areaColumn: String? = nil, source: String? = nil, groupDigits: Int? = nil
    ) {
        self.path = path
        self.key = key
        self.name = name
        self.select = select
        self.conditions = conditions
        self.encoding = encoding
        self.crs = crs
        self.areaColumn = areaColumn
        self.source = source
        self.groupDigits = groupDigits
    }
}

/// A table of values.
public struct TableDefinition: Equatable, Sendable {
    /// Id by which indicators name it.
    public var id: String
    /// Path of the file.
    public var path: String
    /// What is declared about the file.
    public var options: TableOptions
    /// Column with the key; `nil` = found.
    public var key: String?
    /// Column with the year.
    public var year: String?
    /// Columns with name and value of a variable, in a long table; `nil` = a wide one.
    public var long: LongColumns?
    /// Conditions for rows.
    public var conditions: [AttributeCondition]
    /// Id of the source.
    public var source: String?
    /// Carries counts over changes of territory; `nil` = they are taken as they are.
    public var crosswalk: CrosswalkDefinition?

    /// The columns of a long table.
    public struct LongColumns: Equatable, Sendable {
        /// Column with the names of variables.
        public var variable: String
        /// Column with their values.
        public var value: String

        /// Two columns.
        public init(variable: String, value: String) {
            self.variable = variable
            self.value = value
        }
    }

    /// A table.
    public init(
        id: String, path: String, options: TableOptions = TableOptions(), key: String? = nil, year: String? = nil, long: LongColumns? = nil, conditions: [AttributeCondition] = [], source: String? = nil, crosswalk: CrosswalkDefinition? = nil
    ) {
        self.id = id
        self.path = path
        self.options = options
        self.key = key
        self.year = year
        self.long = long
        self.conditions = conditions
        self.source = source
        self.crosswalk = crosswalk
    }
}

/// How an indicator is called on a map.
public struct IndicatorCaption: Equatable, Sendable {
    /// Date or period, e.g. "Jahresdurchschnitt 2021".
    public var date: String?
    /// Short name for the legend.
    public var legend: String?
    /// Whether its numbers are subject to the rules of confidentiality; `nil` = not said.
    public var confidential: Bool?

    /// A caption.
    public init(
        date: String? = nil, legend: String? = nil, confidential: Bool? = nil
    ) {
        self.date = date
        self.legend = legend
        self.confidential = confidential
    }
}

/// Classes that several maps share.
public struct ScaleDefinition: Equatable, Sendable {
    /// Id by which maps name it.
    public var id: String
    /// How classes are made.
    public var method: ClassificationMethod
    /// Indicators whose values are classed together.
    public var indicators: [String]

    /// A scale.
    public init(
        id: String, method: ClassificationMethod, indicators: [String]
    ) {
        self.id = id
        self.method = method
        self.indicators = indicators
    }
}

/// The value of a larger area.
public struct ReferenceDefinition: Equatable, Sendable {
    /// Where the value comes from.
    public enum Value: Equatable, Sendable {
        /// A sourced figure.
        case figure(Double)
        /// Computed from the counts of all rows of its tables.
        case computed(IndicatorValue)
    }

    /// Name of the area.
    public var label: String
    /// Its value.
    public var value: Value
    /// Id of the source.
    public var source: String?

    /// A reference value.
    public init(
        label: String, value: Value, source: String? = nil
    ) {
        self.label = label
        self.value = value
        self.source = source
    }
}
