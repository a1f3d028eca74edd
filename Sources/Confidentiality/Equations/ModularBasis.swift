/// Vectors of small whole numbers, brought to echelon form modulo a prime: which are independent, and how columns depend on each other.
struct ModularBasis {
    /// 2³¹ − 1: products fit into 64 bits.
    static let prime = 2_147_483_647

    private(set) var rows: [(pivot: Int, values: [Int])] = []

    /// Takes a vector in if it does not follow from those that are there.
    /// - Returns: Whether it was taken in.
    mutating func insert(_ vector: [Int]) -> Bool {
        var vector = vector.map(Self.residue)
        for row in rows where vector[row.pivot] != 0 {
            Self.subtract(row.values, times: vector[row.pivot], from: &vector)
        }
        guard let pivot = vector.firstIndex(where: { $0 != 0 }) else { return false }
        let inverse = Self.inverse(vector[pivot])
        for index in pivot..<vector.count { vector[index] = vector[index] * inverse % Self.prime }
        for index in rows.indices where rows[index].values[pivot] != 0 {
            Self.subtract(vector, times: rows[index].values[pivot], from: &rows[index].values)
        }
        rows.append((pivot, vector))
        return true
    }

    /// For each column without a pivot what it is made of: columns and their factors, if those are small whole numbers.
    func dependencies(columns: Int, largest: Int = 3) -> [(column: Int, made: [(column: Int, factor: Int)])] {
        let pivots = Set(rows.map(\.pivot))
        return (0..<columns).filter { !pivots.contains($0) }.compactMap { column in
            var made: [(column: Int, factor: Int)] = []
            for row in rows where row.values[column] != 0 {
                let value = row.values[column]
                let factor = value > Self.prime / 2 ? value - Self.prime : value
                guard abs(factor) <= largest else { return nil }
                made.append((row.pivot, factor))
            }
            return made.isEmpty ? nil : (column, made.sorted { $0.column < $1.column })
        }
    }

    private static func residue(_ value: Int) -> Int {
        let rest = value % prime
        return rest < 0 ? rest + prime : rest
    }

    private static func subtract(_ row: [Int], times factor: Int, from vector: inout [Int]) {
        for index in vector.indices where row[index] != 0 {
            vector[index] = residue(vector[index] - factor * row[index] % prime)
        }
    }

    /// By Fermat: value to the power of prime − 2.
    private static func inverse(_ value: Int) -> Int {
        var (result, base, exponent) = (1, value, prime - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
