public import Cartography
public import Geography
public import Indicators
public import Languages
public import Tables
internal import TextEncoding

/// Everything an atlas file says, with paths resolved and names checked; nothing is read yet that it names.
public struct AtlasDefinition: Sendable {
    /// Path of the atlas file, or how the command was called.
    public var file: String
    /// Title of the atlas.
    public var title: String
    /// Language of the maps.
    public var language: OutputLanguage
    /// Name of all regions together, e.g. "Landkreis Peine"; `nil` = no totals in legends.
    public var area: String?
    /// What the regions are called, e.g. "Gemeinden".
    public var regionNoun: String
    /// Who publishes the atlas.
    public var publisher: String?
    /// Name or path of the style.
    public var style: NamedChoice
    /// Name of the sheet format.
    public var format: NamedChoice
    /// CRS of the maps; `nil` = that of the boundaries.
    public var mapCRS: String?
    /// What happens when keys do not match.
    public var joinPolicy: JoinPolicy
    /// Whether a missing source or licence is an error (atlas) or a warning (single map).
    public var demandsCredits: Bool
    /// Whether indicators get as many decimals as tell their values apart.
    public var infersDecimals = false
    /// The boundary file.
    public var boundaries: BoundariesDefinition
    /// The tables by id, in the order of the file.
    public var tables: [TableDefinition]
    /// Indicators and sources.
    public var catalogue: Catalogue
    /// What the catalogue does not know: date and short name of each indicator, by id.
    public var captions: [String: IndicatorCaption]
    /// Social indices, in the order of the file.
    public var indices: [SocialIndexEntry] = []
    /// Classifications that several maps share.
    public var scales: [ScaleDefinition]
    /// The maps in the order of the file.
    public var maps: [MapDefinition]
    /// Which numbers may be shown; `nil` = all that the tables hold.
    public var confidentiality: ConfidentialityDefinition?
}

/// A name that was asked for, with its place for messages.
public struct NamedChoice: Equatable, Sendable {
    /// The name.
    public var name: String
    /// File and line that ask for it; `nil` = the program's default.
    public var place: Place?

    /// Where something stands in a file.
    public struct Place: Equatable, Sendable {
        /// Path of the file.
        public var file: String
        /// Line counted from 1.
        public var line: Int
        /// Key path, e.g. `maps[2].style`.
        public var path: String
    }

    /// A name without a place.
    public init(_ name: String, place: Place? = nil) {
        self.name = name
        self.place = place
    }
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
}

/// Classes that several maps share.
public struct ScaleDefinition: Equatable, Sendable {
    /// Id by which maps name it.
    public var id: String
    /// How classes are made.
    public var method: ClassificationMethod
    /// Indicators whose values are classed together.
    public var indicators: [String]
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
}
