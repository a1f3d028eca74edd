/// How much each part of a dimension counts.
public enum WeightRule: Equatable, Sendable {
    /// 1 each.
    case equal
    /// As written at each part. They are not brought to the sum 1 unless `renormalised`.
    case given(renormalised: Bool)
    /// Loadings of the first principal component of the frame's correlation matrix; their squares add up to 1. The sign is
    /// chosen so that the score grows with the burden of the named indicator, which may stand anywhere in the index.
    case firstPrincipalComponent(signFrom: String)
}
