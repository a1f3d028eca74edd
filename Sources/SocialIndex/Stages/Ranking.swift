/// Ranks with 1 for the highest value; equal values share one and the next are left out ("1224", standard competition ranking).
struct Ranking {
    /// Ascending.
    private let sorted: [Double]

    init(among values: [Double]) {
        sorted = values.sorted()
    }

    /// 1 + number of values that are higher.
    func rank(of value: Double) -> Int { 1 + sorted.count - sorted.prefixCount { $0 <= value } }
}
