public import Geography

/// The regions of a map at their place on the sheet, for what a kind draws over them.
public struct DrawnMap: Sendable {
    /// What the map says.
    public let worded: WordedLayer
    /// Areas in millimetres; `nil` for a region without one.
    public let areas: [MultiPolygon?]
    /// How they are filled.
    public let fills: [RegionFill]
    /// Middles of symbols that stand with a label, by the index of their region.
    public let symbolCenters: [Int: Position]
    /// How large symbols are.
    public let scale: SymbolScale
}

/// What the size of a map's symbols is measured by.
public struct SymbolScale: Sendable {
    /// The style, with its own sizes.
    public let style: ScaledStyle
    /// The room of the map with its legend, in millimetres; the same for both.
    public let room: BoundingBox
    /// Size as a share of the style's, below 1 where labels would have no room otherwise.
    public let share: Double
}

/// A way to find room for the labels of a map.
public struct LabelAttempt: Sendable {
    /// Size of symbols as a share of the style's.
    public let symbolShare: Double
    /// Whether labels say only the most important.
    public let isShort: Bool

    /// A way; by default symbols and labels as they should be.
    public init(symbolShare: Double = 1, isShort: Bool = false) {
        self.symbolShare = symbolShare
        self.isShort = isShort
    }
}

/// Symbols that stand in regions together with their labels.
public struct RegionSymbols: Sendable {
    /// One radius per region, in millimetres; 0 = no symbol.
    public let radii: [Double]
    /// Colour on which a label is read that stands on its symbol, as `#rrggbb`.
    public let fill: String

    /// Symbols from their parts.
    public init(radii: [Double], fill: String) {
        self.radii = radii
        self.fill = fill
    }
}
