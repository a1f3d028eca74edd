internal import Findings
public import Languages
public import Values

/// How values become visible on a map: everything that is special to one kind of map, from the classes of regions to the rows of
/// the legend. A kind is a folder beside this file; nothing else knows which kinds there are.
public protocol MapKind: Sendable {
    /// Decimals of printed values.
    var decimals: Int { get }
    /// Whether regions have classes. Then the legend tells which have none, and GeoJSON carries number, words and colour.
    var hasClasses: Bool { get }

    /// Refuses a region that the kind cannot show.
    func check(_ region: MapRegion) throws(MapFault)
    /// Why a region has nothing to show; `nil` where it has.
    func status(of region: MapRegion) -> CellStatus?
    /// A second value that the marks of a region carry; `nil` = the kind has none.
    func secondCell(of region: MapRegion) -> Cell?
    /// The class of each region, in the order of the regions. No region whose number is hidden has one.
    func classes(of regions: [MapRegion], _ wording: Wording) -> [RegionClass?]

    /// The legend from the top, without reference values.
    func legend(_ worded: WordedLayer, _ scale: SymbolScale) -> [any LegendRow]
    /// The pattern of the map in sentences; what has no number or no class is told elsewhere.
    ///
    /// - Parameter subject: Indicator, unit and date.
    func description(_ worded: WordedLayer, subject: String) -> [String]

    /// What stands under the name of a region that has something to show; `nil` = nothing.
    ///
    /// - Parameter isShort: Whether only the most important fits.
    func label(of region: MapRegion, isShort: Bool, _ wording: Wording) -> String?
    /// The ways to find room for all labels, the best first; at least one.
    var labelAttempts: [LabelAttempt] { get }

    /// Colour of the borders between regions, as `#rrggbb`.
    func innerBorder(_ colours: SheetStyle.Colours) -> String
    /// Symbols that stand in the regions and take room from labels; `nil` = none.
    func symbols(of regions: [MapRegion], _ scale: SymbolScale) -> RegionSymbols?
    /// Layers between borders and labels.
    func layersUnderLabels(_ map: DrawnMap) -> [SheetLayer]
    /// Layers on top of the labels.
    func layersOverLabels(_ map: DrawnMap) -> [SheetLayer]
}

/// What most kinds have in common: one value for each region, shown by colour.
extension MapKind {
    /// Regions have classes.
    public var hasClasses: Bool { true }
    /// The status of the region's cell.
    public func status(of region: MapRegion) -> CellStatus? { region.cell.status }
    /// No second value.
    public func secondCell(of region: MapRegion) -> Cell? { nil }
    /// The value, with the mark that it carries.
    public func label(of region: MapRegion, isShort: Bool, _ wording: Wording) -> String? {
        region.cell.number.map { wording.number($0, decimals: decimals, flag: region.cell.flag) }
    }
    /// One way.
    public var labelAttempts: [LabelAttempt] { [LabelAttempt()] }
    /// The style's colour for borders between coloured regions.
    public func innerBorder(_ colours: SheetStyle.Colours) -> String { colours.innerBorder }
    /// No symbols.
    public func symbols(of regions: [MapRegion], _ scale: SymbolScale) -> RegionSymbols? { nil }
    /// No layers.
    public func layersUnderLabels(_ map: DrawnMap) -> [SheetLayer] { [] }
    /// No layers.
    public func layersOverLabels(_ map: DrawnMap) -> [SheetLayer] { [] }
}
