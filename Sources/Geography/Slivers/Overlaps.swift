/// Ground that more than one area covers.
struct Overlaps {
    private(set) var slivers: [Sliver] = []
    /// Areas with ground that they cover twice themselves, as a ring does that crosses itself; ascending.
    private(set) var areasWithCrossingRings: [Int] = []

    /// Joins edges with more than one area to their left where they meet.
    init(
        _ edges: [EdgeNet.Edge], _ positions: [Position], left: [Int32], areas: [MultiPolygon?], resolution: Double
    ) {
        let sides = edges.indices.filter { left[$0] > 1 }
        var groups = Groups(count: positions.count)
        for index in sides { groups.join(edges[index].from, edges[index].to) }
        var sums: [SliverSum] = []
        var sumOfGroup: [Int32: Int] = [:]
        for index in sides {
            let group = groups.root(edges[index].from)
            let sum = sumOfGroup[group] ?? sums.count
            if sum == sums.count {
                sums.append(SliverSum())
                sumOfGroup[group] = sum
            }
            let surplus = { (count: Int32) in Double(max(count - 1, 0)) }
            sums[sum].add(
                edges[index], weight: surplus(left[index]) - surplus(left[index] - edges[index].rise), positions)
        }
        let boxes = sums.contains { $0.owners.count == 1 } ? areas.map { $0?.boundingBox } : []
        var overThemselves: Set<Int> = []
        for sum in sums {
            var members = sum.areas
            if let only = members.first, members.count == 1, let edge = sum.edge {
                let point = edge.point(leftBy: resolution, positions)
                members += boxes.indices.filter { index in
                    index != only && boxes[index]?.contains(point) == true && areas[index]?.covers(point) == true
                }
                guard members.count > 1 else {
                    overThemselves.insert(only)
                    continue
                }
                members.sort()
            }
            if let sliver = sum.sliver(.overlap, areas: members, positions, resolution: resolution) {
                slivers.append(sliver)
            }
        }
        areasWithCrossingRings = overThemselves.sorted()
    }
}

extension MultiPolygon {
    /// Whether a position lies within an odd number of rings or on one of them.
    fileprivate func covers(_ position: Position) -> Bool {
        var isInside = false
        for ring in rings {
            switch ring.side(of: position) {
            case .inside: isInside.toggle()
            case .boundary: return true
            case .outside: break
            }
        }
        return isInside
    }
}
