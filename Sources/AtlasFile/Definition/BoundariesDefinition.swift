public import Geography

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
    /// Which coordinate the file gives first; `nil` = east, unless that cannot be.
    public var axes: AxisOrder?
    /// Column with the official area in km²; `nil` = measured on the ellipsoid.
    public var areaColumn: String?
    /// Id of the source.
    public var source: String?
    /// So many first characters of the key tell the larger area that a region is part of (5 = Kreis, 2 = Land in the AGS);
    /// borders between larger areas are drawn stronger. `nil` = none.
    public var groupDigits: Int?

    /// Boundaries.
    public init(
        path: String, key: String? = nil, name: String? = nil, select: KeyPattern? = nil,
        conditions: [AttributeCondition] = [], encoding: String? = nil, crs: String? = nil, axes: AxisOrder? = nil,
        areaColumn: String? = nil,
        source: String? = nil, groupDigits: Int? = nil
    ) {
        self.path = path
        self.key = key
        self.name = name
        self.select = select
        self.conditions = conditions
        self.encoding = encoding
        self.crs = crs
        self.axes = axes
        self.areaColumn = areaColumn
        self.source = source
        self.groupDigits = groupDigits
    }
}
