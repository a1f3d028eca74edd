/// Which end of an indicator is the greater burden.
public enum Direction: String, CaseIterable, Sendable {
    /// Higher is more burdened.
    case more
    /// Lower is more burdened.
    case less
    /// Neither.
    case neutral
}
