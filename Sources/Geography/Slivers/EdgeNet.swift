/// Directed edges between numbered vertices, each line at most once: what two areas share from either side is gone.
///
/// Every area lies to the left of its edges. An edge that one area has in one direction and its neighbour in the other
/// cancels out; of what is left each is an outer border, the side of a gap, or the side of an overlap.
struct EdgeNet {
    /// A line from vertex to vertex with areas to its left that are not to its right.
    struct Edge {
        let from: Int32
        let to: Int32
        /// By how many areas the left side has more than the right one; at least 1.
        let rise: Int32
        /// Index of an area to its left.
        let owner: Int32
    }

    private(set) var edges: [Edge] = []

    /// Lines by their lower and higher vertex, in a table with open addressing.
    struct Line {
        let low: Int32
        let high: Int32
        /// Areas to the left of low → high less those of high → low.
        var balance: Int32 = 0
        var forwardOwner: Int32 = -1
        var backwardOwner: Int32 = -1
    }

    private(set) var lines: [Line] = []
    private var slots: [Int32]
    private var mask: Int

    /// An empty net with room for a number of edges.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
        lines.reserveCapacity(capacity)
    }

    /// Adds an edge of an area; one of no length is left out.
    mutating func add(from: Int32, to: Int32, rise: Int32 = 1, owner: Int32) {
        guard from != to else { return }
        let line = line(from, to)
        if from == lines[line].low {
            lines[line].balance += rise
            lines[line].forwardOwner = owner
        } else {
            lines[line].balance -= rise
            lines[line].backwardOwner = owner
        }
    }

    /// Takes an edge of an area away again.
    mutating func remove(from: Int32, to: Int32) {
        guard from != to else { return }
        let line = line(from, to)
        lines[line].balance += from == lines[line].low ? -1 : 1
    }

    /// The index of the line between two vertices.
    private mutating func line(_ from: Int32, _ to: Int32) -> Int {
        let (low, high) = (min(from, to), max(from, to))
        var slot = Self.hash(low, high) & mask
        while slots[slot] >= 0, lines[Int(slots[slot])].low != low || lines[Int(slots[slot])].high != high {
            slot = (slot + 1) & mask
        }
        if slots[slot] < 0 {
            slots[slot] = Int32(truncatingIfNeeded: lines.count)
            lines.append(Line(low: low, high: high))
        }
        let line = Int(slots[slot])
        if lines.count * 2 > slots.count { grow() }
        return line
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        mask = slots.count - 1
        for (index, line) in lines.enumerated() {
            var slot = Self.hash(line.low, line.high) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
    }

    /// Keeps the edges that are left and forgets the table.
    mutating func settle() {
        for line in lines where line.balance != 0 {
            edges.append(
                line.balance > 0
                    ? Edge(from: line.low, to: line.high, rise: line.balance, owner: line.forwardOwner)
                    : Edge(from: line.high, to: line.low, rise: -line.balance, owner: line.backwardOwner))
        }
        lines = []
        slots = []
    }

    private static func hash(_ low: Int32, _ high: Int32) -> Int {
        var hash = UInt64(UInt32(bitPattern: low)) << 32 | UInt64(UInt32(bitPattern: high))
        hash = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash ^ (hash >> 29))
    }
}
