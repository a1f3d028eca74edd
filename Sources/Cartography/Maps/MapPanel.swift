/// A map with its legend and scale bar, as one panel of a sheet.
public struct MapPanel: SheetPanel {
    /// What the map says of its regions.
    public let layer: ThematicLayer
    /// Where they lie.
    public let base: BaseMap
    /// How an index is made; shown beside the legend or below the map.
    public let card: IndexCard?
    /// What the map shows, where the sheet's subtitle does not say it.
    public let caption: String?

    /// A map from its parts.
    ///
    /// - Throws: ``MapFault/areaCount(found:regions:)`` where layer and ground do not have the same regions.
    public init(
        _ layer: ThematicLayer, on base: BaseMap, card: IndexCard? = nil, caption: String? = nil
    ) throws(MapFault) {
        guard base.coverage.areaCount == layer.regions.count else {
            throw .areaCount(found: base.coverage.areaCount, regions: layer.regions.count)
        }
        self.layer = layer
        self.base = base
        self.card = card
        self.caption = caption
    }

    /// The map in its room, with the legend beside or under it.
    public func laidOut(in room: PanelRoom) -> LaidOutPanel {
        let worded = WordedLayer(layer, room.wording)
        let (layers, notes) = MapLayout(self, worded, in: room).layers
        return LaidOutPanel(layers: layers, description: worded.description(subject: room.subject), notes: notes)
    }
}
