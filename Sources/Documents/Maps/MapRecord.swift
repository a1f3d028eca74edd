internal import AtlasFile
internal import Cartography

/// A map or chart as drawn: one record for reports, the manifest and programs.
public struct MapRecord: Codable, Equatable, Sendable {
    /// Name of the map.
    public let id: String
    /// Title on the sheet.
    public let title: String
    /// Id of the indicator; `nil` = it shows an index.
    public let indicator: String?
    /// Id of the index; `nil` = it shows an indicator.
    public let index: String?
    /// Its kind as the atlas file has it; `nil` in manifests of older versions.
    public let type: String?
    /// Names of an index's classes; empty for indicators.
    public let classLabels: [String]
    /// Method in the notation of the atlas file; `nil` without classes.
    public let method: String?
    /// Class edges as printed.
    public let edges: [Double]
    /// Class edges before rounding.
    public let rawEdges: [Double]
    /// Regions per class.
    public let counts: [Int]
    /// Goodness of variance fit, 0...1.
    public let goodnessOfVarianceFit: Double?
    /// Palette, if regions are coloured.
    public let palette: String?
    /// Style.
    public let style: String
    /// Format.
    public let format: String
    /// Value of all regions together, from counts.
    public let total: Double?

    init(
        _ map: MapDefinition, title: String, _ classes: MapClasses, on sheet: SheetLibrary.SheetChoice, total: Double?
    ) {
        id = map.id
        self.title = title
        indicator = map.subject.indicator
        index = map.subject.index
        type = map.subject.typeName
        classLabels = classes.labels
        method = classes.classification?.method.description
        edges = classes.classification?.edges ?? []
        rawEdges = classes.classification?.rawEdges ?? []
        counts = classes.counts
        goodnessOfVarianceFit = classes.classification?.goodnessOfVarianceFit
        palette = classes.palette
        style = sheet.style.name
        format = sheet.formatName
        self.total = total
    }

    /// Names of classes are a matter of reports and not of manifests.
    private enum CodingKeys: String, CodingKey {
        case id, title, indicator, index, type, method, edges, rawEdges, counts, goodnessOfVarianceFit, palette, style
        case format, total
    }

    /// Reads a record of a manifest.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        title = try values.decode(String.self, forKey: .title)
        indicator = try values.decodeIfPresent(String.self, forKey: .indicator)
        index = try values.decodeIfPresent(String.self, forKey: .index)
        type = try values.decodeIfPresent(String.self, forKey: .type)
        classLabels = []
        method = try values.decodeIfPresent(String.self, forKey: .method)
        edges = try values.decode([Double].self, forKey: .edges)
        rawEdges = try values.decode([Double].self, forKey: .rawEdges)
        counts = try values.decode([Int].self, forKey: .counts)
        goodnessOfVarianceFit = try values.decodeIfPresent(Double.self, forKey: .goodnessOfVarianceFit)
        palette = try values.decodeIfPresent(String.self, forKey: .palette)
        style = try values.decode(String.self, forKey: .style)
        format = try values.decode(String.self, forKey: .format)
        total = try values.decodeIfPresent(Double.self, forKey: .total)
    }
}
