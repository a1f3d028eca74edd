internal import Geography

/// Which vertices of a set of rings are one point: equal to a thousandth of the map's unit.
struct VertexIdentity {
    /// For each position the index of the first one at the same point.
    let ids: [Int32]

    /// - Parameter positions: Planar coordinates; fewer than 2³¹.
    init(_ positions: [Position]) {
        var capacity = 64
        while capacity < positions.count * 2 { capacity *= 2 }
        let mask = capacity - 1
        var slots = [Int32](repeating: -1, count: capacity)
        var ids = [Int32](repeating: 0, count: positions.count)
        positions.withUnsafeBufferPointer { positions in
            slots.withUnsafeMutableBufferPointer { slots in
                ids.withUnsafeMutableBufferPointer { ids in
                    for index in positions.indices {
                        let point = Self.thousandths(positions[index])
                        var slot = Self.hash(point) & mask
                        while slots[slot] >= 0, Self.thousandths(positions[Int(slots[slot])]) != point {
                            slot = (slot + 1) & mask
                        }
                        if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: index) }
                        ids[index] = slots[slot]
                    }
                }
            }
        }
        self.ids = ids
    }

    private static func thousandths(_ position: Position) -> SIMD2<Int64> {
        SIMD2(
            Int64(exactly: (position.x * 1000).rounded()) ?? .min, Int64(exactly: (position.y * 1000).rounded()) ?? .min
        )
    }

    private static func hash(_ point: SIMD2<Int64>) -> Int {
        var hash = UInt64(bitPattern: point.x) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 29)) &+ UInt64(bitPattern: point.y)
        hash = hash &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
