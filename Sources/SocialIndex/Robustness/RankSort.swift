/// Sorts numbers downwards by their bits, in linear time and without allocating; made once per thread.
///
/// A double's bits, the sign turned, ascend with its value (H. S. Warren, Hacker's Delight, 2nd ed. 2012, section 17-3); they are sorted in
/// six passes of eleven bits, the lowest first (D. E. Knuth, The Art of Computer Programming 3, section 5.2.5).
struct RankSort {
    private static let digitBits = 11
    private static let passes = 6
    private var keys: [UInt64]
    private var places: [UInt32]
    private var otherKeys: [UInt64]
    private var otherPlaces: [UInt32]
    private var counts: [UInt32]
    private(set) var count = 0

    /// - Parameter capacity: Numbers at most.
    init(capacity: Int) {
        keys = Array(repeating: 0, count: capacity)
        places = Array(repeating: 0, count: capacity)
        otherKeys = keys
        otherPlaces = places
        counts = Array(repeating: 0, count: Self.passes << Self.digitBits)
    }

    /// Sorts numbers; none is NaN, and there are not more than the capacity.
    mutating func sort(_ values: UnsafeBufferPointer<Double>) {
        count = min(values.count, keys.count)
        let mask = UInt64(1) << Self.digitBits - 1
        counts.withUnsafeMutableBufferPointer { counts in
            counts.update(repeating: 0)
            for place in 0..<count {
                let key = Self.descendingKey(values[place])
                keys[place] = key
                places[place] = UInt32(truncatingIfNeeded: place)
                for pass in 0..<Self.passes {
                    counts[pass << Self.digitBits + Int(key >> (pass * Self.digitBits) & mask)] += 1
                }
            }
        }
        for pass in 0..<Self.passes where !isSettled(pass) { move(pass) }
    }

    /// Whether all numbers have the same digit.
    private func isSettled(_ pass: Int) -> Bool {
        guard count > 0 else { return true }
        let digit = Int(keys[0] >> (pass * Self.digitBits) & (UInt64(1) << Self.digitBits - 1))
        return counts[pass << Self.digitBits + digit] == UInt32(truncatingIfNeeded: count)
    }

    private mutating func move(_ pass: Int) {
        let mask = UInt64(1) << Self.digitBits - 1
        let shift = pass * Self.digitBits
        let base = pass << Self.digitBits
        let count = count
        counts.withUnsafeMutableBufferPointer { counts in
            var sum: UInt32 = 0
            for digit in base..<base + 1 << Self.digitBits {
                let own = counts[digit]
                counts[digit] = sum
                sum += own
            }
            keys.withUnsafeBufferPointer { keys in
                places.withUnsafeBufferPointer { places in
                    otherKeys.withUnsafeMutableBufferPointer { otherKeys in
                        otherPlaces.withUnsafeMutableBufferPointer { otherPlaces in
                            for index in 0..<count {
                                let key = keys[index]
                                let digit = base + Int(key >> shift & mask)
                                let target = Int(counts[digit])
                                counts[digit] += 1
                                otherKeys[target] = key
                                otherPlaces[target] = places[index]
                            }
                        }
                    }
                }
            }
        }
        swap(&keys, &otherKeys)
        swap(&places, &otherPlaces)
    }

    /// Writes the rank of each number sorted: 1 is the highest, equal numbers share one and the next are left out.
    func ranks(into ranks: UnsafeMutableBufferPointer<UInt32>) {
        var rank: UInt32 = 1
        for place in 0..<count {
            if place > 0, keys[place] != keys[place - 1] { rank = UInt32(truncatingIfNeeded: place + 1) }
            ranks[Int(places[place])] = rank
        }
    }

    /// Writes the numbers ascending.
    func ascending(into values: UnsafeMutableBufferPointer<Double>) {
        for place in 0..<count { values[count - 1 - place] = Self.value(ofKey: keys[place]) }
    }

    private static func descendingKey(_ value: Double) -> UInt64 {
        // Adding 0 makes one zero of both.
        let bits = (value + 0).bitPattern
        return bits >> 63 == 0 ? ~(bits | 1 << 63) : bits
    }

    private static func value(ofKey key: UInt64) -> Double {
        Double(bitPattern: key >> 63 == 0 ? ~key & ~(1 << 63) : key)
    }
}
