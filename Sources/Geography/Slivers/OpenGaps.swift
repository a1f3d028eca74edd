/// Narrow ground without an area between two borders that run beside each other, open at its ends.
struct OpenGaps {
    private(set) var slivers: [Sliver] = []

    /// An edge is looked at in so many pieces at most.
    private static let mostPieces = 64.0
    /// A gap is at least this many times as long as the farthest look; shorter ones are bays that narrow to a point.
    private static let leastSlimness = 125.0

    private struct Strip {
        var area = 0.0
        var length = 0.0
        var edge: Int
    }

    /// Looks from each piece of the outline for a border of another area that runs the other way.
    ///
    /// - Parameters:
    ///   - outline: Edges that have nothing to their right, by index.
    ///   - widest: How far to look.
    init(_ edges: [EdgeNet.Edge], _ positions: [Position], outline: [Int], widest: Double, resolution: Double) {
        let borders = outline.sorted().map { edges[$0] }
        guard widest > 0, let grid = EdgeGrid(borders, positions, margin: resolution, smallestCell: widest) else {
            return
        }
        var groups = Groups(count: borders.count)
        var strips: [(edge: Int, partner: Int32, area: Double, length: Double)] = []
        var atVertex: [Int64: Int32] = [:]
        for (index, edge) in borders.enumerated() {
            let found = Self.opposite(edge, borders, positions, grid, widest)
            guard let partner = found.partner else { continue }
            strips.append((index, borders[Int(partner)].owner, found.area, found.length))
            groups.join(Int32(truncatingIfNeeded: index), partner)
            // Neighbouring edges that face the same area are one strip.
            for vertex in [edge.from, edge.to] {
                let key = Int64(vertex) << 32 | Int64(borders[Int(partner)].owner ^ edge.owner)
                if let other = atVertex[key] { groups.join(Int32(truncatingIfNeeded: index), other) }
                atVertex[key] = Int32(truncatingIfNeeded: index)
            }
        }
        var sums: [(area: Double, length: Double, edge: Int, areas: Set<Int>)] = []
        var sumOfGroup: [Int32: Int] = [:]
        for strip in strips {
            let group = groups.root(Int32(truncatingIfNeeded: strip.edge))
            let sum = sumOfGroup[group] ?? sums.count
            if sum == sums.count {
                sums.append((0, 0, strip.edge, []))
                sumOfGroup[group] = sum
            }
            sums[sum].area += strip.area / 2
            sums[sum].length += strip.length / 2
            sums[sum].areas.formUnion([Int(borders[strip.edge].owner), Int(strip.partner)])
        }
        for sum in sums where sum.length >= Self.leastSlimness * widest && sum.area > resolution * sum.length {
            slivers.append(
                Sliver(
                    kind: .gap, area: sum.area, length: sum.length,
                    position: borders[sum.edge].point(leftBy: 0, positions),
                    areas: sum.areas.sorted()))
        }
    }

    /// What lies opposite an edge: the area up to there and the length along which something does, from all of its pieces.
    private static func opposite(
        _ edge: EdgeNet.Edge, _ borders: [EdgeNet.Edge], _ positions: [Position], _ grid: EdgeGrid, _ widest: Double
    ) -> (partner: Int32?, area: Double, length: Double) {
        let (a, b) = (positions[Int(edge.from)], positions[Int(edge.to)])
        let length = edge.length(positions)
        let pieces = max(1, min(mostPieces, (length / (4 * widest)).rounded(.up)))
        var result: (partner: Int32?, area: Double, length: Double) = (nil, 0, 0)
        for piece in 0..<Int(pieces) {
            let share = (Double(piece) + 0.5) / pieces
            let point = Position(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
            var nearest = widest
            var partner: Int32?
            let box = BoundingBox(
                minX: point.x - widest, minY: point.y - widest, maxX: point.x + widest, maxY: point.y + widest)
            grid.forEachEdge(near: box) { index in
                let other = borders[Int(index)]
                guard other.owner != edge.owner else { return }
                let (c, d) = (positions[Int(other.from)], positions[Int(other.to)])
                guard (b.x - a.x) * (d.x - c.x) + (b.y - a.y) * (d.y - c.y) < 0 else { return }
                let foot = foot(of: point, on: c, d)
                let (dx, dy) = (foot.x - point.x, foot.y - point.y)
                guard (b.x - a.x) * dy - (b.y - a.y) * dx < 0 else { return }
                let distance = (dx * dx + dy * dy).squareRoot()
                if distance < nearest { (nearest, partner) = (distance, index) }
            }
            guard let partner else { continue }
            result.partner = result.partner ?? partner
            result.area += nearest * length / pieces
            result.length += length / pieces
        }
        return result
    }

    /// The point of a line that is nearest to a point.
    private static func foot(of point: Position, on c: Position, _ d: Position) -> Position {
        let (dx, dy) = (d.x - c.x, d.y - c.y)
        let squared = dx * dx + dy * dy
        let share = squared > 0 ? max(0, min(1, ((point.x - c.x) * dx + (point.y - c.y) * dy) / squared)) : 0
        return Position(x: c.x + dx * share, y: c.y + dy * share)
    }
}
