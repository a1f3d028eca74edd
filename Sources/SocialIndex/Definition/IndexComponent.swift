/// An indicator's part in an index.
public struct IndexComponent: Equatable, Sendable {
    /// Id of the indicator.
    public var indicator: String
    /// Which end is the greater burden.
    public var direction: BurdenDirection
    /// Its weight among the parts of its dimension, 0 or more; looked at where the dimension says ``WeightRule/given(renormalised:)``.
    public var weight: Double
    /// Values beyond these limits are set to the limit before anything else; `nil`: none.
    public var limits: ClosedRange<Double>?
    /// How its outliers are treated.
    public var treatment: OutlierTreatment
    /// The value from which ``Normalisation/distance(_:to:)`` measures if it says ``ReferencePoint/declared``.
    public var reference: Double?

    /// An indicator's part.
    public init(
        _ indicator: String, direction: BurdenDirection = .more, weight: Double = 1, limits: ClosedRange<Double>? = nil,
        treatment: OutlierTreatment = .none, reference: Double? = nil
    ) {
        self.indicator = indicator
        self.direction = direction
        self.weight = weight
        self.limits = limits
        self.treatment = treatment
        self.reference = reference
    }
}

/// Which end of an indicator is the greater burden.
public enum BurdenDirection: String, CaseIterable, Sendable {
    /// Higher is more burdened.
    case more
    /// Lower is more burdened: the normalised value is turned round.
    case less
}
