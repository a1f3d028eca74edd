internal import Geography

/// Panels of equal size, side by side and above each other.
struct PanelGrid {
    /// One box per panel, row by row, in millimetres.
    let boxes: [BoundingBox]
    /// How many panels stand above each other.
    let rows: Int

    /// Parts a room among panels so that their shorter sides are as long as can be; a map may be a little wider than high.
    init(of count: Int, in room: BoundingBox, gap: Double) {
        let size = { (columns: Int) -> (width: Double, height: Double) in
            let rows = (count + columns - 1) / columns
            return (
                (room.width - gap * Double(columns - 1)) / Double(columns),
                (room.height - gap * Double(rows - 1)) / Double(rows)
            )
        }
        let merit = { (columns: Int) in min(size(columns).width, size(columns).height * Double(2).squareRoot()) }
        let columns = (1...max(1, count)).max { merit($0) < merit($1) } ?? 1
        let (width, height) = size(columns)
        rows = (count + columns - 1) / columns
        boxes = (0..<count).map { panel in
            let left = room.minX + (width + gap) * Double(panel % columns)
            let top = room.minY + (height + gap) * Double(panel / columns)
            return BoundingBox(minX: left, minY: top, maxX: left + width, maxY: top + height)
        }
    }
}
