public import Geography

/// The borders of regions as lines of their own: each shared one once, and the outline of them all.
///
/// Two neighbours share a border where both have the same edge, vertex for vertex (to a thousandth of the map's unit).
/// An edge that only one region has belongs to the outline, unless the neighbours of the set do not share their vertices.
public struct BorderLines: Sendable {
    /// Lines between two regions, as runs of map positions with their ends.
    public private(set) var inner = Runs()
    /// Lines that only one region has.
    public private(set) var outline = Runs()
    /// Share (0...1) of the sampled outline edges behind which another region lies: borders that do not match.
    public private(set) var mismatch = 0.0

    /// Open lines in one flat buffer.
    public struct Runs: Sendable {
        /// Map positions, line after line.
        public var positions: [Position] = []
        /// For each line the index after its last position.
        public var ends: [Int] = []
    }

    /// Sorts the edges of regions.
    ///
    /// - Parameter areas: One per region, planar coordinates in one unit; `nil` = no geometry.
    public init(_ areas: [MultiPolygon?]) {
        var edges = EdgeTable(expected: areas.reduce(0) { $0 + ($1?.positions.count ?? 0) })
        Self.forEachEdge(areas) { edges.count($1, $2) }
        var run: (isInner: Bool, ring: Int)?
        var ringNumber = 0
        Self.forEachEdge(areas, ringStarts: { ringNumber += 1 }) { _, a, b in
            let isInner = edges.isShared(a, b)
            if isInner, !edges.claim(a, b) {
                run = nil
                return
            }
            let continues = run.map { $0 == (isInner, ringNumber) } ?? false
            if isInner { inner.append(a, b, continues: continues) } else { outline.append(a, b, continues: continues) }
            run = (isInner, ringNumber)
        }
        mismatch = Self.mismatch(of: outline, in: areas)
    }

    private static func forEachEdge(
        _ areas: [MultiPolygon?], ringStarts: () -> Void = {}, _ body: (Int, Position, Position) -> Void
    ) {
        for (region, area) in areas.enumerated() {
            guard let area else { continue }
            var start = 0
            area.positions.withUnsafeBufferPointer { positions in
                for end in area.ringEnds {
                    ringStarts()
                    for index in (start + 1)..<max(start + 1, end) where positions[index] != positions[index - 1] {
                        body(region, positions[index - 1], positions[index])
                    }
                    start = end
                }
            }
        }
    }

    /// Looks a little way beyond up to 500 edges of the outline: is there another region?
    private static func mismatch(of outline: Runs, in areas: [MultiPolygon?]) -> Double {
        guard outline.positions.count > 1, areas.count > 1 else { return 0 }
        let boxes = areas.map { $0?.boundingBox }
        let step = max(1, outline.positions.count / 500)
        var sampled = 0
        var covered = 0
        let firsts = Set([0] + outline.ends)
        for index in stride(from: 1, to: outline.positions.count, by: step) where !firsts.contains(index) {
            let (a, b) = (outline.positions[index - 1], outline.positions[index])
            let (dx, dy) = (b.x - a.x, b.y - a.y)
            let length = (dx * dx + dy * dy).squareRoot()
            guard length > 0 else { continue }
            sampled += 1
            // Outer rings run counter-clockwise, so the outside is on the right hand.
            let offset = max(length * 0.01, 1e-6)
            let beyond = Position(x: (a.x + b.x) / 2 + dy / length * offset, y: (a.y + b.y) / 2 - dx / length * offset)
            let hit = areas.indices.contains { region in
                guard boxes[region]?.contains(beyond) == true, let area = areas[region] else { return false }
                return area.rings.reduce(false) { $0 != ($1.side(of: beyond) == .inside) }
            }
            if hit { covered += 1 }
        }
        return sampled == 0 ? 0 : Double(covered) / Double(sampled)
    }
}

extension BorderLines.Runs {
    fileprivate mutating func append(_ a: Position, _ b: Position, continues: Bool) {
        if continues, positions.last == a {
            positions.append(b)
            ends[ends.count - 1] = positions.count
        } else {
            positions.append(a)
            positions.append(b)
            ends.append(positions.count)
        }
    }
}

/// How often each edge occurs, in open addressing over a flat buffer.
private struct EdgeTable {
    private struct Slot {
        var edge: SIMD4<Int64> = .zero
        var count: Int8 = 0
        var isClaimed = false
    }
    private var slots: [Slot]
    private let mask: Int

    init(expected: Int) {
        var capacity = 64
        while capacity < expected * 2 { capacity *= 2 }
        slots = Array(repeating: Slot(), count: capacity)
        mask = capacity - 1
    }

    mutating func count(_ a: Position, _ b: Position) {
        let slot = find(a, b)
        slots[slot.index].edge = slot.edge
        if slots[slot.index].count < 100 { slots[slot.index].count += 1 }
    }

    func isShared(_ a: Position, _ b: Position) -> Bool { slots[find(a, b).index].count > 1 }

    /// Takes the edge for the caller; `false` if it is taken.
    mutating func claim(_ a: Position, _ b: Position) -> Bool {
        let index = find(a, b).index
        defer { slots[index].isClaimed = true }
        return !slots[index].isClaimed
    }

    private func find(_ a: Position, _ b: Position) -> (index: Int, edge: SIMD4<Int64>) {
        let edge = Self.canonical(a, b)
        var hash = UInt64(bitPattern: edge[0]) &* 0x9E37_79B9_7F4A_7C15
        for lane in 1..<4 {
            hash = (hash ^ (hash >> 29)) &+ UInt64(bitPattern: edge[lane])
            hash = hash &* 0xBF58_476D_1CE4_E5B9
        }
        hash ^= hash >> 32
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index].count > 0, slots[index].edge != edge { index = (index + 1) & mask }
        return (index, edge)
    }

    /// Thousandths of the unit, the smaller end first.
    private static func canonical(_ a: Position, _ b: Position) -> SIMD4<Int64> {
        let (ax, ay, bx, by) = (thousandths(a.x), thousandths(a.y), thousandths(b.x), thousandths(b.y))
        return (ax, ay) < (bx, by) ? SIMD4(ax, ay, bx, by) : SIMD4(bx, by, ax, ay)
    }

    private static func thousandths(_ value: Double) -> Int64 {
        Int64(exactly: (value * 1000).rounded()) ?? 0
    }
}
