/// Sorts loose rings into parts and holes by which ring encloses which, whatever their order and direction.
///
/// A ring inside an even number of others is the border of a part, one inside an odd number is a hole in the
/// smallest part around it (even–odd rule). Direction is not trusted, since many files have it wrong.
public enum RingAssembly {
    /// What was found beside the area itself.
    public struct Outcome: Sendable {
        /// The parts with their holes.
        public var area: MultiPolygon
        /// Rings whose direction contradicted their role (outer clockwise, hole counter-clockwise, as a shapefile has them).
        public var misdirectedRings = 0
        /// Rings with fewer than three distinct positions, or all on one line: they enclose nothing and are left out.
        public var degenerateRings = 0
        /// Rings that were not closed and were closed.
        public var openRings = 0
    }

    /// Builds an area out of rings as a shapefile's record lists them.
    ///
    /// - Parameter rings: Positions of each ring, closed or not, in any order. Coordinates must be finite.
    /// - Returns: The area with rings in the order of RFC 7946, and what had to be repaired.
    public static func assemble(_ rings: [ArraySlice<Position>]) -> Outcome {
        var outcome = Outcome(area: MultiPolygon())
        var candidates: [Candidate] = []
        candidates.reserveCapacity(rings.count)
        for ring in rings {
            guard let candidate = Candidate(ring, &outcome) else {
                outcome.degenerateRings += 1
                continue
            }
            candidates.append(candidate)
        }
        let parents = enclosingRings(candidates)
        for (index, candidate) in candidates.enumerated() {
            let isOuter = depth(of: index, in: parents).isMultiple(of: 2)
            if (candidate.area < 0) != isOuter { outcome.misdirectedRings += 1 }
            guard isOuter else { continue }
            let holes = candidates.indices.filter {
                parents[$0] == index && !depth(of: $0, in: parents).isMultiple(of: 2)
            }
            outcome.area.append(outer: candidate.positions, holes: holes.map { candidates[$0].positions })
        }
        return outcome
    }

    private struct Candidate {
        var positions: ArraySlice<Position>
        var area: Double
        var box: BoundingBox

        init?(_ ring: ArraySlice<Position>, _ outcome: inout Outcome) {
            guard ring.count >= 3, let first = ring.first, let box = BoundingBox(ring) else { return nil }
            positions = ring
            if ring.last != first {
                outcome.openRings += 1
                positions.append(first)
            }
            area = Ring(positions).signedArea
            self.box = box
            guard positions.count >= 4, area != 0 else { return nil }
        }
    }

    /// For each ring the index of the smallest ring around it, or `nil`.
    private static func enclosingRings(_ candidates: [Candidate]) -> [Int?] {
        var parents = [Int?](repeating: nil, count: candidates.count)
        guard candidates.count > 1 else { return parents }
        let fromLargest = candidates.indices.sorted {
            (abs(candidates[$0].area), candidates[$1].positions.startIndex)
                > (abs(candidates[$1].area), candidates[$0].positions.startIndex)
        }
        for (rank, inner) in fromLargest.enumerated() {
            for outer in fromLargest[..<rank].reversed()
            where candidates[outer].box.contains(candidates[inner].box)
                && encloses(candidates[outer], candidates[inner])
            {
                parents[inner] = outer
                break
            }
        }
        return parents
    }

    /// Whether the smaller ring lies in the larger one. Positions they share do not decide; the first that is not shared does.
    private static func encloses(_ outer: Candidate, _ inner: Candidate) -> Bool {
        let ring = Ring(outer.positions)
        var previous: Position?
        for position in inner.positions {
            switch ring.side(of: position) {
            case .inside: return true
            case .outside: return false
            case .boundary: break
            }
            if let previous {
                let middle = Position(x: (previous.x + position.x) / 2, y: (previous.y + position.y) / 2)
                switch ring.side(of: middle) {
                case .inside: return true
                case .outside: return false
                case .boundary: break
                }
            }
            previous = position
        }
        return true
    }

    private static func depth(of index: Int, in parents: [Int?]) -> Int {
        var depth = 0
        var current = index
        while let parent = parents[current] {
            depth += 1
            current = parent
        }
        return depth
    }
}
