/// Answers on which side of one ring many positions lie.
///
/// From the second question on a ring of many positions is cut into horizontal bands, so that a question looks only at
/// the segments at the height of its position.
struct RingLocator {
    private let ring: Ring
    private var questions = 0
    private var bands: Bands?

    init(_ ring: Ring) {
        self.ring = ring
    }

    /// On which side of the ring the position lies.
    mutating func side(of position: Position) -> Ring.Side {
        questions += 1
        if questions == 2, ring.positions.count > 64 { bands = Bands(ring) }
        return bands?.side(of: position, ring) ?? ring.side(of: position)
    }

    /// Whether another ring, not larger, lies in this one. Positions they share do not decide; the first not shared does.
    mutating func encloses(_ inner: Ring) -> Bool {
        var previous: Position?
        for position in inner.positions {
            switch side(of: position) {
            case .inside: return true
            case .outside: return false
            case .boundary: break
            }
            if let previous {
                let middle = Position(x: (previous.x + position.x) / 2, y: (previous.y + position.y) / 2)
                switch side(of: middle) {
                case .inside: return true
                case .outside: return false
                case .boundary: break
                }
            }
            previous = position
        }
        return true
    }

    /// The segments of a ring by the horizontal bands that they touch.
    private struct Bands {
        private let minY: Double
        private let perUnit: Double
        private let count: Int
        /// For each band the index after its last entry in `segments`.
        private var ends: [Int]
        private var segments: [Int32] = []

        init?(_ ring: Ring) {
            guard let box = ring.boundingBox, box.height > 0, ring.positions.count <= Int32.max else { return nil }
            let positions = ring.positions
            let start = positions.startIndex
            minY = box.minY
            // Long segments touch many bands: as many bands as keep the entries in proportion to the ring.
            var climb = 0.0
            for index in positions.indices.dropFirst() { climb += abs(positions[index].y - positions[index - 1].y) }
            let affordable = 4 * Double(positions.count) * box.height / max(climb, box.height)
            count = max(1, min(positions.count, Int(min(affordable, 1e9))))
            perUnit = Double(count) / box.height
            guard perUnit.isFinite else { return nil }
            ends = [Int](repeating: 0, count: count)
            for segment in 1..<positions.count {
                for band in range(positions[start + segment - 1].y, positions[start + segment].y) { ends[band] += 1 }
            }
            var total = 0
            for band in ends.indices {
                total += ends[band]
                ends[band] = total
            }
            segments = [Int32](repeating: 0, count: total)
            var free = ends
            for segment in (1..<positions.count).reversed() {
                for band in range(positions[start + segment - 1].y, positions[start + segment].y) {
                    free[band] -= 1
                    segments[free[band]] = Int32(segment)
                }
            }
        }

        private func band(_ y: Double) -> Int {
            // Monotonous in y, so that a segment's bands always include those of every position on it.
            Int(max(0, min(Double(count - 1), (y - minY) * perUnit)))
        }

        private func range(_ y0: Double, _ y1: Double) -> ClosedRange<Int> { band(min(y0, y1))...band(max(y0, y1)) }

        func side(of position: Position, _ ring: Ring) -> Ring.Side {
            let band = band(position.y)
            var inside = false
            let start = ring.positions.startIndex
            for entry in (band == 0 ? 0 : ends[band - 1])..<ends[band] {
                let index = start + Int(segments[entry])
                switch Ring.crossing(from: ring.positions[index - 1], to: ring.positions[index], by: position) {
                case .none: break
                case .once: inside.toggle()
                case .touched: return .boundary
                }
            }
            return inside ? .inside : .outside
        }
    }
}
