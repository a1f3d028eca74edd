/// Sorts loose rings into parts and holes by which ring encloses which, whatever their order and direction.
///
/// A ring inside an even number of others is the border of a part, one inside an odd number is a hole in the
/// smallest part around it (even–odd rule). Direction is not trusted, since many files have it wrong.
public enum RingAssembly {
    /// What was found beside the area itself.
    public struct AssembledArea: Sendable {
        /// The parts with their holes.
        public var area: MultiPolygon
        /// Rings whose direction contradicted their role (outer clockwise, hole counter-clockwise, as a shapefile has them).
        public var misdirectedRings = 0
        /// Rings with fewer than three distinct positions, or all on one line: they enclose nothing and are left out.
        public var degenerateRings = 0
        /// Rings that were not closed and were closed.
        public var openRings = 0
        /// Rings that repeat an earlier one, from whatever start and in whichever direction; they count once.
        public var repeatedRings = 0
    }

    /// Builds an area out of rings as a shapefile's record lists them.
    ///
    /// - Parameter rings: Positions of each ring, closed or not, in any order. Coordinates must be finite.
    /// - Returns: The area with rings in the order of RFC 7946, and what had to be repaired.
    public static func assemble(_ rings: [ArraySlice<Position>]) -> AssembledArea {
        var outcome = AssembledArea(area: MultiPolygon())
        var candidates: [Candidate] = []
        candidates.reserveCapacity(rings.count)
        for ring in rings {
            guard let candidate = Candidate(ring, &outcome) else {
                outcome.degenerateRings += 1
                continue
            }
            candidates.append(candidate)
        }
        outcome.repeatedRings = mergeRepeated(&candidates)
        let nesting = RingNesting(
            candidates.map { RingNesting.Member(ring: Ring($0.positions), area: abs($0.area), box: $0.box) })
        outcome.area.reserveCapacity(positions: candidates.reduce(0) { $0 + $1.positions.count })
        for (index, candidate) in candidates.enumerated() {
            let isOuter = nesting.depths[index].isMultiple(of: 2)
            if (candidate.area < 0) != isOuter { outcome.misdirectedRings += 1 }
            guard isOuter else { continue }
            // What lies directly in an outer ring is a hole, unless a part of the same border fills it.
            let holes = nesting.children[index].filter { !candidates[$0].runsBothWays || candidate.runsBothWays }
            outcome.area.append(outer: candidate.positions, holes: holes.map { candidates[$0].positions })
        }
        return outcome
    }

    /// Leaves the first of rings that are the same, and tells by it whether they run both ways.
    ///
    /// - Returns: How many were taken out.
    private static func mergeRepeated(_ candidates: inout [Candidate]) -> Int {
        let originals = RepeatedRings.originals(of: candidates.map(\.positions), boxes: candidates.map(\.box))
        guard originals.contains(where: { $0 != nil }) else { return 0 }
        for (index, original) in originals.enumerated() {
            if let original, (candidates[original].area < 0) != (candidates[index].area < 0) {
                candidates[original].runsBothWays = true
            }
        }
        let count = candidates.count
        candidates = zip(candidates, originals).filter { $1 == nil }.map(\.0)
        return count - candidates.count
    }

    private struct Candidate {
        var positions: ArraySlice<Position>
        var area: Double
        var box: BoundingBox
        /// Another ring over the same positions runs the other way.
        var runsBothWays = false

        init?(_ ring: ArraySlice<Position>, _ outcome: inout AssembledArea) {
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
}
