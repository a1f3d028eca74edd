internal import Geography
internal import Languages

/// The words above a panel, and the room that they leave.
struct PanelCaption {
    /// A layer with the words; none where there are no words.
    let layers: [SheetLayer]
    /// What is left below, in millimetres.
    let room: BoundingBox

    init(_ caption: String?, over box: BoundingBox, _ style: ScaledStyle, _ wording: Wording) {
        guard let caption, !caption.isEmpty else {
            layers = []
            room = box
            return
        }
        let block = TextBlock(
            caption, width: box.width, size: style.subtitleSize, isBold: true, colour: style.colours.text)
        let top = min(box.minY + block.height + style.gap * 0.5, box.maxY)
        layers = [
            SheetLayer(
                id: "caption", label: wording("Überschrift", "Caption"), marks: block.marks(x: box.minX, top: box.minY))
        ]
        room = BoundingBox(minX: box.minX, minY: top, maxX: box.maxX, maxY: box.maxY)
    }
}
