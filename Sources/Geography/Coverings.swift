/// Areas of a layer that lie over others of it: a city over its districts, a county over its municipalities.
///
/// An area in the hole of another one is none, nor one that the other only overlaps, by a sliver or by half.
///
/// ```swift
/// Coverings(of: [city, oldTown, harbour]).all.first?.parts  // [1, 2]
/// ```
public struct Coverings: Sendable {
    /// An area and those that lie in it.
    public struct Covering: Equatable, Sendable {
        /// Index of the area on top.
        public let whole: Int
        /// Indices of those that it covers, ascending; never empty.
        public let parts: [Int]
    }

    /// All of them, by the index of the whole. Of two areas that are the same each covers the other.
    public let all: [Covering]

    /// A box may reach so far beyond the other one, as a share of its own size.
    private static let slack = 0.05
    /// Pairs and rings that are looked at; more than that is found in no layer that is not all in one heap.
    private static let most = 20_000_000

    /// Finds them.
    ///
    /// - Parameters:
    ///   - areas: In any one system; null shapes are passed over.
    ///   - share: So much of an area has to lie in another one, 0...1: different generalisation may leave a little outside.
    public init(of areas: [MultiPolygon?], share: Double = 0.9) {
        let members = areas.indices.compactMap { index in
            areas[index].flatMap { area in area.boundingBox.map { Member(index: index, area: area, box: $0) } }
        }
        guard members.count > 1 else {
            all = []
            return
        }
        let tree = BoxTree(members.map(\.box))
        let ringCounts = members.map(\.area.ringCount)
        var wholes = [WholeArea?](repeating: nil, count: members.count)
        var parts = [[Int]](repeating: [], count: members.count)
        var effort = 0
        for (rank, part) in members.enumerated() where effort < Self.most {
            var samples: AreaSamples??
            let core = part.box.widened(by: -Self.slack)
            _ = tree.firstContainer(of: core, after: -1) { candidate in
                guard candidate != rank else { return false }
                effort += ringCounts[candidate]
                guard effort < Self.most else { return true }
                let known = samples ?? AreaSamples(of: part.area, box: part.box)
                samples = .some(known)
                guard let known else { return true }
                var whole = wholes[candidate] ?? WholeArea(members[candidate].area)
                // Held once, so that it is not copied when its locators learn.
                wholes[candidate] = nil
                if whole.contains(known.middle), whole.share(of: known.positions) >= share {
                    parts[candidate].append(part.index)
                }
                wholes[candidate] = whole
                return false
            }
        }
        all = zip(members, parts).filter { !$1.isEmpty }.map { Covering(whole: $0.index, parts: $1) }
    }

    private struct Member {
        let index: Int
        let area: MultiPolygon
        let box: BoundingBox
    }

    /// Answers which positions lie in an area, by the even–odd rule.
    private struct WholeArea {
        private var rings: [(box: BoundingBox, locator: RingLocator)]

        init(_ area: MultiPolygon) {
            rings = area.rings.compactMap { ring in ring.boundingBox.map { ($0, RingLocator(ring)) } }
        }

        mutating func contains(_ position: Position) -> Bool {
            var isInside = false
            for index in rings.indices where rings[index].box.contains(position) {
                switch rings[index].locator.side(of: position) {
                case .inside: isInside.toggle()
                case .outside: break
                case .boundary: return false
                }
            }
            return isInside
        }

        mutating func share(of positions: [Position]) -> Double {
            var inside = 0
            for position in positions where contains(position) { inside += 1 }
            return Double(inside) / Double(max(1, positions.count))
        }
    }
}

extension BoundingBox {
    /// Larger or smaller by a share of its own size on each side.
    fileprivate func widened(by share: Double) -> BoundingBox {
        BoundingBox(
            minX: minX - width * share, minY: minY - height * share, maxX: maxX + width * share,
            maxY: maxY + height * share)
    }
}
