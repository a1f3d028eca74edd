/// A derived value as some output shows it.
public struct ShownValue: Equatable, Sendable {
    /// Which.
    public let address: DerivedAddress
    /// The number.
    public let value: Double
    /// Decimals to which it is rounded; `nil` for an unrounded number.
    public let decimals: Int?

    /// A shown value.
    public init(address: DerivedAddress, value: Double, decimals: Int? = nil) {
        self.address = address
        self.value = value
        self.decimals = decimals
    }

    /// By how much the true value may differ.
    var slack: Double {
        guard let decimals else { return 1e-9 * max(1, abs(value)) }
        var slack = 0.5
        for _ in 0..<max(0, min(decimals, 15)) { slack /= 10 }
        return slack + 1e-12 * abs(value)
    }
}
