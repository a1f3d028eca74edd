public import AtlasFile
public import Cartography
internal import Configuration
internal import Evaluation
import Indicators
public import Languages
public import Tables
internal import TextEncoding
public import Values

/// One map without an atlas file: boundaries, a table, a column.
///
/// ```swift
/// var map = SingleMap(boundaries: "gemeinden.shp", values: "zensus2022.csv", column: "auslaenderanteil")
/// map.title = "Anteil der Ausländerinnen und Ausländer"
/// let build = try map.build()
/// build.files.map(\.path)  // ["maps/auslaenderanteil.svg", "gis/auslaenderanteil.geojson"]
/// ```
public struct SingleMap: Sendable {
    /// Where the regions come from; ``boundariesSource`` goes before a source that this names.
    public var boundaries: BoundariesDefinition
    /// Path of the table.
    public var values: String
    /// Column with the values.
    public var column: String
    /// Key column of the table; `nil` = found.
    public var valuesKey: String?
    /// Conditions on the table's rows.
    public var valuesConditions: [AttributeCondition] = []
    /// What is declared about the table; the rest is detected.
    public var tableOptions = TableOptions()
    /// CRS of the map; `nil` = that of the boundaries, or the usual one of their place if they are in degrees.
    public var mapCRS: String?
    /// How classes are made; `nil` = quantiles.
    public var classes: ClassificationMethod?
    /// Palette; `nil` = the style's.
    public var palette: String?
    /// Style by name or path.
    public var style = "report"
    /// Sheet format.
    public var format = "a4"
    /// Title; `nil` = the column's name.
    public var title: String?
    /// Unit; `nil` = none.
    public var unit: String?
    /// Decimals of printed numbers; `nil` = as many as tell the values apart.
    public var decimals: Int?
    /// Which end of the values is the burdened one.
    public var direction = Direction.neutral
    /// Where the values come from.
    public var source: String?
    /// Their licence.
    public var licence: String?
    /// Where the boundaries come from, with their licence.
    public var boundariesSource: String?
    /// Language of the map.
    public var language = OutputLanguage.german
    /// Formats that are wanted.
    public var outputs = AtlasDefinition.usualOutputs
    /// How the command was called, for messages.
    public var calledAs = "map"

    /// A map of a column of boundaries as they are found in a file.
    public init(boundaries: String, values: String, column: String) {
        self.init(boundaries: BoundariesDefinition(path: boundaries), values: values, column: column)
    }

    /// A map of a column.
    public init(boundaries: BoundariesDefinition, values: String, column: String) {
        self.boundaries = boundaries
        self.values = values
        self.column = column
    }

    /// Makes the map.
    public func build(options: AtlasBuild.Options = AtlasBuild.Options()) throws(AtlasFailure) -> AtlasBuild {
        var options = options
        options.layer = false
        return try AtlasBuild(definition(), options: options)
    }

    private static let table = "values"

    private func definition() throws(AtlasFailure) -> AtlasDefinition {
        let id = Self.identifier(column)
        let sources =
            source.map { [Source(id: "source", provider: $0, dataset: "", licence: licence)] }
            ?? licence.map { [Source(id: "source", provider: "", dataset: "", licence: $0)] } ?? []
        let boundariesSources = boundariesSource.map { [Source(id: "boundaries", provider: $0, dataset: "")] } ?? []
        let indicator = Indicator(
            id: id, label: title ?? column, unit: unit, decimals: decimals ?? Self.decimals(of: classes) ?? 0,
            direction: direction, sources: sources.map(\.id),
            value: .column(ValueReference(table: Self.table, column: column, conditions: valuesConditions)))
        let catalogue: Catalogue
        do throws(Catalogue.Failure) {
            catalogue = try Catalogue(indicators: [indicator], sources: sources + boundariesSources)
        } catch {
            throw .data(.unknownOption(option: "decimals", found: "\(decimals ?? 0)", allowed: ["0 … 9"]))
        }
        var described = boundaries
        described.source = boundariesSources.first?.id
        var definition = AtlasDefinition(
            file: calledAs, title: title ?? column,
            publication: .init(
                language: language, regionNoun: Wording(language)("Gebiete", "Regions"), demandsCredits: false),
            appearance: .init(style: NamedChoice(style), format: NamedChoice(format), mapCRS: mapCRS),
            joinPolicy: .warn,
            regions: .boundaries(described),
            tables: [
                TableDefinition(
                    id: Self.table, path: values, options: tableOptions, key: valuesKey,
                    source: sources.first?.id)
            ], catalogue: catalogue, captions: [id: IndicatorCaption(legend: unit ?? column)],
            maps: [
                MapDefinition(
                    id: id,
                    subject: .indicator(
                        id,
                        ChoroplethType(
                            classes: classes.map { .method($0) } ?? .standard,
                            palette: palette.map { NamedChoice($0) })), title: title ?? column, subtitle: unit ?? "")
            ], outputs: outputs)
        definition.infersDecimals = decimals == nil
        return definition
    }

    /// Fixed edges say how many decimals they want.
    private static func decimals(of method: ClassificationMethod?) -> Int? {
        guard case .fixed(let edges)? = method else { return nil }
        return (0...9).first { decimals in
            edges.allSatisfy { DecimalRounding(decimals: decimals).isExact($0) }
        }
    }

    /// The column as a file name: letters and digits of ASCII, the rest as `_`.
    private static func identifier(_ column: String) -> String {
        let safe = String(
            column.unicodeScalars.prefix(60).map { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "_": Character(scalar)
                default: "_"
                }
            })
        return safe.isEmpty || ["key", "name", "class", "class_label", "fill"].contains(safe) ? "value_" + safe : safe
    }
}
