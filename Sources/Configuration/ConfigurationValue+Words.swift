internal import Yams

extension ConfigurationValue {
    /// Whether it is this one word.
    public func isWord(_ word: String) -> Bool {
        if case .scalar(let scalar) = node { scalar.string == word } else { false }
    }

    /// Two numbers, the first below the second.
    public func range() throws(ConfigurationError) -> ClosedRange<Double> {
        let numbers = try list().map { number throws(ConfigurationError) in try number.number() }
        guard numbers.count == 2, numbers[0] < numbers[1] else { throw malformed(expected: "[0, 100]") }
        return numbers[0]...numbers[1]
    }
}
