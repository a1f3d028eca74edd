public import Geography
public import Languages

/// One part of a sheet, such as a map or a chart. A sheet can hold several.
public protocol SheetPanel: Sendable {
    /// What the panel shows, e.g. indicator, unit and date, where the sheet's subtitle does not say it: stands above the panel.
    var caption: String? { get }

    /// Lays the panel out.
    func laidOut(in room: PanelRoom) -> LaidOutPanel
}

/// Where and how a panel is laid out.
public struct PanelRoom: Sendable {
    /// Millimetres on the sheet.
    public let box: BoundingBox
    /// The style of the sheet.
    public let style: ScaledStyle
    /// The words of the sheet's language.
    public let wording: Wording
    /// What the panel shows: its caption, else the sheet's subtitle.
    public let subject: String
    /// Where a legend stands in relation to its map.
    public let legend: SheetFormat.LegendPlace
    /// How many panels stand above each other.
    public let rows: Int
    /// Threads to draw with; the result is the same for any number.
    public let workers: Int
}

/// A panel with all marks at their places.
public struct LaidOutPanel: Sendable {
    /// Layers from the bottom up; their ids are unique within the panel.
    public var layers: [SheetLayer]
    /// What the panel shows in words.
    public var description: String
    /// What a user should know.
    public var notes: [SheetNote]

    /// A panel from its parts.
    public init(layers: [SheetLayer], description: String, notes: [SheetNote]) {
        self.layers = layers
        self.description = description
        self.notes = notes
    }
}
