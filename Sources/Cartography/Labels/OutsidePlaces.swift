internal import Foundation
internal import Geography

/// Free places around the regions for labels with a leader line.
struct OutsidePlaces {
    private let frame: BoundingBox
    private let areas: [(area: MultiPolygon, box: BoundingBox)]
    private var taken: [BoundingBox]

    /// - Parameters:
    ///   - frame: Labels stay inside it.
    ///   - areas: Regions that labels stay out of, in millimetres.
    ///   - taken: Boxes of labels that stand already.
    init(frame: BoundingBox, areas: [MultiPolygon], taken: [BoundingBox]) {
        self.frame = frame
        self.areas = areas.compactMap { area in area.boundingBox.map { (area, $0) } }
        self.taken = taken
    }

    /// Takes the free place nearest to a point: its middle, in millimetres. `nil` if there is none.
    mutating func take(near anchor: Position, width: Double, height: Double) -> Position? {
        let step = max(height / 2, 0.5)
        let farthest = Int(max(frame.width, frame.height) / step)
        for ring in 2..<max(3, min(farthest, 400)) {
            let radius = Double(ring) * step
            for direction in 0..<24 {
                let angle = Double(direction) * .pi / 12
                let center = Position(x: anchor.x + radius * cos(angle), y: anchor.y + radius * sin(angle))
                let box = BoundingBox(
                    minX: center.x - width / 2, minY: center.y - height / 2, maxX: center.x + width / 2,
                    maxY: center.y + height / 2)
                guard frame.contains(box), !taken.contains(where: { $0.intersects(box) }), isFree(box) else { continue }
                taken.append(box)
                return center
            }
        }
        return nil
    }

    /// Where the line from a label's middle towards its region leaves the label's box.
    static func edge(of center: Position, width: Double, height: Double, towards anchor: Position) -> Position {
        let (dx, dy) = (anchor.x - center.x, anchor.y - center.y)
        let part = min(dx == 0 ? .infinity : width / 2 / abs(dx), dy == 0 ? .infinity : height / 2 / abs(dy), 1)
        return Position(x: center.x + dx * part, y: center.y + dy * part)
    }

    private func isFree(_ box: BoundingBox) -> Bool {
        let corners = [
            box.center, Position(x: box.minX, y: box.minY), Position(x: box.maxX, y: box.minY),
            Position(x: box.minX, y: box.maxY), Position(x: box.maxX, y: box.maxY),
        ]
        return !areas.contains { area, areaBox in
            guard areaBox.intersects(box) else { return false }
            if area.positions.contains(where: { box.contains($0) }) { return true }
            return corners.contains { corner in
                area.rings.reduce(false) { $0 != ($1.side(of: corner) == .inside) }
            }
        }
    }
}
