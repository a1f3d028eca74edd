internal import Geography

/// Where the map stands on the sheet, and how map positions become millimetres.
struct MapFrame {
    /// Upper left corner and size in millimetres.
    let x: Double
    let y: Double
    let width: Double
    let height: Double
    /// Millimetres per unit of the map.
    let scale: Double
    private let offsetX: Double
    private let offsetY: Double

    /// Fits a box of map coordinates into a frame, in its middle.
    init(showing box: BoundingBox, x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
        let unit = max(box.width, box.height) > 0 ? 1.0 : 0
        scale =
            unit == 0 ? 1 : min(width / max(box.width, box.height * 1e-6), height / max(box.height, box.width * 1e-6))
        offsetX = x + width / 2 - box.center.x * scale
        offsetY = y + height / 2 + box.center.y * scale
    }

    /// A map position on the sheet, in millimetres.
    func onSheet(_ position: Position) -> Position {
        Position(x: offsetX + position.x * scale, y: offsetY - position.y * scale)
    }
}
