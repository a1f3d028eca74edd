/// Finds rings that run over the same positions as an earlier one, from whatever start and in whichever direction.
///
/// The box and the number of positions tell most rings apart; only where they agree are positions looked at.
struct RepeatedRings {
    private struct Outline: Hashable {
        let count: Int
        let minX: Double
        let minY: Double
        let maxX: Double
        let maxY: Double
    }

    private let rings: [ArraySlice<Position>]
    /// The first ring of each outline, or `nil` once its positions are summed up in ``known``.
    private var firsts: [Outline: Int?] = [:]
    /// Rings whose outline occurs more than once, by a sum over their positions.
    private var known: [UInt64: [Int]] = [:]

    /// - Parameter rings: Closed.
    private init(_ rings: [ArraySlice<Position>]) {
        self.rings = rings
        firsts.reserveCapacity(rings.count)
    }

    /// For each ring the index of the first one that is the same; `nil` for rings that are the first of their kind.
    ///
    /// - Parameters:
    ///   - rings: Closed.
    ///   - boxes: One around each.
    static func originals(of rings: [ArraySlice<Position>], boxes: [BoundingBox]) -> [Int?] {
        guard rings.count > 1 else { return rings.map { _ in nil } }
        var search = RepeatedRings(rings)
        return rings.indices.map { search.original(of: $0, box: boxes[$0]) }
    }

    private mutating func original(of index: Int, box: BoundingBox) -> Int? {
        let outline = Outline(
            count: rings[index].count, minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.maxY)
        guard let first = firsts[outline] else {
            firsts[outline] = .some(index)
            return nil
        }
        if let first {
            firsts[outline] = .some(nil)
            known[Self.sum(over: rings[first]), default: []].append(first)
        }
        let sum = Self.sum(over: rings[index])
        if let same = known[sum]?.first(where: { Self.isSame(rings[$0], rings[index]) }) { return same }
        known[sum, default: []].append(index)
        return nil
    }

    /// The same for every start and direction.
    private static func sum(over ring: ArraySlice<Position>) -> UInt64 {
        ring.dropLast().reduce(0) { sum, position in
            // Adding zero makes one zero of two.
            var bits = (position.x + 0).bitPattern &* 0x9E37_79B9_7F4A_7C15
            bits ^= ((position.y + 0).bitPattern &+ bits) &* 0xC2B2_AE3D_27D4_EB4F
            return sum &+ (bits ^ bits >> 29)
        }
    }

    /// Whether two closed rings of one length are the same line.
    private static func isSame(_ one: ArraySlice<Position>, _ other: ArraySlice<Position>) -> Bool {
        let one = one.dropLast()
        let other = Array(other.dropLast())
        guard let start = one.first, one.count == other.count else { return false }
        // A ring may pass its first position again: each time may be the start. A ring of nothing else is not worth the time.
        var steps = 64 * other.count
        for offset in other.indices where other[offset] == start {
            for direction in [1, other.count - 1] {
                var at = offset
                let isSame = one.allSatisfy { position in
                    defer { at = (at + direction) % other.count }
                    steps -= 1
                    return position == other[at]
                }
                if isSame { return true }
                if steps < 0 { return false }
            }
        }
        return false
    }
}
