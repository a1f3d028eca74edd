/// By what the sum of squared differences is divided: it has no default, since official indices differ in it.
public enum StandardDeviation: String, CaseIterable, Sendable {
    /// ÷ n: all regions that there are.
    case population
    /// ÷ (n − 1): a sample of them.
    case sample
}
