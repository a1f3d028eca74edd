internal import Geography

/// Arcs with the vertices that matter at their thresholds.
struct ArcLines {
    private let topology: Topology
    /// One per position of the topology, in squared units.
    private let importance: [Double]
    /// One per arc: vertices that matter less are left out.
    private var thresholds: [Double]

    /// - Parameter threshold: For all arcs, in squared units; 0 keeps every vertex.
    init(_ topology: Topology, threshold: Double) {
        self.topology = topology
        thresholds = Array(repeating: threshold, count: topology.arcCount)
        var importance: [Double] = []
        if threshold > 0 {
            importance.reserveCapacity(topology.positions.count)
            for arc in 0..<topology.arcCount {
                importance +=
                    VertexImportance(
                        topology.positions[topology.range(ofArc: arc)], isClosed: topology.isClosed[arc]
                    ).values
            }
        }
        self.importance = importance
    }

    /// Calls back with each position that matters, in the arc's direction.
    func forEachPosition(ofArc arc: Int, _ body: (Position) -> Void) {
        let threshold = thresholds[arc]
        for index in topology.range(ofArc: arc) where threshold <= 0 || importance[index] >= threshold {
            body(topology.positions[index])
        }
    }

    /// The positions that matter.
    func positions(ofArc arc: Int) -> [Position] {
        var positions: [Position] = []
        forEachPosition(ofArc: arc) { positions.append($0) }
        return positions
    }

    /// The positions of a ring, the first repeated at the end.
    func positions(ofRing ring: Int) -> [Position] {
        var positions: [Position] = []
        for arc in topology.arcs(ofRing: ring) {
            let line = arc < 0 ? self.positions(ofArc: Int(~arc)).reversed() : self.positions(ofArc: Int(arc))
            positions.append(contentsOf: positions.isEmpty ? line[...] : line.dropFirst())
        }
        return positions
    }

    /// Gives an arc more of its vertices back.
    ///
    /// - Parameter isLast: All of them.
    mutating func lowerThreshold(ofArc arc: Int, isLast: Bool) {
        thresholds[arc] = isLast ? 0 : thresholds[arc] / 4
    }

    /// A ring of two straight arcs encloses nothing: its arcs get vertices back until it has three corners.
    mutating func openCollapsedRings(_ kept: [Bool]) {
        for ring in kept.indices where kept[ring] {
            while distinctCorners(ofRing: ring) < 3 {
                let arcs = topology.arcs(ofRing: ring).map { Int($0 < 0 ? ~$0 : $0) }
                // The arc with the vertex that matters most of those left out.
                let best = arcs.compactMap { arc in nextImportance(ofArc: arc).map { (arc, $0) } }.max { $0.1 < $1.1 }
                guard let (arc, value) = best else { break }
                thresholds[arc] = value
            }
        }
    }

    private func distinctCorners(ofRing ring: Int) -> Int { max(0, positions(ofRing: ring).count - 1) }

    private func nextImportance(ofArc arc: Int) -> Double? {
        guard thresholds[arc] > 0 else { return nil }
        return topology.range(ofArc: arc).lazy.map { importance[$0] }.filter { $0 < thresholds[arc] && $0 > 0 }.max()
    }
}

extension Topology {
    /// Twice the signed area between an arc and the first position of all, in squared units.
    func doubledArea(ofArc reference: Int32) -> Double {
        guard let origin = positions.first else { return 0 }
        let range = range(ofArc: Int(reference < 0 ? ~reference : reference))
        var sum = 0.0
        for index in range.dropFirst() {
            let (a, b) = (positions[index - 1], positions[index])
            sum += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)
        }
        return reference < 0 ? -sum : sum
    }
}
