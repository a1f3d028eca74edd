import Cartography

/// Numbers that may be decimals torn apart at their commas: `[-0,5, 0,5]` is read as −0, 5, 0, 5.
struct SplitDecimals {
    private let numbers: [Double]

    init(_ numbers: [Double]) { self.numbers = numbers }

    /// Whether all are whole, so that they may be parts of decimals.
    var mayBe: Bool {
        numbers.count > 1 && numbers.allSatisfy { $0.isFinite && $0.rounded() == $0 && $0.magnitude < 1e9 }
    }

    /// The decimals as a list of YAML, where the numbers pair up to an ascending row.
    var joined: String? {
        guard mayBe, numbers.count.isMultiple(of: 2) else { return nil }
        let pairs = stride(from: 0, to: numbers.count, by: 2).map { place -> (text: String, value: Double) in
            let sign = numbers[place].sign == .minus ? "-" : ""
            let text = sign + "\(Int(numbers[place].magnitude)).\(Int(numbers[place + 1].magnitude))"
            return (text, Double(text) ?? .nan)
        }
        let isAscending = zip(pairs, pairs.dropFirst()).allSatisfy { $0.value < $1.value }
        let hasFractions = stride(from: 1, to: numbers.count, by: 2).allSatisfy { numbers[$0].sign == .plus }
        return isAscending && hasFractions ? "[" + pairs.map(\.text).joined(separator: ", ") + "]" : nil
    }
}
