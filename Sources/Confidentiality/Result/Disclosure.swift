/// A hidden count that the published numbers confine more than the rules allow.
public struct Disclosure: Equatable, Sendable {
    /// The count.
    public let count: CountAddress
    /// Least value that agrees with everything published.
    public let lower: Double
    /// Largest value that agrees with everything published; infinite if nothing limits it.
    public let upper: Double
    /// The level of protection that was required.
    public let protection: ProtectionLevel

    /// What must remain possible for a hidden count. (A. Hundepool et al., Statistical Disclosure Control, 2012.)
    public enum ProtectionLevel: Equatable, Sendable {
        /// All of the rule's own interval, 1 … m − 1 (and at least two values): a lower and an upper level.
        case interval(ClosedRange<Double>)
        /// Somewhere an interval at least that wide: a sliding level. 1 is two whole numbers.
        case width(Double)
    }

    /// A disclosure.
    public init(count: CountAddress, lower: Double, upper: Double, protection: ProtectionLevel) {
        self.count = count
        self.lower = lower
        self.upper = upper
        self.protection = protection
    }

    /// Whether the count can be computed to the unit.
    public var isExact: Bool { upper - lower < 1e-6 }
}
