/// Numbers for points: positions that agree to the resolution of the data are one vertex.
struct VertexNumbers {
    /// The first position of each vertex.
    private(set) var positions: [Position] = []
    /// Coordinates closer than this are the same.
    let resolution: Double

    private var slots: [Int32]
    private var mask: Int

    /// - Parameters:
    ///   - capacity: Number of positions to come, about.
    ///   - resolution: In the unit of the coordinates.
    init(capacity: Int, resolution: Double) {
        self.resolution = resolution
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
        positions.reserveCapacity(capacity / 2)
    }

    /// The number of a position.
    mutating func number(of position: Position) -> Int32 {
        let steps = steps(position)
        var slot = Self.hash(steps) & mask
        while slots[slot] >= 0 {
            if self.steps(positions[Int(slots[slot])]) == steps { return slots[slot] }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(truncatingIfNeeded: positions.count)
        positions.append(position)
        let number = slots[slot]
        if positions.count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        mask = slots.count - 1
        for (number, position) in positions.enumerated() {
            var slot = Self.hash(steps(position)) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }

    private func steps(_ position: Position) -> SIMD2<Double> {
        let steps = SIMD2(position.x, position.y) / resolution
        return steps.rounded(.toNearestOrAwayFromZero)
    }

    private static func hash(_ steps: SIMD2<Double>) -> Int {
        // Adding zero makes one bit pattern of the two zeros.
        var hash = (steps.x + 0).bitPattern &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 29)) &+ (steps.y + 0).bitPattern
        hash = hash &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
