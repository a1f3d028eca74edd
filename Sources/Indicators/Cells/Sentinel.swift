public import Tables
internal import Values

/// Numbers that stand for "not known" in many data sets, such as -999: asked about where they cannot be meant as numbers.
enum Sentinel {
    private static let negative: Set<Double> = [-99, -999, -9999, -99999, -999_999]
    private static let positive: Set<Double> = [999, 9999, 99999, 999_999]

    /// Whether a number is written like one.
    static func isSuspect(_ number: Double) -> Bool {
        number <= -99 && negative.contains(number) || number >= 999 && positive.contains(number)
    }

    /// The first number of a column that is none: a negative one where no other is negative, or one that occurs again, ten times
    /// as large as all others.
    static func first(among cells: [Cell]) -> (place: Int, count: Int)? {
        for (place, cell) in cells.enumerated() {
            guard let number = cell.number, isSuspect(number) else { continue }
            var (count, largest, isNegative) = (0, 0.0, false)
            for other in cells {
                guard let other = other.number else { continue }
                if other == number {
                    count += 1
                } else if !isSuspect(other) {
                    largest = max(largest, abs(other))
                    if other < 0 { isNegative = true }
                }
            }
            let isAlone = !isNegative && largest > 0
            if number < 0, isAlone, number != -99 || count > 1 || largest * 2 < 99 { return (place, count) }
            if number > 0, isAlone, count > 1, largest * 10 <= number { return (place, count) }
        }
        return nil
    }
}

/// The texts that somebody states to mean "not known"; who has looked at them is not asked about others.
public struct MissingTexts: TableDeclaration {
    /// The texts.
    public let texts: [String]

    /// Texts, or none.
    public init(_ texts: [String]) { self.texts = texts }
}

extension TableOptions {
    /// States the texts that mean "not known"; an empty list says that there are none, not even `-999`.
    public mutating func declareMissing(_ texts: [String]) {
        for text in texts { symbols = symbols.declaring(text, as: .missing) }
        self[MissingTexts.self] = MissingTexts(texts)
    }
}
