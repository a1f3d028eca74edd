/// Numbers that are joined into groups (union-find with path halving).
struct Groups {
    private var parents: [Int32]

    init(count: Int) {
        parents = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    }

    /// The lowest number of the group, so that the order of joining does not matter.
    mutating func root(_ number: Int32) -> Int32 {
        var number = number
        while parents[Int(number)] != number {
            parents[Int(number)] = parents[Int(parents[Int(number)])]
            number = parents[Int(number)]
        }
        return number
    }

    mutating func join(_ one: Int32, _ other: Int32) {
        let (a, b) = (root(one), root(other))
        if a != b { parents[Int(max(a, b))] = min(a, b) }
    }
}
